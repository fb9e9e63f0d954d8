/** A cell of a table; nothing where nothing is known. */
export type CsvCell = string | number | boolean | undefined;

/** Tells a spreadsheet that the file is UTF-8. */
const BOM = '\uFEFF';

/** What a spreadsheet could take for a formula, be it behind spaces, and our own guard. */
const RISKY = /^(?:'|\s*[=+\-@]|[\t\r])/;

/**
 * Rows as CSV (RFC 4180): UTF-8 with a byte order mark, commas, CRLF.
 *
 * A text that begins with = + - @ (spaces before it do not count), a tab or a carriage return would
 * run as a formula in a spreadsheet. It gets an apostrophe in front, and so does a text that begins
 * with an apostrophe itself: whoever takes one leading apostrophe off a text has the very text.
 * Numbers are left alone, a minus sign is no formula there.
 */
export const csvOf = (rows: readonly (readonly CsvCell[])[]): string =>
  BOM + rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');

const field = (cell: CsvCell): string => {
  if (cell === undefined) return '';
  if (typeof cell !== 'string') return String(cell);
  const safe = RISKY.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
