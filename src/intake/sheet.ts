import readSheets from 'read-excel-file/node';
import type { Cell } from './cells.ts';
import { type Column, columnFor, type Listed } from './columns.ts';
import { readCsv } from './csv.ts';
import { findHeadings } from './headings.ts';
import { readSheetParts, type SheetParts } from './xlsx-parts.ts';

/** What the people who keep a list say about its columns: heading → field, or `-` for unused. */
export type Mapping = Readonly<Record<string, string>>;

/** A row of a list, with its cells by field. */
export interface SheetRow {
  /** Number in the spreadsheet, from 1. */
  row: number;
  cells: ReadonlyMap<string, Cell>;
  /** What is wrong with the row before anybody reads its values. */
  faults: readonly string[];
  /** What was done to read it. */
  notes: readonly string[];
  /** Text for a new entry, as Markdown. */
  body?: string;
}

/** A list as read. */
export interface Sheet {
  /** Headings with the column each means; without one it is not taken over. */
  headings: readonly { heading: string; column?: Column; filled: number }[];
  rows: readonly SheetRow[];
}

interface Grid {
  cells: readonly (readonly Cell[])[];
  parts: SheetParts;
}

/**
 * Reads a list from an XLSX or CSV file.
 * @param mapping says what a heading means where the guess is wrong
 * @throws when no row looks like headings
 */
export const readList = async (
  file: Buffer,
  name: string,
  kind: Listed,
  mapping: Mapping,
): Promise<Sheet> => {
  const { cells, parts } = /\.xlsx$/i.test(name) ? await readXlsx(file) : readText(file);
  const meaning = (heading: string): Column | undefined => {
    const told = mapping[heading];
    return told === '-' ? undefined : columnFor(kind, told ?? heading);
  };
  const found = findHeadings(cells, parts.merged, meaning);
  const { names: headings, firstRow } = found;
  const columns = found.columns.map((column, at) =>
    mapping[headings[at] ?? ''] === '-' ? undefined : column,
  );
  if (columns.every((column) => column === undefined))
    throw new Error('Không thấy dòng tên cột nào hiểu được. Ghi tên cột trong tệp --mapping.');
  const width = Math.max(...cells.map((row) => row.length));
  const rows = cells
    .map((row, index) => ({ row, index }))
    .slice(firstRow)
    .filter(({ row }) => row.some((cell) => cell !== null && cell !== ''))
    .map(({ row, index }) => toRow(row, index, columns, headings, cells, parts));
  return {
    headings: Array.from({ length: width }, (_, at) => ({
      heading: headings[at] || `(cột ${at + 1} không tên)`,
      column: columns[at],
      filled: cells.slice(firstRow).filter((row) => (row[at] ?? '') !== '').length,
    })).filter(({ heading, filled }) => filled > 0 || !heading.startsWith('(')),
    rows,
  };
};

/** Sums that the heading says are in thousands: “Giá bán (nghìn đồng)”. */
const IN_THOUSANDS = /nghìn|ngàn|1[.,]?000\s*đ|\bk\b/i;

const inUnitOf = (heading: string, column: Column, cell: Cell): Cell =>
  column.type === 'money' && IN_THOUSANDS.test(heading) && /^\d+$/.test(String(cell))
    ? `${cell} nghìn`
    : cell;

const toRow = (
  row: readonly Cell[],
  index: number,
  columns: readonly (Column | undefined)[],
  headings: readonly string[],
  cells: Grid['cells'],
  { merged, uncounted }: SheetParts,
): SheetRow => {
  const notes: string[] = [];
  const faults: string[] = [];
  const values = new Map<string, Cell>();
  columns.forEach((column, at) => {
    if (!column) return;
    const range = merged.find(
      ({ top, bottom, left, right }) =>
        top <= index && index <= bottom && left <= at && at <= right,
    );
    const value = (range ? cells[range.top]?.[range.left] : row[at]) ?? null;
    if (range && range.top < index && value !== null)
      notes.push(`ô gộp, “${column.label}” lấy của dòng ${range.top + 1}`);
    if (uncounted.some((cell) => cell.row === index && cell.column === at))
      faults.push(`“${column.label}” là công thức chưa có kết quả`);
    if (value !== null && value !== '') {
      if (values.has(column.field)) faults.push(`có hai cột “${column.label}”`);
      values.set(column.field, inUnitOf(headings[at] ?? '', column, value));
    }
  });
  return { row: index + 1, cells: values, faults, notes };
};

const readText = (file: Buffer): Grid => ({
  cells: readCsv(file.toString('utf8')),
  parts: { merged: [], uncounted: [] },
});

const readXlsx = async (file: Buffer): Promise<Grid> => {
  const [sheet] = await readSheets(file);
  return {
    cells: (sheet?.data ?? []).map((row) => row.map((cell: unknown) => toCell(cell))),
    parts: readSheetParts(file),
  };
};

const toCell = (cell: unknown): Cell =>
  typeof cell === 'number' || typeof cell === 'boolean' || cell instanceof Date
    ? cell
    : typeof cell === 'string' && cell.trim() !== ''
      ? cell
      : null;
