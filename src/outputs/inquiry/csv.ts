import type { Cell } from './table.ts';

/** A beginning that a spreadsheet may take for a formula. */
const FORMULA = /^[\s]*[=+\-@\t\r]/;

/**
 * CSV as spreadsheets open it with every tone in place: UTF-8 with its mark, lines ended by CRLF
 * (RFC 4180). A text that looks like a formula gets an apostrophe before it and stays text.
 */
export const csv = (rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;

const cell = (value: Cell): string => {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
