import { fetchPacked } from './query/fetch.ts';

/**
 * Counting, filtering and sorting a catalogue in the browser from one small file of columns: for
 * every row of the index and every facet one number. Row i is record i of the index, so the rows of
 * a text search can be counted the same way. (Pagefind's own filters need time that grows with the
 * square of the catalogue.)
 */

/** Value of a row of which nothing is known; can be selected like any other. */
export const UNKNOWN = '';

export type Selection = Readonly<Record<string, readonly string[]>>;
/** Facet → value → rows that would be shown if it were the only value chosen of its facet. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface Facets {
  readonly rows: number;
  /** Rows that fit the selection (any value within a facet, all facets), in the given order. */
  query(selection: Selection, rows?: Iterable<number>): { rows: number[]; counts: Counts };
  /** Rows by a sort column, lowest first; equal rows keep their order. @throws on unknown names */
  sort(rows: readonly number[], column: string): number[];
}

export interface ColumnHead {
  readonly name: string;
  /** Bytes of one number. */
  readonly width: 1 | 2 | 4;
  /** Place of the first number behind the header. */
  readonly offset: number;
  /** Values of a facet; a sort column has none. */
  readonly values?: readonly string[];
  /** Rows may have several values: the number is a set of bits, bit i for value i. */
  readonly many?: boolean;
}

export interface FileHead {
  readonly rows: number;
  readonly columns: readonly ColumnHead[];
}

type Column = ColumnHead & { readonly data: Uint8Array | Uint16Array | Uint32Array };
type Facet = Column & { readonly values: readonly string[] };

const ARRAYS = { 1: Uint8Array, 2: Uint16Array, 4: Uint32Array };

/** Kept out by more tests than one. */
const SEVERAL = 255;

const isHead = (value: unknown): value is FileHead =>
  typeof value === 'object' && value !== null && 'rows' in value && 'columns' in value;

const isFacet = (column: Column): column is Facet => column.values !== undefined;

/** Counts rows for each of their values; the count behind the last value is for unknown. */
const tallyRows = ({ data, values, many }: Facet, rows: readonly number[]): Uint32Array => {
  const unknown = values.length;
  const tally = new Uint32Array(unknown + 1);
  for (const row of rows) {
    let number = data[row] ?? 0;
    if (number === 0) tally[unknown] = (tally[unknown] ?? 0) + 1;
    else if (!many) tally[number - 1] = (tally[number - 1] ?? 0) + 1;
    else {
      while (number !== 0) {
        const value = 31 - Math.clz32(number);
        tally[value] = (tally[value] ?? 0) + 1;
        number ^= 1 << value;
      }
    }
  }
  return tally;
};

/** Whether a row has one of the chosen values. */
const chosenTest = (facet: Facet, chosen: readonly string[]): ((row: number) => boolean) => {
  const { data, values, many } = facet;
  const unknown = chosen.includes(UNKNOWN);
  const places = chosen.map((value) => values.indexOf(value)).filter((place) => place >= 0);
  if (many) {
    const bits = places.reduce((sum, place) => sum | (1 << place), 0);
    return (row) => ((data[row] ?? 0) & bits) !== 0 || (unknown && data[row] === 0);
  }
  const fits = new Uint8Array(values.length + 1);
  for (const place of places) fits[place + 1] = 1;
  if (unknown) fits[0] = 1;
  return (row) => fits[data[row] ?? 0] === 1;
};

/** Reads the file of columns. @throws when it is something else */
export const readFacets = (file: ArrayBuffer): Facets => {
  const length = new DataView(file).getUint32(0, true);
  const head: unknown = JSON.parse(new TextDecoder().decode(new Uint8Array(file, 4, length)));
  if (!isHead(head)) throw new Error('Not a file of facets.');
  const columns = head.columns.map((column): Column => {
    const at = 4 + length + column.offset;
    return { ...column, data: new ARRAYS[column.width](file, at, head.rows) };
  });
  const facets = columns.filter(isFacet);
  return {
    rows: head.rows,
    query: (selection, rows = Array(head.rows).keys()) => {
      const asked = [...rows];
      const tests = facets.filter(({ name }) => (selection[name] ?? []).length > 0);
      // For every row the one test that keeps it out, by its place from 1; 0 for none.
      const out = new Uint8Array(asked.length);
      for (const [place, facet] of tests.entries()) {
        const fits = chosenTest(facet, selection[facet.name] ?? []);
        for (let index = 0; index < asked.length; index++) {
          if (!fits(asked[index] ?? 0)) out[index] = out[index] === 0 ? place + 1 : SEVERAL;
        }
      }
      const shown = asked.filter((_, index) => out[index] === 0);
      const counts = facets.map((facet) => {
        const place = tests.indexOf(facet) + 1;
        // A row that only one facet keeps out counts for that facet: it is what choosing would add.
        const counted =
          place === 0 ? shown : asked.filter((_, at) => out[at] === 0 || out[at] === place);
        return [facet.name, named(facet, tallyRows(facet, counted))] as const;
      });
      return { rows: shown, counts: Object.fromEntries(counts) };
    },
    sort: (rows, name) => {
      const column = columns.find((candidate) => candidate.name === name);
      if (!column) throw new Error(`No column ${name} to sort by.`);
      return sorted(rows, column);
    },
  };
};

/** Fetches a file of columns. @throws when it cannot be fetched */
export const fetchFacets = async (url: string): Promise<Facets> =>
  readFacets((await fetchPacked(url)).buffer);

const named = ({ values }: Facet, tally: Uint32Array): Readonly<Record<string, number>> =>
  Object.fromEntries([...values, UNKNOWN].map((value, at) => [value, tally[at] ?? 0]));

/** Sorts by counting: ranks are no larger than the catalogue, and a phone waits for the list. */
const sorted = (rows: readonly number[], { data }: Column): number[] => {
  const most = rows.reduce((largest, row) => Math.max(largest, data[row] ?? 0), 0);
  const next = new Uint32Array(most + 2);
  for (const row of rows) next[(data[row] ?? 0) + 1] = (next[(data[row] ?? 0) + 1] ?? 0) + 1;
  for (let rank = 1; rank < next.length; rank++) {
    next[rank] = (next[rank] ?? 0) + (next[rank - 1] ?? 0);
  }
  const list = new Array<number>(rows.length);
  for (const row of rows) {
    const rank = data[row] ?? 0;
    const at = next[rank] ?? 0;
    list[at] = row;
    next[rank] = at + 1;
  }
  return list;
};
