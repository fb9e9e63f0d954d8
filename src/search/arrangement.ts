import { PAGE_SIZE } from '../domain/limits.ts';

/**
 * The cards of lists lie in files of a page each, once in every order that lists are likely to come
 * in: by name, by each order of the explorer, by the values of each facet. A page of a list is then
 * in few files, whatever was chosen; in files by name alone it would be in nearly as many files as
 * it has cards.
 */

/** Cards in one file: a page of the explorer. */
export const CARDS_IN_LIST = PAGE_SIZE;

/** Rows of a catalogue in one such order. */
export interface Arrangement {
  /** Folder of its files. */
  readonly name: string;
  /** The row at every place; one with several values of a facet stands once with each. */
  readonly rows: readonly number[];
  /** A place of every row, from 1; 0 where it has none among those that are wanted. */
  readonly places: ArrayLike<number>;
}

/** An arrangement to look into; where a list is of some values of its facet, with those. */
export interface Near {
  readonly name: string;
  readonly values?: readonly string[];
}

/** The order of the rows themselves. */
export const BY_ROW = 'row';
export const byOrder = (order: string): string => `order-${order}`;
export const byFacet = (facet: string): string => `facet-${facet}`;

/** An arrangement from its rows. @param parts those of it that are wanted, as places from 0 */
export const arrange = (
  name: string,
  rows: readonly number[],
  total: number,
  parts: readonly (readonly [from: number, to: number])[] = [[0, rows.length]],
): Arrangement => {
  const places = new Uint32Array(total);
  for (const [from, to] of parts) {
    for (let place = from; place < to; place++) {
      const row = rows[place] ?? 0;
      if (places[row] === 0) places[row] = place + 1;
    }
  }
  return { name, rows, places };
};

/** Files of an arrangement in which some rows lie; nothing when not all do. */
export const filesOf = (
  { places }: Arrangement,
  rows: readonly number[],
): readonly number[] | undefined => {
  const files = new Set<number>();
  for (const row of rows) {
    const place = places[row] ?? 0;
    if (place === 0) return undefined;
    files.add(Math.floor((place - 1) / CARDS_IN_LIST));
  }
  return [...files];
};

/** Rows that lie in a file. */
export const rowsIn = ({ rows }: Pick<Arrangement, 'rows'>, file: number): readonly number[] =>
  rows.slice(file * CARDS_IN_LIST, (file + 1) * CARDS_IN_LIST);
