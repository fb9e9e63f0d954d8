import { type ReadCard, readCard } from '../card.ts';
import type { Kind } from '../record.ts';
import { collect, PAGE, type Source } from './collect.ts';
import type { Reading } from './reading.ts';
import { type Score, scoreOf } from './score.ts';

/** A result whose card is loaded. */
export interface Loaded extends ReadCard {
  readonly row: number;
  readonly score: Score;
}

/** What a reading of the query found. */
export interface Answer {
  readonly reading: Reading;
  /** Loaded and ordered by fit. */
  readonly best: readonly Loaded[];
  /** Rows of all results: the loaded ones, then the others as Pagefind ranks them. */
  readonly all: readonly number[];
  /** Some result has every word. */
  readonly full: boolean;
}

/** Loads the card of a row and scores it. @throws when it cannot be fetched */
export const load = async (row: number, reading: Reading, { cards }: Source): Promise<Loaded> => {
  const read = readCard(await cards(row), reading.locale);
  return { row, ...read, score: scoreOf(reading, read.fields) };
};

/** Which kind lies at a row of the index. */
export type KindOf = (row: number) => Kind;

/** At least so many cards of every kind that was found. */
const LEAST_OF_KIND = 3;

/** The first page, and the first few of each kind that is not on it. */
const worthLoading = (rows: readonly number[], kindOf: KindOf): number[] => {
  const seen = new Map<string, number>();
  return rows.filter((row, index) => {
    const kind = kindOf(row);
    const already = seen.get(kind) ?? 0;
    seen.set(kind, already + 1);
    return index < PAGE || already < LEAST_OF_KIND;
  });
};

/** Finds, loads and orders the results of one reading. */
export const answer = async (source: Source, reading: Reading, kindOf: KindOf): Promise<Answer> => {
  const rows = await collect(source, reading);
  const chosen = worthLoading(rows, kindOf);
  const loaded = await Promise.all(chosen.map((row) => load(row, reading, source)));
  const best = [...loaded].sort((a, b) => b.score.value - a.score.value);
  const isLoaded = new Set(chosen);
  const all = [...best.map(({ row }) => row), ...rows.filter((row) => !isLoaded.has(row))];
  return { reading, best, all, full: best.some(({ score }) => score.full) };
};
