import { bareName } from '../../domain/places.ts';
import { fold, normalise, placedWords } from '../../domain/text/index.ts';
import type { Places } from '../../schema/index.ts';
import { bodyProblem, problem, type Rule, texts } from './content.ts';

const AREA = /^(?:Tỉnh|Huyện|Thành phố|Thị xã|Quận)\s+/;

/** Names of places as the official list writes them, those of two words or more. */
const officialNames = ({ province, former, communes }: Places): string[] => [
  ...new Set(
    [
      province.name,
      ...(former ? [former.province, former.district] : []),
      ...communes.flatMap(({ name, formedFrom }) => [name, ...formedFrom.map((u) => u.name)]),
    ]
      .map((name) => bareName(name).replace(AREA, ''))
      .filter((name) => name.includes(' ')),
  ),
];

/** Another spelling of a place in a text. */
interface Variant {
  index: number;
  written: string;
  official: string;
}

/** A name and the forms by which its other spellings are known. */
interface Spelled {
  readonly official: string;
  readonly words: number;
  readonly normal: string;
  readonly bare: string;
}

const known = new WeakMap<readonly string[], readonly Spelled[]>();

/** The forms of names, worked out once: every text of all entries asks. */
const spelledNames = (names: readonly string[]): readonly Spelled[] => {
  const spelled =
    known.get(names) ??
    names.map((official) => ({
      official,
      words: official.split(' ').length,
      normal: normalise(official),
      bare: fold(official),
    }));
  known.set(names, spelled);
  return spelled;
};

/** A piece of a text that begins like a name. */
interface Piece {
  readonly index: number;
  readonly written: string;
  readonly normal: string;
  /** “Da Bac CBT” is the name of a company. */
  readonly goesOn: boolean;
}

/**
 * Other spellings of the same name: the tone mark on the other vowel (Hoà, Hòa), i for y, no
 * accents at all. Words that only sound alike are other words: the accents must agree. A
 * quotation is left as it stands.
 */
export const findVariants = (text: string, names: readonly string[]): Variant[] => {
  const piecesOf = piecesIn(text);
  return spelledNames(names).flatMap(({ official, words, normal, bare }) =>
    piecesOf(words)
      .filter(({ written }) => ![official, official.toLocaleUpperCase('vi')].includes(written))
      .filter((piece) => piece.normal === normal || (piece.written === bare && !piece.goesOn))
      .map(({ index, written }) => ({ index, written, official })),
  );
};

/** Gives the pieces of a text, outside its quotations, that are so many words with capitals. */
const piecesIn = (text: string): ((words: number) => readonly Piece[]) => {
  const found = placedWords(text);
  const capital = found.map(({ word }) => /^\p{Lu}/u.test(word));
  const pieces = new Map<number, readonly Piece[]>();
  const pieceAt = (at: number, words: number): readonly Piece[] => {
    const [first, last] = [found[at], found[at + words - 1]];
    // Names begin with capitals; a common word of the same sound does not.
    if (!first || !last || !capital.slice(at, at + words).every(Boolean)) return [];
    const inQuotes = text.lastIndexOf('“', first.start) > text.lastIndexOf('”', first.start);
    if (inQuotes) return [];
    const written = text.slice(first.start, last.end);
    const normal = normalise(written.replace(/[\s-]+/g, ' '));
    const goesOn = /^\s+\p{Lu}/u.test(text.slice(last.end));
    return [{ index: first.start, written, normal, goesOn }];
  };
  return (words) => {
    const known = pieces.get(words) ?? found.flatMap((_, at) => pieceAt(at, words));
    pieces.set(words, known);
    return known;
  };
};

/** Fields that hold no words of ours: addresses, references, quotations, other names on purpose. */
const NOT_OURS = ['sources', 'aliases', 'contact', 'links'];

/** A place is spelled one way on all pages, the way the official list spells it. */
export const placeNames: Rule = (content) => {
  if (!content.places) return [];
  const names = officialNames(content.places.data);
  return [...content.entries, ...content.translations].flatMap(({ file, data }) => {
    const say = ({ written, official }: Variant) =>
      [`“${written}” viết khác danh mục chính thức`, `viết “${official}”`] as const;
    return [
      ...[...texts(data)]
        .filter(({ path }) => !NOT_OURS.includes(String(path[0])))
        .flatMap(({ text, path }) =>
          findVariants(text, names).map((variant) => problem(file, path, ...say(variant))),
        ),
      ...findVariants(file.body, names).map((variant) =>
        bodyProblem(file, variant.index, ...say(variant)),
      ),
    ];
  });
};
