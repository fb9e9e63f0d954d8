import { type Arrangement, arrange, BY_ROW, byFacet, byOrder, type Near } from './arrangement.ts';
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
  /** Rows by an order, lowest first; equal rows keep their order. @throws on unknown names */
  sort(rows: readonly number[], order: string): number[];
  /** Names of the arrangements of all rows (see arrangement.ts). */
  readonly arrangements: readonly string[];
  /** @throws on unknown names */
  arranged(near: Near): Arrangement;
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

type Rows = readonly number[] | Uint32Array;

/** Kept out by more tests than one. */
const SEVERAL = 255;

const isHead = (value: unknown): value is FileHead =>
  typeof value === 'object' && value !== null && 'rows' in value && 'columns' in value;

const isFacet = (column: Column): column is Facet => column.values !== undefined;

/** Counts rows for each of their values; the count before the first value's is for unknown. */
const tallyRows = ({ data, values, many }: Facet, rows: Rows): Uint32Array => {
  const tally = new Uint32Array(values.length + 1);
  for (let at = 0; at < rows.length; at++) {
    let number = data[rows[at] ?? 0] ?? 0;
    if (!many || number === 0) tally[number] = (tally[number] ?? 0) + 1;
    else {
      while (number !== 0) {
        const value = 31 - Math.clz32(number);
        tally[value + 1] = (tally[value + 1] ?? 0) + 1;
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

/** For every row the one test that keeps it out, by its place from 1; 0 for none. */
const keptOut = (tests: readonly Facet[], selection: Selection, rows: Rows): Uint8Array => {
  const out = new Uint8Array(rows.length);
  for (const [place, facet] of tests.entries()) {
    const fits = chosenTest(facet, selection[facet.name] ?? []);
    for (let at = 0; at < rows.length; at++) {
      if (!fits(rows[at] ?? 0)) out[at] = out[at] === 0 ? place + 1 : SEVERAL;
    }
  }
  return out;
};

const rowsAt = (rows: Rows, wanted: (at: number) => boolean): number[] => {
  const found: number[] = [];
  for (let at = 0; at < rows.length; at++) if (wanted(at)) found.push(rows[at] ?? 0);
  return found;
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
  const every = Uint32Array.from({ length: head.rows }, (_, row) => row);
  const orders = columns.filter((column) => !isFacet(column));
  const telling = facets.filter(({ values }) => values.length > 1);
  const arrangeable = new Map<string, Column>([
    ...orders.map((column) => [byOrder(column.name), column] as const),
    ...telling.map((column) => [byFacet(column.name), column] as const),
  ]);
  const arranged = new Map<string, Piled>();
  let ofAll: Counts | undefined;
  return {
    rows: head.rows,
    query: (selection, rows) => {
      const asked: Rows = rows ? [...rows] : every;
      const tests = facets.filter(({ name }) => (selection[name] ?? []).length > 0);
      const out = keptOut(tests, selection, asked);
      const shown = rowsAt(asked, (at) => out[at] === 0);
      const countsOf = (facet: Facet): Counts[string] => {
        const place = tests.indexOf(facet) + 1;
        // A row that only one facet keeps out counts for that facet: it is what choosing would add.
        const counted =
          place === 0 ? shown : rowsAt(asked, (at) => out[at] === 0 || out[at] === place);
        return named(facet, tallyRows(facet, counted));
      };
      const count = (): Counts =>
        Object.fromEntries(facets.map((facet) => [facet.name, countsOf(facet)]));
      if (rows || tests.length > 0) return { rows: shown, counts: count() };
      // The whole list is what readers come back to.
      ofAll ??= count();
      return { rows: shown, counts: ofAll };
    },
    sort: (rows, name) => {
      // A facet may have the name of an order.
      const column = orders.find((candidate) => candidate.name === name);
      if (!column) throw new Error(`No column ${name} to sort by.`);
      return sorted(rows, column);
    },
    arrangements: [BY_ROW, ...arrangeable.keys()],
    arranged: ({ name, values }) => {
      const column = arrangeable.get(name);
      if (!column && name !== BY_ROW) throw new Error(`No arrangement ${name}.`);
      const pile = arranged.get(name) ?? piled(every, column);
      arranged.set(name, pile);
      return arrange(name, pile.rows, head.rows, values && partsOf(pile, column, values));
    },
  };
};

/** Fetches a file of columns. @throws when it cannot be fetched */
export const fetchFacets = async (url: string): Promise<Facets> =>
  readFacets((await fetchPacked(url)).buffer);

const named = ({ values }: Facet, tally: Uint32Array): Readonly<Record<string, number>> =>
  Object.fromEntries([UNKNOWN, ...values].map((value, at) => [value, tally[at] ?? 0]));

/** Rows by their values, and for facets where each value begins; unknown stands first. */
interface Piled {
  readonly rows: readonly number[];
  readonly starts: readonly number[];
}

const piled = (every: Rows, column: Column | undefined): Piled => {
  if (!column) return { rows: [...every], starts: [] };
  if (!isFacet(column)) return { rows: sorted(every, column), starts: [] };
  return column.many ? piledTwice(every, column) : piledOnce(every, column);
};

/** A facet may have thousands of values: one pass for all. */
const piledOnce = (every: Rows, column: Facet): Piled => {
  const rows = sorted(every, column);
  const starts: number[] = [];
  for (const [at, row] of rows.entries()) {
    while (starts.length <= (column.data[row] ?? 0)) starts.push(at);
  }
  while (starts.length <= column.values.length + 1) starts.push(rows.length);
  return { rows, starts };
};

/** A row stands once with each of its values. */
const piledTwice = (every: Rows, { data, values }: Facet): Piled => {
  const piles = Array.from({ length: values.length + 1 }, (): number[] => []);
  for (const row of every) {
    let bits = data[row] ?? 0;
    if (bits === 0) piles[0]?.push(row);
    while (bits !== 0) {
      const value = 31 - Math.clz32(bits);
      piles[value + 1]?.push(row);
      bits ^= 1 << value;
    }
  }
  const starts = [0];
  for (const { length } of piles) starts.push((starts.at(-1) ?? 0) + length);
  return { rows: piles.flat(), starts };
};

/** The parts of a pile in which some values of its facet lie. */
const partsOf = (
  { starts }: Piled,
  column: Column | undefined,
  values: readonly string[],
): (readonly [from: number, to: number])[] =>
  values.map((value) => {
    const at = value === UNKNOWN ? 0 : (column?.values?.indexOf(value) ?? -1) + 1;
    // Of a value that no row has any more there is no part.
    return at === 0 && value !== UNKNOWN ? [0, 0] : [starts[at] ?? 0, starts[at + 1] ?? 0];
  });

/** Sorts by counting: ranks are no larger than the catalogue, and a phone waits for the list. */
const sorted = (rows: Rows, { data }: Column): number[] => {
  let most = 0;
  for (const row of rows) most = Math.max(most, data[row] ?? 0);
  const next = new Uint32Array(most + 2);
  for (const row of rows) {
    const after = (data[row] ?? 0) + 1;
    next[after] = (next[after] ?? 0) + 1;
  }
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
