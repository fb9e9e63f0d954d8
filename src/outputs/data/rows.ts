import type { Column, Table } from './columns.ts';

/** A cell of a table; nothing where nothing is known. */
export type Cell = string | number | boolean | undefined;

/** Between the items of a short list in one cell. */
const LIST_SEPARATOR = ' | ';

/** The rows of a table, in the order of the records. */
export const rowsOf = (table: Table, records: readonly { id: string }[]): Cell[][] => {
  const { list, columns } = table;
  if (!list) return records.map((record) => cellsOf(record, columns));
  const [, , ...own] = columns;
  return records.flatMap((record) => {
    const items = at(record, list.path);
    if (!Array.isArray(items)) return [];
    return items.map((item, index) => [record.id, index + 1, ...cellsOf(item, own)]);
  });
};

const cellsOf = (record: unknown, columns: readonly Column[]): Cell[] =>
  columns.map(({ path }) => cellOf(at(record, path)));

const at = (value: unknown, path: readonly string[]): unknown => {
  let inner = value;
  for (const key of path) {
    if (typeof inner !== 'object' || inner === null) return undefined;
    inner = Reflect.get(inner, key);
  }
  return inner;
};

const cellOf = (value: unknown): Cell => {
  if (Array.isArray(value)) return value.length > 0 ? value.join(LIST_SEPARATOR) : undefined;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  return undefined;
};
