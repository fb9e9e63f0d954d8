import { dayTold } from '../../catalogue/reads.ts';
import { dataHref } from '../../i18n/href.ts';
import type { PublishedKind } from '../../schema/published/index.ts';
import type { Table } from './columns.ts';
import { csv } from './csv.ts';
import { aboutFile, type OpenData } from './open-data.ts';
import { rowsOf } from './rows.ts';
import { entrySchema } from './schemas.ts';

/** Links to the files of the open data. */
export const fileOf = {
  collection: (kind: PublishedKind) => dataHref(`${kind}.json`),
  entry: (kind: PublishedKind, id: string) => dataHref(`${kind}/${id}.json`),
  table: ({ file }: Table) => dataHref(`${file}.csv`),
  workbook: (kind: PublishedKind) => dataHref(`${kind}.xlsx`),
  schema: (name: string) => dataHref(`schema/${name}.json`),
  places: () => dataHref('places.geojson'),
  changes: () => dataHref('changes.json'),
  catalogue: () => dataHref('catalog.jsonld'),
} as const;

/** All entries of a kind. */
export const collectionOf = (data: OpenData, kind: PublishedKind) => ({
  ...aboutFile(data, kind),
  kind,
  items: data.records[kind],
});

/** One entry. */
export const entryFileOf = (data: OpenData, kind: PublishedKind, item: { id: string }) => ({
  ...aboutFile(data, entrySchema(kind), dayTold(data.vi)),
  kind,
  item,
});

/** A table as CSV. */
export const tableCsv = (data: OpenData, table: Table): string =>
  csv(table.columns, rowsOf(table, data.records[table.kind]));

/** JSON as it is written into files: to be read by people too. */
export const jsonText = (value: object): string => `${JSON.stringify(value, undefined, 1)}\n`;
