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
  sort(rows: readonly number[], column: string, descending?: boolean): number[];
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

const isHead = (value: unknown): value is FileHead =>
  typeof value === 'object' && value !== null && 'rows' in value && 'columns' in value;

const isFacet = (column: Column): column is Facet => column.values !== undefined;

/** Counts a row for each of its values; the count behind the last value is for unknown. */
const tallyRow = ({ data, values, many }: Facet, tally: Uint32Array, row: number): void => {
  const number = data[row] ?? 0;
  const add = (value: number): void => {
    tally[value] = (tally[value] ?? 0) + 1;
  };
  if (number === 0) add(values.length);
  else if (!many) add(number - 1);
  else for (let bit = 0; bit < values.length; bit++) if ((number >>> bit) & 1) add(bit);
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
      const tests = facets
        .filter(({ name }) => (selection[name] ?? []).length > 0)
        .map((facet) => ({ facet, fits: chosenTest(facet, selection[facet.name] ?? []) }));
      const tallies = facets.map((facet) => ({
        facet,
        tally: new Uint32Array(facet.values.length + 1),
      }));
      const shown: number[] = [];
      for (const row of rows) {
        let failed: Facet | undefined;
        let failures = 0;
        for (const { facet, fits } of tests) {
          if (fits(row)) continue;
          failed = facet;
          failures++;
        }
        if (failures === 0) shown.push(row);
        if (failures > 1) continue;
        // A row that only one facet keeps out counts for that facet: it is what choosing would add.
        for (const { facet, tally } of tallies) {
          if (failed === undefined || failed === facet) tallyRow(facet, tally, row);
        }
      }
      return { rows: shown, counts: readTallies(tallies) };
    },
    sort: (rows, name, descending = false) => {
      const column = columns.find((candidate) => candidate.name === name);
      if (!column) throw new Error(`No column ${name} to sort by.`);
      const sign = descending ? -1 : 1;
      return [...rows].sort((a, b) => sign * ((column.data[a] ?? 0) - (column.data[b] ?? 0)));
    },
  };
};

/** Fetches a file of columns. @throws when it cannot be fetched */
export const fetchFacets = async (url: string): Promise<Facets> =>
  readFacets((await fetchPacked(url)).buffer);

const readTallies = (tallies: readonly { facet: Facet; tally: Uint32Array }[]): Counts =>
  Object.fromEntries(
    tallies.map(({ facet, tally }) => [
      facet.name,
      Object.fromEntries([...facet.values, UNKNOWN].map((value, at) => [value, tally[at] ?? 0])),
    ]),
  );
