import { type Face, HEADING, TEXT } from './letters.ts';
import { setWords } from './wrap.ts';

/** Kind, name and facts below each other. */
interface Words {
  kind: string;
  name: string;
  facts: readonly string[];
}

/** Where the stack may stand, in pixels, and its colours. */
interface Place {
  left: number;
  width: number;
  top: number;
  bottom: number;
  colours: { kind: string; name: string; fact: string };
}

/** How large a name may be, and in how many lines; tried from the largest on. */
const NAMES = [
  { size: 68, most: 2 },
  { size: 58, most: 3 },
  { size: 48, most: 4 },
  { size: 42, most: 5 },
  { size: 36, most: 5 },
  { size: 36, most: 3 },
];
/** The same for each fact; the last is for facts that have to be cut. */
const FACTS = [
  { size: 28, most: 4 },
  { size: 24, most: 4 },
  { size: 22, most: 1 },
];
const TIERS = NAMES.flatMap((name) => FACTS.map((fact) => ({ name, fact })));

type Tier = (typeof TIERS)[number];

interface Line {
  face: Face;
  words: string;
  size: number;
  fill: string;
  /** Height of the line and the space above it. */
  height: number;
}

const linesFor = (tier: Tier, { kind, name, facts }: Words, place: Place) => {
  const { width, colours } = place;
  const kindSet = setWords(TEXT, kind, [{ size: 24, most: 1 }], width);
  const nameSet = setWords(HEADING, name, [tier.name], width);
  const factSets = facts.map((fact) => setWords(TEXT, fact, [tier.fact], width));
  const factLines = factSets.flatMap(({ lines, size }) =>
    lines.map((words, at) => ({
      face: TEXT,
      words,
      size,
      fill: colours.fact,
      height: size * 1.24 + (at === 0 ? 10 : 0),
    })),
  );
  const lines: Line[] = [
    ...kindSet.lines.map((words) => ({
      face: TEXT,
      words,
      size: 24,
      fill: colours.kind,
      height: 34,
    })),
    ...nameSet.lines.map((words) => ({
      face: HEADING,
      words,
      size: nameSet.size,
      fill: colours.name,
      height: nameSet.size * 1.18,
    })),
    ...factLines,
  ];
  const factsCut = factSets.some(({ cut }) => cut);
  return {
    lines,
    nameCut: nameSet.cut,
    factsCut,
    height: lines.reduce((sum, line) => sum + line.height, 0),
  };
};

/** Draws the words at the largest sizes at which all of them fit; where none does, facts are cut before the name. */
export const stackOf = (words: Words, place: Place): string => {
  const settings = TIERS.map((tier) => linesFor(tier, words, place));
  const fitting = settings.filter(({ height }) => height <= place.bottom - place.top);
  const chosen =
    fitting.find(({ nameCut, factsCut }) => !nameCut && !factsCut) ??
    fitting.find(({ nameCut }) => !nameCut) ??
    fitting.at(-1);
  let y = place.top;
  return (chosen?.lines ?? [])
    .map(({ face, words: line, size, fill, height }) => {
      y += height;
      return face.draw(line, { x: place.left, y: Math.round(y - size * 0.28), size, fill });
    })
    .join('');
};
