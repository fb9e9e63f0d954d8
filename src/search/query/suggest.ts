import { wordsOf } from '../fields.ts';
import type { Suggestion } from '../head.ts';
import { type Range, ranges } from './highlight.ts';
import { type QueryWord, queryWord, type Reading } from './reading.ts';

/** A suggestion with the typed part marked. */
export interface Suggested extends Suggestion {
  readonly ranges: readonly Range[];
}

/** How well one name answers; 0 when a word is missing. */
const match = (name: readonly QueryWord[], { words, open }: Reading): number => {
  let value = 0;
  for (const [index, word] of words.entries()) {
    const start = index === words.length - 1 ? open : undefined;
    const at = name.findIndex(
      ({ folded }) => folded === word.folded || (start !== undefined && folded.startsWith(start)),
    );
    if (at < 0) return 0;
    const found = name[at];
    const accents = found?.text.startsWith(word.text) ? 1 : 0.5;
    value += accents + (at === index ? 1 : 0);
  }
  return value;
};

const nameOf = (text: string, { locale }: Reading): QueryWord[] =>
  wordsOf(text, locale).map((word) => queryWord(word));

/** Suggestions that have every typed word, the last one perhaps unfinished; best first. */
export const suggest = (
  reading: Reading,
  suggestions: readonly Suggestion[],
  limit: number,
): Suggested[] => {
  if (reading.words.length === 0) return [];
  return suggestions
    .map((suggestion) => {
      const label = match(nameOf(suggestion.label, reading), reading);
      const other = suggestion.names ? match(nameOf(suggestion.names, reading), reading) : 0;
      return { suggestion, value: Math.max(label, 0.8 * other) };
    })
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value)
    .slice(0, limit)
    .map(({ suggestion }) => ({ ...suggestion, ranges: ranges(suggestion.label, reading) }));
};

const letterPairs = (text: string): Set<string> =>
  new Set(Array.from(text, (letter, index) => letter + (text[index + 1] ?? ' ')));

/** Names must share at least so much of their letter pairs with the query (Dice coefficient). */
const ALIKE = 0.35;

/** Names that look most like a query that found nothing. */
export const nearestSuggestions = (
  reading: Reading,
  suggestions: readonly Suggestion[],
  limit = 5,
): Suggested[] => {
  const wanted = letterPairs(reading.words.map(({ folded }) => folded).join(' '));
  return suggestions
    .map((suggestion) => {
      const own = letterPairs(
        nameOf(suggestion.label, reading)
          .map(({ folded }) => folded)
          .join(' '),
      );
      const shared = [...own].filter((pair) => wanted.has(pair)).length;
      return { suggestion, value: (2 * shared) / (own.size + wanted.size) };
    })
    .filter(({ value }) => value >= ALIKE)
    .sort((a, b) => b.value - a.value)
    .slice(0, limit)
    .map(({ suggestion }) => ({ ...suggestion, ranges: [] }));
};
