import { parseDocument } from 'yaml';

/** A line that stands too far in or out. */
export interface Shift {
  /** Row of the text, from 0. */
  readonly row: number;
  /** Spaces to add in front of it; less than 0: so many are to go. */
  readonly spaces: number;
  /** Whether taking as many away, instead of adding them, would do as well. */
  readonly eitherWay: boolean;
  /** The text with the line in its place. */
  readonly mended: string;
}

/** A line that a space too many or too few can put out of line; text that goes on cannot. */
const STARTS = /^ *(?:- |-$|[\w-]+:(?: |$))/;

/** Ways to move a line. */
const MOVES = [-1, 1, -2, 2] as const;

/** How often a text is read at most to find a line: each of those nearby is moved in every way. */
export const MOST_READINGS = 4 * MOVES.length;

/**
 * Finds the one line whose spaces keep a text from being read. The reader stumbles later than the
 * slip, and says something else each time; so every line nearby is moved, and the one that lets the
 * reader come furthest is the one.
 * @param row where the reader stumbled, from 0
 */
export const misplacedLine = (text: string, row: number): Shift | undefined => {
  const rows = text.split('\n');
  const ways = nearby(rows, row).flatMap((at) => {
    const line = rows[at] ?? '';
    return MOVES.flatMap((spaces) => {
      const indent = indentOf(line) + spaces;
      if (!STARTS.test(line) || indent < 0) return [];
      const mended = rows.with(at, ' '.repeat(indent) + line.trimStart()).join('\n');
      const reached = rowsRead(mended);
      // Entries are written two spaces deep.
      const cost = Math.abs(spaces) + (indent % 2);
      return reached > Math.max(row, at) ? [{ row: at, spaces, mended, reached, cost }] : [];
    });
  });
  const [best, ...others] = ways.toSorted((a, b) => byReach(a, b) || a.cost - b.cost);
  if (!best) return undefined;
  const eitherWay = others.some(
    (way) => way.row === best.row && way.cost === best.cost && byReach(way, best) === 0,
  );
  return { ...best, eitherWay };
};

/** The furthest first. */
const byReach = (a: { reached: number }, b: { reached: number }): number =>
  a.reached === b.reached ? 0 : b.reached - a.reached;

const indentOf = (line: string): number => line.length - line.trimStart().length;

/** The row, its neighbours, and the head of the list item it is in. */
const nearby = (rows: readonly string[], row: number): readonly number[] => {
  const head = rows.findLastIndex(
    (line, index) =>
      index < row && /^ *-(?: |$)/.test(line) && indentOf(line) < indentOf(rows[row] ?? ''),
  );
  const near = new Set([row, row - 1, head, row + 1]);
  return [...near].filter((at) => at >= 0 && at < rows.length);
};

/** The row of the first fault; beyond all rows when there is none. */
const rowsRead = (text: string): number => {
  const { errors } = parseDocument(text, { prettyErrors: false });
  const offset = Math.min(...errors.map(({ pos }) => pos[0]));
  return Number.isFinite(offset) ? text.slice(0, offset).split('\n').length - 1 : Infinity;
};
