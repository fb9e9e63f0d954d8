import type { Cell } from './cells.ts';
import type { Column } from './columns.ts';
import { type Range, rangeAt } from './xlsx-parts.ts';

/** Rows looked at for the headings; titles and stamps stand above them. */
const HEADING_ROWS = 15;

type Rows = readonly (readonly Cell[])[];

/** The headings of a list, one a column, and where its own rows begin. */
export interface Headings {
  readonly names: readonly string[];
  readonly columns: readonly (Column | undefined)[];
  /** Index of the first row that may hold an entry. */
  readonly firstRow: number;
}

interface Guess extends Headings {
  /** How many headings are understood. */
  readonly known: number;
}

/**
 * Finds the headings of a list: the row, or the two rows one above the other, in which most is
 * understood. A row of column numbers beneath them is passed over.
 * @param meaning the column that a heading means
 */
export const findHeadings = (
  rows: Rows,
  merged: readonly Range[],
  meaning: (heading: string) => Column | undefined,
): Headings => {
  const guesses = rows
    .slice(0, HEADING_ROWS)
    .flatMap((_, at) => [single(rows, at, meaning), ...double(rows, at, merged, meaning)]);
  const none: Guess = { names: [], columns: [], firstRow: 0, known: 0 };
  const best = guesses.reduce((found, guess) => (guess.known > found.known ? guess : found), none);
  return { ...best, firstRow: best.firstRow + (isNumbering(rows[best.firstRow]) ? 1 : 0) };
};

const single = (rows: Rows, at: number, meaning: (heading: string) => Column | undefined): Guess =>
  guessOf((rows[at] ?? []).map(asHeading), meaning, at + 1);

/** Two rows as one: a heading over several columns, and beneath it what each of them holds. */
const double = (
  rows: Rows,
  at: number,
  merged: readonly Range[],
  meaning: (heading: string) => Column | undefined,
): Guess[] => {
  const [upper = [], lower = []] = [rows[at], rows[at + 1]];
  const pairs = Array.from({ length: Math.max(upper.length, lower.length) }, (_, column) => ({
    over: asHeading(upper[groupOf(upper, lower, { row: at, column }, merged)] ?? null),
    under: asHeading(lower[column] ?? null),
  }));
  const shared = pairs.some(
    ({ over, under }, column) => over !== '' && under !== '' && over === pairs[column + 1]?.over,
  );
  if (!shared) return [];
  const names = pairs.map(({ over, under }) => [over, under].filter(Boolean).join(' / '));
  const meaningOfPair = (name: string): Column | undefined => {
    const { over, under } = pairs[names.indexOf(name)] ?? { over: '', under: '' };
    // “Số” beneath “Quyết định” is its number; “Xã” beneath “Địa chỉ” says it alone.
    const sayings = [name, `${under} ${over}`, `${over} ${under}`, under === '' ? over : under];
    return sayings.map(meaning).find((column) => column !== undefined);
  };
  const guess = guessOf(names, meaningOfPair, at + 2);
  // A title over the headings adds nothing to them; a row of entries is no row of headings.
  const adds = guess.known > single(rows, at + 1, meaning).known;
  const halves = pairs.some(({ over, under }) =>
    [`${under} ${over}`, `${over} ${under}`, under].some(
      (saying) => under !== '' && meaning(saying) !== undefined,
    ),
  );
  return adds && halves ? [{ ...guess, known: guess.known + 0.5 }] : [];
};

/** The column whose upper heading stands over a cell: of a merged range, else the next to the left. */
const groupOf = (
  upper: readonly Cell[],
  lower: readonly Cell[],
  { row, column }: { row: number; column: number },
  merged: readonly Range[],
): number => {
  const range = rangeAt(merged, { row, column });
  if (range) return range.left;
  let at = column;
  while (at > 0 && asHeading(upper[at] ?? null) === '' && asHeading(lower[at] ?? null) !== '') at--;
  return at;
};

const guessOf = (
  names: readonly string[],
  meaning: (heading: string) => Column | undefined,
  firstRow: number,
): Guess => {
  const columns = names.map((name) => (name === '' ? undefined : meaning(name)));
  return { names, columns, firstRow, known: new Set(columns.filter(Boolean)).size };
};

/** Whether a row only numbers the columns: (1) (2) (3), A B 1 2, (5)=(3)x(4). */
const isNumbering = (row: readonly Cell[] | undefined): boolean => {
  const marks = (row ?? []).map(asHeading).filter(Boolean);
  const numbers = marks.flatMap((mark) => /^\(?(\d{1,2})\)?(?:\s*=.*)?$/.exec(mark)?.[1] ?? []);
  const letters = marks.filter((mark) => /^\(?[A-Za-z]\)?$/.test(mark));
  return (
    marks.length > 1 &&
    numbers.length > 0 &&
    numbers.length + letters.length === marks.length &&
    numbers.every((number, at) => Number(number) === Number(numbers[0]) + at) &&
    Number(numbers[0]) <= 1
  );
};

/** A cell as a heading: in one line. */
const asHeading = (cell: Cell): string =>
  String(cell ?? '')
    .replace(/\s+/g, ' ')
    .trim();
