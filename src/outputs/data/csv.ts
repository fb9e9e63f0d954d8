import { csvOf } from '../csv.ts';
import type { Column } from './columns.ts';
import type { Cell } from './rows.ts';

/** A table as CSV, the keys as its first row. */
export const csv = (columns: readonly Column[], rows: readonly (readonly Cell[])[]): string =>
  csvOf([columns.map(({ key }) => key), ...rows]);
