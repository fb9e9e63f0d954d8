import type { QueryWord } from './reading.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The known word without accents, given those accents of the typed word that still fit. */
export const keepAccents = (typed: QueryWord, known: string): QueryWord => {
  let start = 0;
  while (start < known.length && typed.folded[start] === known[start]) start++;
  let end = 0;
  const room = Math.min(known.length, typed.folded.length) - start;
  while (end < room && typed.folded.at(-1 - end) === known.at(-1 - end)) end++;
  const text =
    typed.text.slice(0, start) +
    known.slice(start, known.length - end) +
    typed.text.slice(typed.text.length - end);
  return { text, folded: known, typed: text };
};

/** Pairs with the words beside it weigh so much more than how frequent a word is. */
export const PAIR_VALUE = 4;
/** People seldom get the first letter wrong. */
const OTHER_START = 2;
/** Shorter words have too many neighbours to be changed without support. */
const SURE_LENGTH = 4;

export interface Surroundings {
  readonly before: string;
  readonly after: string;
  readonly vocabulary: Vocabulary;
  /** Words that no pair with its neighbours supports: none, those that begin alike, or any. */
  readonly alone: 'none' | 'alike' | 'any';
}

/** The likeliest known word one slip away or pronounced alike. */
export const closest = (
  word: QueryWord,
  { before, after, vocabulary, alone }: Surroundings,
): { word: QueryWord; value: number } | undefined => {
  if (/^\d+$/.test(word.folded) || word.folded.length < 2) return undefined;
  let best: { word: QueryWord; value: number } | undefined;
  for (const known of vocabulary.near(word.folded)) {
    const pairs = vocabulary.pair(before, known) + vocabulary.pair(known, after);
    const alike = known[0] === word.folded[0];
    const enough =
      word.folded.length >= SURE_LENGTH && (alone === 'any' || (alone === 'alike' && alike));
    if (pairs === 0 && !enough) continue;
    const otherStart = alike ? 0 : OTHER_START;
    const value = vocabulary.frequency(known) + PAIR_VALUE * pairs - otherStart;
    if (value > (best?.value ?? Number.NEGATIVE_INFINITY)) {
      best = { word: keepAccents(word, known), value };
    }
  }
  return best;
};
