import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import type { Cell } from './rows.ts';
import { fixZipDates } from './zip-dates.ts';

/** One sheet of a workbook. */
export interface Sheet {
  name: string;
  header: readonly string[];
  rows: readonly (readonly Cell[])[];
}

/** Excel's own limit for the name of a sheet. */
const LONGEST_NAME = 31;

const MOST_WIDTH = 60;
const LEAST_WIDTH = 10;

/**
 * Sheets as a workbook. Texts are written as texts, whatever they begin with: nothing is ever a
 * formula, and codes keep their zeros. The same sheets give the same bytes.
 */
export const xlsx = async (sheets: readonly Sheet[]): Promise<Uint8Array> => {
  const bytes = await writeExcelFile(
    sheets.map(({ name, header, rows }) => ({
      sheet: name.slice(0, LONGEST_NAME),
      stickyRowsCount: 1,
      columns: header.map((title, index) => ({ width: widthOf(title, rows, index) })),
      data: sheetData(header, rows),
    })),
  ).toBuffer();
  return fixZipDates(bytes);
};

const sheetData = (header: readonly string[], rows: Sheet['rows']): SheetData => [
  header.map((title) => ({ value: title, type: String, fontWeight: 'bold' as const })),
  ...rows.map((row) =>
    row.map((cell) => {
      if (cell === undefined) return null;
      return typeof cell === 'string' ? { value: cell, type: String } : cell;
    }),
  ),
];

/** Wide enough for most of what stands in the first rows. */
const widthOf = (title: string, rows: Sheet['rows'], index: number): number => {
  const lengths = rows.slice(0, 50).map((row) => String(row[index] ?? '').length);
  return Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, title.length + 2, ...lengths));
};
