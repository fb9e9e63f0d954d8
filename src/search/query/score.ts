import { fold } from '../../domain/text/fold.ts';
import type { Fields, Phrase } from '../fields.ts';
import type { ComparedWord, QueryWord, Reading } from './reading.ts';

/**
 * How well a loaded record answers a query. Pagefind brings the candidates; this orders the few that
 * are loaded anyway. Numbers are relative to a word found in the title with its accents (3).
 */

/** What one query word is worth where it is found. */
const EXACT = 3;
/** Same letters, query typed without accents: as good as can be known. */
const UNACCENTED = 2.4;
/** Same letters, but other accents than those typed. */
const OTHER_ACCENTS = 1.4;
const START_EXACT = 1.5;
const START_UNACCENTED = 1.2;
const START_OTHER = 0.7;

const WEIGHT = { title: 1, alias: 0.85, synonym: 0.75, rest: 0.5, told: 0.25 };
const NEXT_TO = { title: 1.5, alias: 1.2, synonym: 1, rest: 0.6, told: 0.4 };
/** The whole query is one whole name: a title, an alias, a producer, a place, a type. */
const WHOLE = { title: 4, alias: 4, synonym: 2, rest: 5, told: 1 };
/** A whole name is part of the query, for each of its words. */
const WITHIN = 0.75;
const FIRST_WORD = { title: 1, alias: 0.6, synonym: 0.5, rest: 0, told: 0 };
/** Shorter titles first among equals. */
const LENGTH = 0.02;

type Place = keyof typeof WEIGHT;

interface PlacedPhrase {
  readonly place: Place;
  readonly words: readonly ComparedWord[];
}

export interface Score {
  readonly value: number;
  /** Every query word was found. */
  readonly full: boolean;
  /** The query consists of whole names of the record, such as type and province. */
  readonly named: boolean;
}

const wordValue = (query: QueryWord, open: string | undefined, word: ComparedWord): number => {
  const accented = query.text !== query.folded;
  if (word.folded === query.folded) {
    if (word.text === query.text) return EXACT;
    return accented ? OTHER_ACCENTS : UNACCENTED;
  }
  if (open === undefined || !word.folded.startsWith(open)) return 0;
  if (word.text.startsWith(query.text)) return START_EXACT;
  return accented ? START_OTHER : START_UNACCENTED;
};

const meets = (
  query: QueryWord,
  open: string | undefined,
  word: ComparedWord | undefined,
): boolean => word !== undefined && wordValue(query, open, word) > 0;

const placedPhrases = (fields: Fields): PlacedPhrase[] => {
  const at = (place: Place) => (words: Phrase) => ({
    place,
    words: words.map((text) => ({ text, folded: fold(text) })),
  });
  return [
    at('title')(fields.title),
    ...fields.aliases.map(at('alias')),
    ...fields.otherNames.map(at('synonym')),
    ...[...fields.rest, ...fields.otherRest].map(at('rest')),
    ...fields.told.map(at('told')),
  ];
};

/** How well a record answers a reading of the query. */
export const scoreOf = (reading: Reading, fields: Fields): Score => {
  const phrases = placedPhrases(fields);
  const last = reading.words.length - 1;
  const openAt = (index: number): string | undefined => (index === last ? reading.open : undefined);
  let value = -LENGTH * fields.title.length;
  let found = 0;
  reading.words.forEach((query, index) => {
    let best = 0;
    for (const { place, words } of phrases) {
      for (const word of words) {
        best = Math.max(best, WEIGHT[place] * wordValue(query, openAt(index), word));
      }
    }
    if (best > 0) found++;
    value += best;
    const before = reading.words[index - 1];
    if (before !== undefined) value += nextTo(phrases, before, query, openAt(index));
  });
  value += startBonus(phrases, reading.words[0], openAt(0));
  const names = layNames(phrases, reading.words);
  return {
    value: value + names.value,
    full: found === reading.words.length,
    named: names.covered === reading.words.length,
  };
};

const nextTo = (
  phrases: readonly PlacedPhrase[],
  before: QueryWord,
  query: QueryWord,
  open: string | undefined,
): number => {
  let best = 0;
  for (const { place, words } of phrases) {
    if (NEXT_TO[place] <= best) continue;
    const together = words.some(
      (word, index) => meets(before, undefined, words[index - 1]) && meets(query, open, word),
    );
    if (together) best = NEXT_TO[place];
  }
  return best;
};

const startBonus = (
  phrases: readonly PlacedPhrase[],
  first: QueryWord | undefined,
  open: string | undefined,
): number => {
  if (first === undefined) return 0;
  return Math.max(
    ...phrases.map(({ place, words }) => (meets(first, open, words[0]) ? FIRST_WORD[place] : 0)),
  );
};

/** How surely a query word is that word: typed without accents it may be another. */
const sureness = (query: QueryWord, word: ComparedWord | undefined): number => {
  if (query.text === word?.text) return 1;
  return query.text === query.folded ? 0.5 : 0;
};

/** What a phrase that is one stretch of the query is worth. */
const stretchValue = (
  query: readonly QueryWord[],
  at: number,
  { place, words: phrase }: PlacedPhrase,
): number => {
  const stretch = query.slice(at, at + phrase.length);
  if (stretch.length < phrase.length) return 0;
  if (!stretch.every((word, index) => word.folded === phrase[index]?.folded)) return 0;
  const sure = stretch.reduce((sum, word, index) => sum + sureness(word, phrase[index]), 0);
  return phrase.length === query.length ? (WHOLE[place] * sure) / phrase.length : WITHIN * sure;
};

interface Laid {
  readonly value: number;
  /** Words of the query that belong to a whole name. */
  readonly covered: number;
}

/** Best way to lay whole names side by side into the query. */
const layNames = (phrases: readonly PlacedPhrase[], query: readonly QueryWord[]): Laid => {
  const best: Laid[] = [{ value: 0, covered: 0 }];
  for (let end = 1; end <= query.length; end++) {
    let found = best[end - 1] ?? { value: 0, covered: 0 };
    for (const phrase of phrases) {
      const before = best[end - phrase.words.length];
      if (before === undefined || phrase.words.length === 0) continue;
      const value = stretchValue(query, end - phrase.words.length, phrase);
      if (value > 0 && before.value + value > found.value) {
        found = { value: before.value + value, covered: before.covered + phrase.words.length };
      }
    }
    best.push(found);
  }
  return best[query.length] ?? { value: 0, covered: 0 };
};
