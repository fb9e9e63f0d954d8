import { allPhrases } from '../fields.ts';
import type { SearchLocale } from '../record.ts';
import { type Answer, answer, type KindOf } from './answer.ts';
import { withoutAsking } from './asking.ts';
import type { Source } from './collect.ts';
import { mendPair } from './mend.ts';
import { accentsAgree, type Reading, textOf, type Why, withWords } from './reading.ts';
import { type Boldness, repair, unknownWords } from './repair.ts';

/** An answer and the words that had to be left out because nothing in the catalogue has them. */
export interface Understood {
  readonly answer: Answer;
  readonly unknown: readonly string[];
}

/** Words that the catalogue does not have, as the reader wrote them, each once. */
const namedUnknown = (reading: Reading, { vocabulary }: Source): string[] => [
  ...new Set(unknownWords(reading, vocabulary).map(({ typed }) => typed)),
];

const withoutUnknown = (reading: Reading, source: Source): Reading => {
  const unknown = new Set(unknownWords(reading, source.vocabulary));
  if (unknown.size === 0) return reading;
  return withWords(
    reading,
    reading.words.filter((word) => !unknown.has(word)),
  );
};

/** The changes of which the words found have to speak. */
const DOUBTFUL: Readonly<Record<SearchLocale, readonly Why[]>> = {
  vi: ['slip', 'pair'],
  // The letters of many an English word are Vietnamese keys as well.
  en: ['slip', 'pair', 'typing'],
};

/**
 * Whether words were changed into such as really stand in the results: accented ones with those
 * accents, and, where nothing but their own letters speaks for it, English ones not into Vietnamese.
 */
const changesHold = ({ reading, best }: Answer, boldness: Boldness = 'supported'): boolean => {
  const { notes, locale } = reading;
  const asIs = locale === 'en' && boldness === 'freely';
  const changed = notes
    .filter(({ why }) => DOUBTFUL[locale].includes(why))
    .flatMap(({ from, to }) => to.filter(({ text }) => !from.some((word) => word.text === text)))
    .filter(({ text, folded }) => asIs || text !== folded);
  if (changed.length === 0) return true;
  const written = new Set(best.flatMap(({ fields }) => allPhrases(fields).flat()));
  return changed.every(({ text }) =>
    asIs ? written.has(text) : [...written].some((other) => accentsAgree(text, other)),
  );
};

const topScore = ({ best }: Answer): number => best[0]?.score.value ?? 0;

/** Leaves out one word at a time and keeps the best answer. */
const dropOne = async (
  reading: Reading,
  ask: (reading: Reading) => Promise<Answer>,
): Promise<Answer | undefined> => {
  let best: Answer | undefined;
  for (const left of reading.words) {
    const words = reading.words.filter((word) => word !== left);
    const found = await ask(withWords(reading, words, [{ from: [left], to: [], why: 'dropped' }]));
    if (found.best.length > 0 && (!best || topScore(found) > topScore(best))) best = found;
  }
  return best;
};

const BOLDNESS: readonly Boldness[] = ['freely', 'supported', 'never'];

/** The readings of a query, boldest first, each as cautious as it may be; most queries have one. */
const readings = (typed: Reading, source: Source) =>
  BOLDNESS.map((boldness) => ({
    reading: repair(typed, source.vocabulary, boldness),
    boldness,
  })).filter(({ reading }, index, all) => {
    const text = textOf(reading.words);
    return !all.slice(index + 1).some((other) => textOf(other.reading.words) === text);
  });

/** A pair read as another must fit so much better than what was typed. */
const MUCH_BETTER = 2.5;

/** The answer to a mended pair, when that is clearly what was meant. */
const mend = async (
  found: Answer,
  source: Source,
  ask: (reading: Reading) => Promise<Answer>,
): Promise<Answer | undefined> => {
  if (found.best[0]?.score.named) return undefined;
  const mended = mendPair(found.reading, source.vocabulary);
  if (mended === undefined) return undefined;
  const second = await ask(mended);
  const gain = topScore(second) - (found.full ? topScore(found) : 0);
  return second.full && gain >= MUCH_BETTER && changesHold(second) ? second : undefined;
};

/** The answer to a query that is taken at its word. */
const exactly = async (
  typed: Reading,
  source: Source,
  ask: (reading: Reading) => Promise<Answer>,
): Promise<Understood> => {
  const unknown = namedUnknown(typed, source);
  if (unknown.length === 0) return { answer: await ask(typed), unknown };
  return { answer: { reading: typed, best: [], all: [], full: false }, unknown };
};

/**
 * Reads a query in the ways it may have been meant until something has all of its words; what was
 * read differently is noted in the answer's reading.
 */
export const understand = async (
  source: Source,
  typed: Reading,
  kindOf: KindOf,
): Promise<Understood> => {
  const ask = (reading: Reading): Promise<Answer> => answer(source, reading, kindOf);
  if (typed.exact) return exactly(typed, source, ask);
  let first: Understood | undefined;
  for (const { reading, boldness } of readings(typed, source)) {
    const unknown = namedUnknown(reading, source);
    const found = { answer: await ask(withoutUnknown(reading, source)), unknown };
    const holds = changesHold(found.answer, boldness);
    if (found.answer.full && holds) {
      return { ...found, answer: (await mend(found.answer, source, ask)) ?? found.answer };
    }
    // One word with other accents is another word: "đường" is not on its way to đồng.
    if (holds || (typed.words.length > 1 && typed.locale === 'vi')) first ??= found;
  }
  if (first === undefined) throw new Error('A query without a reading.');
  const mended = await mend(first.answer, source, ask);
  if (mended) return { ...first, answer: mended };
  const { reading } = first.answer;
  if (first.answer.all.length > 0 || reading.words.length < 2) return first;
  const asked = withoutAsking(typed);
  if (asked.words.length < typed.words.length) return understand(source, asked, kindOf);
  return { ...first, answer: (await dropOne(reading, ask)) ?? first.answer };
};
