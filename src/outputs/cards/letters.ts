import text from '../../assets/fonts/be-vietnam-pro-600.outlines.json' with { type: 'json' };
import heading from '../../assets/fonts/literata-600.outlines.json' with { type: 'json' };

/** The shapes of a font's letters, as scripts/font-outlines.ts writes them. */
interface Outlines {
  unitsPerEm: number;
  /** Width of every letter, in units of the font. */
  advances: Readonly<Record<string, number>>;
  /** Its shape, y upwards. */
  paths: Readonly<Record<string, string>>;
  /** By how much the letters in `before` move when one in `of` stands before them. */
  kerning: readonly { of: string; by: number; before: string }[];
}

/** A font that measures and draws words; the same on every machine. */
export interface Face {
  /** Width in pixels. */
  widthOf(words: string, size: number): number;
  /** The words as one SVG group, `y` on their base line. */
  draw(words: string, at: { x: number; y: number; size: number; fill: string }): string;
}

const STAND_IN = '?';

const faceOf = ({ unitsPerEm, kerning, ...outlines }: Outlines): Face => {
  const advances = new Map(Object.entries(outlines.advances));
  const paths = new Map(Object.entries(outlines.paths));
  const closer = new Map<string, number>();
  for (const { of, by, before } of kerning) {
    for (const first of of) for (const second of before) closer.set(first + second, by);
  }
  /** Letters that the font has: a strange accent goes, a strange letter is told as one. */
  const known = (words: string): string[] =>
    [...words.normalize('NFC')].map((letter) => {
      const bare = letter.normalize('NFD').charAt(0);
      return [letter, bare].find((form) => paths.has(form)) ?? STAND_IN;
    });
  const placed = (words: string): { letters: { letter: string; x: number }[]; end: number } => {
    let end = 0;
    let before = '';
    const letters = known(words).map((letter) => {
      const x = end + (closer.get(before + letter) ?? 0);
      end = x + (advances.get(letter) ?? 0);
      before = letter;
      return { letter, x };
    });
    return { letters, end };
  };
  return {
    widthOf: (words, size) => (placed(words).end * size) / unitsPerEm,
    draw: (words, { x, y, size, fill }) => {
      const scale = Math.round((size / unitsPerEm) * 1e5) / 1e5;
      const shapes = placed(words)
        .letters.filter(({ letter }) => paths.get(letter))
        .map(
          ({ letter, x: at }) => `<path transform="translate(${at})" d="${paths.get(letter)}"/>`,
        );
      return `<g fill="${fill}" transform="translate(${x} ${y}) scale(${scale} -${scale})">${shapes.join('')}</g>`;
    },
  };
};

/** Names: Literata. */
export const HEADING = faceOf(heading);
/** Everything else: Be Vietnam Pro. */
export const TEXT = faceOf(text);
