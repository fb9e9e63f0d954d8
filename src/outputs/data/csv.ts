import type { Column } from './columns.ts';
import type { Cell } from './rows.ts';

/** Tells a spreadsheet that the file is UTF-8. */
const BOM = '\uFEFF';

/** What a spreadsheet could take for a formula, and our own guard. */
const RISKY = /^[='+\-@\t\r]/;

/**
 * A table as CSV (RFC 4180): UTF-8 with a byte order mark, commas, CRLF, the keys as its first row.
 *
 * A text that begins with = + - @, a tab or a carriage return would run as a formula in a
 * spreadsheet. It gets an apostrophe in front, and so does a text that begins with an apostrophe
 * itself: whoever takes one leading apostrophe off a text has the very text of the JSON. Numbers are
 * left alone, a minus sign is no formula there.
 */
export const csv = (columns: readonly Column[], rows: readonly (readonly Cell[])[]): string =>
  BOM +
  [columns.map(({ key }) => key), ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');

const field = (cell: Cell): string => {
  if (cell === undefined) return '';
  if (typeof cell !== 'string') return String(cell);
  const safe = RISKY.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
