import type { RecordColumns, SearchRecord } from '../record.ts';
import { type ColumnSource, facetFile } from './facet-file.ts';

/** A facet is stored as a set of values where a row of it has several. */
const facetColumn = (rows: readonly RecordColumns[], name: string): ColumnSource<RecordColumns> => {
  const several = rows.some(({ facets }) => (facets[name]?.length ?? 0) > 1);
  return several
    ? { name, values: ({ facets }) => facets[name] ?? [] }
    : { name, value: ({ facets }) => facets[name]?.[0] };
};

/**
 * The file of columns of the records that have any; nothing when none has.
 * @throws when they do not all come first: row i of the file is record i of the index
 */
export const columnFile = (records: readonly SearchRecord[]): Uint8Array | undefined => {
  const rows = records.flatMap(({ columns }) => columns ?? []);
  const [first] = rows;
  if (!first) return undefined;
  const behind = records.slice(0, rows.length).find(({ columns }) => !columns);
  if (behind) throw new Error(`${behind.id} has no columns and stands before records that have.`);
  const sources: ColumnSource<RecordColumns>[] = [
    ...Object.keys(first.facets).map((name) => facetColumn(rows, name)),
    ...Object.keys(first.ranks).map((name) => ({
      name,
      number: ({ ranks }: RecordColumns) => ranks[name] ?? 0,
    })),
  ];
  return facetFile(rows, sources);
};
