import writeXlsxFile, { type Cell as SheetCell } from 'write-excel-file/browser';
import type { Cell } from './table.ts';

/**
 * The same rows as a workbook, made in the browser. Every text is written as a text, so none can
 * become a formula. A full list stays below the size from which the library would start a worker
 * out of a blob, which the site's policy forbids.
 */
export const xlsx = (rows: readonly (readonly Cell[])[], sheet: string): Promise<Blob> =>
  writeXlsxFile(
    rows.map((row, index) => row.map((value) => sheetCell(value, index === 0))),
    {
      sheet,
      stickyRowsCount: 1,
      columns: (rows[0] ?? []).map((_, at) => ({ width: WIDTHS[at] ?? 12 })),
    },
  ).toBlob();

const WIDTHS = [34, 34, 10, 12, 8, 14, 14, 30, 40, 50];

const sheetCell = (value: Cell, head: boolean): SheetCell => {
  if (value === undefined) return null;
  if (typeof value === 'number') return { value, type: Number };
  return { value, type: String, ...(head && { fontWeight: 'bold' as const }) };
};
