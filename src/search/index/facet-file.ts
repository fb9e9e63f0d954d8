import type { ColumnHead, FileHead } from '../facets.ts';

/** A column to write: a facet with one or several values a row, or a number to sort by. */
export type ColumnSource<Row> =
  | { readonly name: string; readonly value: (row: Row) => string | undefined }
  | { readonly name: string; readonly values: (row: Row) => readonly string[] }
  /** A whole number from 0; give ranks rather than large amounts. */
  | { readonly name: string; readonly number: (row: Row) => number };

interface Written {
  readonly head: Omit<ColumnHead, 'offset'>;
  readonly data: Uint8Array | Uint16Array | Uint32Array;
}

const widthFor = (most: number): 1 | 2 | 4 => (most < 256 ? 1 : most < 65536 ? 2 : 4);

const packed = (numbers: readonly number[], width: 1 | 2 | 4): Written['data'] =>
  width === 1
    ? Uint8Array.from(numbers)
    : width === 2
      ? Uint16Array.from(numbers)
      : Uint32Array.from(numbers);

const byCode = (a: string, b: string): number => (a < b ? -1 : 1);

const distinct = (values: readonly string[]): string[] => [...new Set(values)].sort(byCode);

const write = <Row>(rows: readonly Row[], source: ColumnSource<Row>): Written => {
  const { name } = source;
  if ('number' in source) {
    const numbers = rows.map(source.number);
    const width = widthFor(Math.max(0, ...numbers));
    return { head: { name, width }, data: packed(numbers, width) };
  }
  if ('value' in source) {
    const given = rows.map(source.value);
    const values = distinct(given.filter((value) => value !== undefined));
    const codes = new Map(values.map((value, index) => [value, index + 1]));
    const width = widthFor(values.length);
    const numbers = given.map((value) => codes.get(value ?? '') ?? 0);
    return { head: { name, width, values }, data: packed(numbers, width) };
  }
  const given = rows.map(source.values);
  const values = distinct(given.flat());
  if (values.length > 32) throw new Error(`Facet ${name} has more than 32 values.`);
  const width = values.length <= 8 ? 1 : values.length <= 16 ? 2 : 4;
  const numbers = given.map((list) =>
    list.reduce((bits, value) => (bits | (1 << values.indexOf(value))) >>> 0, 0),
  );
  return { head: { name, width, values, many: true }, data: packed(numbers, width) };
};

const toFour = (length: number): number => Math.ceil(length / 4) * 4;

/**
 * Writes the file that facets.ts reads: length of the header, header (JSON), columns. Rows must be in
 * the order of the index.
 * @throws when a facet with several values a row has more than 32
 */
export const facetFile = <Row>(
  rows: readonly Row[],
  sources: readonly ColumnSource<Row>[],
): Uint8Array => {
  const columns = sources.map((source) => write(rows, source));
  let offset = 0;
  const heads = columns.map(({ head, data }): ColumnHead => {
    const placed = { ...head, offset };
    offset = toFour(offset + data.byteLength);
    return placed;
  });
  const head: FileHead = { rows: rows.length, columns: heads };
  const text = new TextEncoder().encode(JSON.stringify(head));
  const length = toFour(text.length);
  const file = new Uint8Array(4 + length + offset).fill(32, 4, 4 + length);
  new DataView(file.buffer).setUint32(0, length, true);
  file.set(text, 4);
  for (const [index, { data }] of columns.entries()) {
    const bytes = new Uint8Array(data.buffer);
    file.set(bytes, 4 + length + (heads[index]?.offset ?? 0));
  }
  return file;
};
