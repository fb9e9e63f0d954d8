import { words } from '../../i18n/index.ts';
import type { PublishedKind } from '../../schema/published/index.ts';
import { type Table, tablesOf } from './columns.ts';
import { aboutFile, type OpenData } from './open-data.ts';
import { rowsOf } from './rows.ts';
import { type Sheet, xlsx } from './xlsx.ts';

/** The workbook of a kind: its entries, their lists, what the file is, and the dictionary. */
export const workbook = (data: OpenData, kind: PublishedKind): Promise<Uint8Array> => {
  const tables = tablesOf(kind);
  const sheets = tables.map(
    (table): Sheet => ({
      name: sheetName(table),
      header: table.columns.map(({ key }) => key),
      rows: rowsOf(table, data.records[kind]),
    }),
  );
  return xlsx([...sheets, aboutSheet(data, kind), dictionarySheet(tables)]);
};

const sheetName = ({ kind, list }: Table): string => list?.path.join('-') ?? kind;

const aboutSheet = (data: OpenData, kind: PublishedKind): Sheet => {
  const { licence, date, publisher } = aboutFile(data, kind);
  const { vi, en } = { vi: words('vi').data, en: words('en').data };
  return {
    name: words('en').openData.sheetAbout,
    header: ['', ''],
    rows: [
      [`${vi.title} / ${en.title}`, publisher],
      [`${vi.date} / ${en.date}`, date],
      [`${vi.licence} / ${en.licence}`, `${licence.name} ${licence.url}`],
      ['vi', data.absolute(data.page.vi)],
      ['en', data.absolute(data.page.en)],
    ],
  };
};

const dictionarySheet = (tables: readonly Table[]): Sheet => {
  const { vi, en } = { vi: words('vi'), en: words('en') };
  return {
    name: en.openData.sheetDictionary,
    header: [
      `${vi.openData.sheetName} / ${en.openData.sheetName}`,
      `${vi.openData.column} / ${en.openData.column}`,
      vi.lang,
      en.lang,
      `${vi.openData.holds} / ${en.openData.holds}`,
      `${vi.openData.codes} / ${en.openData.codes}`,
    ],
    rows: tables.flatMap((table) =>
      table.columns.map((column) => [
        sheetName(table),
        column.key,
        column.vi,
        column.en,
        `${vi.openData.types[column.type]} / ${en.openData.types[column.type]}`,
        column.codes.length > 0 ? column.codes.join(', ') : undefined,
      ]),
    ),
  };
};
