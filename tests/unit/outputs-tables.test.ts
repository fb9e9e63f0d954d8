import readXlsx from 'read-excel-file/node';
import { beforeAll, describe, expect, vi as runner, test } from 'vitest';
import { joinCatalogue } from '../../src/catalogue/catalogue.ts';
import { type Column, tablesOf } from '../../src/outputs/data/columns.ts';
import { csv } from '../../src/outputs/data/csv.ts';
import { tableCsv } from '../../src/outputs/data/files.ts';
import { type OpenData, openData } from '../../src/outputs/data/open-data.ts';
import { type Cell, rowsOf } from '../../src/outputs/data/rows.ts';
import { KINDS } from '../../src/outputs/data/schemas.ts';
import { workbook } from '../../src/outputs/data/workbook.ts';
import { xlsx } from '../../src/outputs/data/xlsx.ts';
import { fixZipDates } from '../../src/outputs/data/zip-dates.ts';
import { readCsv } from '../support/csv.ts';
import { readRawContent } from '../support/raw-content.ts';

// All content is read and written out many times; a busy machine needs a while.
runner.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let data: OpenData;

beforeAll(async () => {
  const raw = await readRawContent('content');
  const [vi, en] = [joinCatalogue(raw, 'vi', '2026-11-24'), joinCatalogue(raw, 'en', '2026-11-24')];
  data = openData({ vi, en }, new URL('https://thu.example'));
});

const tables = KINDS.flatMap(tablesOf);

/** Texts that a spreadsheet might run, split or bend. */
const nasty = [
  '=1+1',
  '=HYPERLINK("https://x.example";"bấm")',
  '+84912345678',
  '-5 độ',
  '@SUM(A1)',
  '\t=1+1',
  ' =1+1',
  '\n+1',
  '\r=1+1',
  "'=1+1",
  "'nháy đơn",
  'dấu, phẩy; chấm phẩy',
  'nháy "kép" và \'đơn\'',
  'hai\r\ndòng',
  'hai\ndòng',
  '04879',
  '2026-11-24',
  'TRUE',
  '1e5',
  'ẤẦẨẪẬ ỐỒỔỖỘ ưỡn ượu Đđ ỵ',
  ' lề trái phải ',
] as const;

const column = (key: string): Column => ({
  key,
  path: [key],
  vi: key,
  en: key,
  type: 'text',
  codes: [],
});

/** A CSV file as read by others, with our guard taken off as the data page says. */
const readGuarded = (text: string): string[][] => {
  expect(text.startsWith('\uFEFF')).toBe(true);
  return readCsv(text.slice(1)).map((row) => row.map((cell) => cell.replace(/^'/, '')));
};

const asText = (cell: Cell): string => (cell === undefined ? '' : String(cell));

/** The sheets of a workbook as an independent reader gives them: empty cells are null. */
const readSheets = async (bytes: Uint8Array) => {
  const sheets = await readXlsx(Buffer.from(bytes));
  return new Map(sheets.map(({ sheet, data: rows }) => [sheet, rows]));
};

describe('CSV', () => {
  test('mọi bảng đọc lại bằng máy khác vẫn đúng từng ô, từng dấu', () => {
    for (const table of tables) {
      const rows = rowsOf(table, data.records[table.kind]);
      expect(readGuarded(tableCsv(data, table)), table.file).toEqual([
        table.columns.map(({ key }) => key),
        ...rows.map((row) => row.map(asText)),
      ]);
    }
  });

  test('tên sản phẩm trong CSV là tên trên trang', () => {
    const [table] = tablesOf('products');
    if (!table) throw new Error('There is no table of products.');
    const [header = [], ...rows] = readGuarded(tableCsv(data, table));
    const at = header.indexOf('name_vi');
    expect(rows.map((row) => row[at])).toEqual(
      data.vi.products.map(({ name }) => name.text.normalize('NFC')),
    );
  });

  test('chữ bắt đầu bằng = + - @ tab vẫn là chữ: không ô nào bảng tính chạy được', () => {
    const text = csv(
      [column('name')],
      nasty.map((name) => [name]),
    );
    const raw = readCsv(text.slice(1))
      .slice(1)
      .map(([cell = '']) => cell);
    for (const cell of raw) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    expect(
      readGuarded(text)
        .slice(1)
        .map(([cell]) => cell),
    ).toEqual([...nasty]);
  });

  test('số âm là số, không thêm nháy; ô trống là không biết', () => {
    expect(csv([column('a'), column('b'), column('c')], [[-12.5, undefined, false]])).toBe(
      '\uFEFFa,b,c\r\n-12.5,,false\r\n',
    );
  });
});

describe('XLSX', () => {
  test('mọi trang tính đọc lại bằng máy khác vẫn đúng từng ô, có từ điển và giấy phép', async () => {
    for (const kind of KINDS) {
      const sheets = await readSheets(await workbook(data, kind));
      const own = tablesOf(kind);
      expect([...sheets.keys()]).toEqual([
        kind,
        ...own.flatMap(({ list }) => list?.path.join('-') ?? []),
        'about',
        'dictionary',
      ]);
      for (const table of own) {
        const rows = rowsOf(table, data.records[kind]);
        const read = sheets.get(table.list?.path.join('-') ?? kind) ?? [];
        expect(read[0], table.file).toEqual(table.columns.map(({ key }) => key));
        expect(read.slice(1), table.file).toEqual(
          rows.map((row) => row.map((cell) => cell ?? null)),
        );
      }
      const dictionary = sheets.get('dictionary') ?? [];
      expect(dictionary.slice(1).map(([, key]) => key)).toEqual(
        own.flatMap(({ columns }) => columns.map(({ key }) => key)),
      );
      expect(JSON.stringify(sheets.get('about'))).toContain('CC BY 4.0');
    }
  });

  test('chữ bắt đầu bằng = + - @ vẫn là chữ, mã giữ số 0 ở đầu', async () => {
    const bytes = await xlsx([
      { name: 'thử', header: ['name'], rows: nasty.map((name) => [name]) },
    ]);
    const read = (await readSheets(bytes)).get('thử') ?? [];
    // XML turns a carriage return into a line feed; the reader trims what stands around a text.
    const told = (text: string): string => text.replace(/\r\n?/g, '\n').trim();
    expect(read.slice(1).map(([cell]) => told(String(cell)))).toEqual(nasty.map(told));
    for (const [cell] of read.slice(1)) expect(typeof cell).toBe('string');
  });

  test('cùng dữ liệu thì cùng từng byte, dựng lúc nào cũng vậy', async () => {
    const first = await workbook(data, 'products');
    // The dates of a ZIP archive tell every second second.
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect(Buffer.from(await workbook(data, 'products')).equals(Buffer.from(first))).toBe(true);
  });

  test('tệp không phải ZIP thì nói, không sửa bừa', () => {
    expect(() => fixZipDates(new Uint8Array(40))).toThrow('ZIP');
  });
});
