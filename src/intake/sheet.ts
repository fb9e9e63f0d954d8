import { basename } from 'node:path';
import readSheets from 'read-excel-file/node';
import { type Cell, textOf } from './cells.ts';
import { type Column, columnFor, type Listed } from './columns.ts';
import { readCsv } from './csv.ts';
import { findHeadings } from './headings.ts';
import { type Range, rangeAt, readSheetParts, type SheetParts } from './xlsx-parts.ts';

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
  /** Which sheets were not looked at, in words; empty when there is one. */
  unread: string;
}

/**
 * Reads a list from an XLSX or CSV file.
 * @param mapping says what a heading means where the guess is wrong
 * @throws in words for people when the file is no such list, or no row looks like headings
 */
export const readList = async (
  file: Buffer,
  name: string,
  kind: Listed,
  mapping: Mapping,
): Promise<Sheet> => {
  const { cells, parts, unread } = await readGrid(file, name);
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
    throw new Error(
      `Không thấy dòng tên cột nào hiểu được${unread}. Ghi tên cột trong tệp --mapping.`,
    );
  const width = Math.max(...cells.map((row) => row.length));
  const rows = cells
    .map((row, index) => ({ row, index }))
    .slice(firstRow)
    .filter(({ row }) => row.some((cell) => textOf(cell) !== ''))
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
    const range = rangeAt(merged, { row: index, column: at });
    const value = (range ? cells[range.top]?.[range.left] : row[at]) ?? null;
    const [first, ...others] = range ? spannedBy(range, columns) : [];
    if (others.length > 0 && value !== null) {
      if (column !== first) return;
      const labels = [column, ...others].map(({ label }) => `“${label}”`).join(', ');
      faults.push(`một ô gộp nằm ngang các cột ${labels}; là một mục thì tách ra, mỗi cột một ô`);
    }
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

/** The columns taken over that a merged range lies across. */
const spannedBy = ({ left, right }: Range, columns: readonly (Column | undefined)[]): Column[] =>
  columns.slice(left, right + 1).filter((column) => column !== undefined);

/** Reads the cells by what the file is, whatever its name says: a ZIP is a workbook, else it is text. */
const readGrid = async (file: Buffer, name: string): Promise<Grid> => {
  const unreadable = (cause?: unknown): Error =>
    new Error(
      `Không đọc được ${basename(name)}: chỉ nhận bảng tính .xlsx và CSV mã UTF-8. Mở tệp ấy bằng chương trình bảng tính, lưu lại thành .xlsx rồi nhập.`,
      { cause },
    );
  if (file.toString('latin1', 0, 2) === 'PK')
    return readXlsx(file).catch((cause: unknown) => {
      throw unreadable(cause);
    });
  const text = textIn(file);
  if (text === undefined) throw unreadable();
  return { cells: readCsv(text), parts: { merged: [], uncounted: [] }, unread: '' };
};

/** Spreadsheets write text in UTF-8, or in UTF-16 with a mark in front; nothing when it is neither. */
const textIn = (file: Buffer): string | undefined => {
  const encoding = { fffe: 'utf-16le', feff: 'utf-16be' }[file.toString('hex', 0, 2)] ?? 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(file);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
};

const readXlsx = async (file: Buffer): Promise<Grid> => {
  const [sheet, ...others] = await readSheets(file);
  return {
    cells: (sheet?.data ?? []).map((row) => row.map((cell: unknown) => toCell(cell))),
    parts: readSheetParts(file),
    unread: others.length > 0 ? ` ở trang đầu “${sheet?.sheet}”; các trang sau không được đọc` : '',
  };
};

const toCell = (cell: unknown): Cell =>
  typeof cell === 'number' || typeof cell === 'boolean' || cell instanceof Date
    ? cell
    : typeof cell === 'string' && cell.trim() !== ''
      ? cell
      : null;
