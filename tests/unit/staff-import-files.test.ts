import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import writeXlsx from 'write-excel-file/node';
import { readContent } from '../../src/check/read.ts';
import { planImport } from '../../src/intake/plan.ts';
import { readList, type Sheet } from '../../src/intake/sheet.ts';
import { temporaryFolder } from '../support/folders.ts';

// All of it is made up; the entries are those of the fixture.

const VALID = 'tests/content/fixtures/valid';
const LIST = 'Tên;Xã\nMăng thử;Thử Nghiệm\nChè thử;Ví Dụ\n';

const listOf = (file: Buffer | string, name = 'bang-thu.csv'): Promise<Sheet> =>
  readList(Buffer.from(file), name, 'products', {});

const namesOf = ({ rows }: Sheet) => rows.map(({ cells }) => cells.get('name'));

/** What an import of a text would do to a content folder. */
const plan = async (
  text: string,
  { folder = VALID, update = [] }: { folder?: string; update?: readonly string[] } = {},
) =>
  planImport(await listOf(text), await readContent(folder), {
    kind: 'products',
    update,
    title: 'Bảng giả',
    today: '2026-11-24',
    read: (path) => readFileSync(join(folder, path), 'utf8'),
  });

const text = (value: string, rest = {}) => ({ value, ...rest });

describe('tệp bảng tính đủ kiểu', () => {
  test.each([
    ['UTF-16 của “Unicode Text”', Buffer.from(`\uFEFF${LIST}`, 'utf16le')],
    ['hết dòng kiểu máy Mac cũ', LIST.replaceAll('\n', '\r')],
    ['hết dòng kiểu Windows', LIST.replaceAll('\n', '\r\n')],
  ])('%s thì đọc được', async (_, file) => {
    expect(namesOf(await listOf(file))).toEqual(['Măng thử', 'Chè thử']);
  });

  test('dòng chỉ có dấu cách là dòng trống', async () => {
    expect(namesOf(await listOf(`${LIST}  ; \n;\n`))).toEqual(['Măng thử', 'Chè thử']);
  });

  test('XLSX mang tên khác vẫn là XLSX', async () => {
    const file = await writeXlsx([[text('Tên')], [text('Măng thử')]]).toBuffer();
    expect(namesOf(await listOf(file, 'bang-thu.csv'))).toEqual(['Măng thử']);
  });

  test.each([
    ['XLS kiểu cũ', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)])],
    ['CSV mã Windows: chữ có dấu sẽ hỏng', Buffer.from('T\xEAn;X\xE3\nM\xE3ng;A\n', 'latin1')],
    ['ZIP hỏng', Buffer.concat([Buffer.from('504b0304', 'hex'), Buffer.alloc(100)])],
    ['tệp không phải chữ', 'Tên;Xã\0\nMăng;A\n'],
  ])('%s thì nói nhận gì và làm sao', async (_, file) => {
    await expect(listOf(file, 'thu-muc/bang.xlsx')).rejects.toThrow(
      'Không đọc được bang.xlsx: chỉ nhận bảng tính .xlsx và CSV mã UTF-8. Mở tệp ấy bằng chương trình bảng tính, lưu lại thành .xlsx rồi nhập.',
    );
  });

  test('dấu nháy không đóng thì nói dòng nào, không nuốt các dòng sau', async () => {
    const broken = 'Tên;Xã\nMăng thử;Thử Nghiệm\n"Chè thử;Ví Dụ\nMật thử;Ví Dụ\n';
    await expect(listOf(broken)).rejects.toThrow('Dòng 3 của bảng: có dấu nháy kép mở mà không');
  });

  test('danh sách ở trang sau thì nói trang nào đã đọc', async () => {
    const file = await writeXlsx([
      { data: [[text('Bìa')]], sheet: 'Bìa' },
      { data: [[text('Tên')], [text('Măng thử')]], sheet: 'Danh sách' },
    ]).toBuffer();
    await expect(listOf(file, 'a.xlsx')).rejects.toThrow(
      'Không thấy dòng tên cột nào hiểu được ở trang đầu “Bìa”; các trang sau không được đọc.',
    );
  });

  test('trang được kéo lên đầu thì ô gộp là của trang ấy', async () => {
    const list = (name: string) => [
      [text('Tên'), text('Xã')],
      [text(name), text('Thử Nghiệm')],
    ];
    const swapped = (xml: string) => xml.replace(/(<sheet .*?\/>)(<sheet .*?\/>)/, '$2$1');
    const file = await writeXlsx(
      [
        { data: [...list('Khác'), [text('Gộp', { columnSpan: 2 })]], sheet: 'Một' },
        { data: [...list('Măng thử'), [text('Chè thử'), text('Ví Dụ')]], sheet: 'Hai' },
      ],
      { features: [{ files: { transform: { 'xl/workbook.xml': { transform: swapped } } } }] },
    ).toBuffer();
    const { rows } = await listOf(file, 'a.xlsx');
    expect(rows.map(({ cells, faults }) => [...cells.values(), ...faults])).toEqual([
      ['Măng thử', 'Thử Nghiệm'],
      ['Chè thử', 'Ví Dụ'],
    ]);
  });

  test('ô gộp nằm ngang mấy cột không thành giá trị của từng cột', async () => {
    const file = await writeXlsx([
      ['Tên', 'Xã', 'Ghi chú'].map((name) => text(name)),
      [text('I. Nhóm thử', { columnSpan: 3 })],
      [text('Măng thử'), text('Thử Nghiệm', { columnSpan: 2 })],
    ]).toBuffer();
    const { rows } = await listOf(file, 'a.xlsx');
    expect(rows.map(({ cells }) => Object.fromEntries(cells))).toEqual([
      { name: 'I. Nhóm thử' },
      { name: 'Măng thử', 'origin.unit': 'Thử Nghiệm' },
    ]);
    expect(rows.map(({ faults }) => faults)).toEqual([
      ['một ô gộp nằm ngang các cột “Tên sản phẩm”, “Xã”; là một mục thì tách ra, mỗi cột một ô'],
      [],
    ]);
  });
});

describe('tên thư mục của mục mới', () => {
  const slugs = async (list: string, folder?: string) =>
    (await plan(list, { folder })).map(({ path }) => path?.split('/')[1]);

  test('tên không có chữ La-tinh nào vẫn có thư mục', async () => {
    expect(await slugs('Tên;Xã\n★★;Ví Dụ\n茶;Ví Dụ\n')).toEqual(['muc-moi', 'muc-moi-2']);
  });

  test('tên rất dài thì cắt giữa hai chữ, không quá dài cho máy', async () => {
    const long = 'Măng khô đặc biệt của bản '.repeat(12);
    expect(await slugs(`Tên;Xã\n${long};Ví Dụ\n${'x'.repeat(300)};Ví Dụ\n`)).toEqual([
      'mang-kho-dac-biet-cua-ban-mang-kho-dac-biet-cua-ban-mang-kho-dac-biet-cua-ban',
      'x'.repeat(80),
    ]);
  });

  test('địa chỉ cũ của mục khác thì không lấy', async () => {
    const folder = temporaryFolder();
    cpSync(VALID, folder, { recursive: true });
    const file = join(folder, 'products/mang-kho-thu-nghiem/index.md');
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, before.replace('set: 7', 'set: 7\nformerly: [mang-cu]'));
    expect(await slugs('Tên;Xã\nMăng cũ;Ví Dụ\n', folder)).toEqual(['mang-cu-2']);
  });
});

test('hai dòng cùng nói về một mục đã có thì dòng sau không đè lên dòng trước', async () => {
  const rows = await plan(
    'Tên;Chủ thể;Mô tả\nMăng khô thử nghiệm;HTX Thử Nghiệm;Câu một.\nMăng khô thử nghiệm;;Câu hai.\n',
    { update: ['summary'] },
  );
  expect(rows.map(({ outcome }) => outcome)).toEqual(['change', 'refused']);
  expect(rows[1]?.says).toEqual([
    'cùng là products/mang-kho-thu-nghiem/index.md như dòng 2 của bảng',
  ]);
});

describe('tệp --mapping sai thì nói sai ở đâu', () => {
  const refused = (mapping: string): string => {
    const folder = temporaryFolder({ 'a.csv': LIST, 'cot.yaml': mapping });
    const result = spawnSync(
      process.execPath,
      ['scripts/import.ts', join(folder, 'a.csv'), '--mapping', join(folder, 'cot.yaml')],
      { encoding: 'utf8', env: { ...process.env, CONTENT_DIR: VALID } },
    );
    expect(result.status).toBe(1);
    return result.stderr;
  };

  test('không đọc được', () => {
    expect(refused('Tên: name\nXã: "unit\n')).toMatch(
      /cot\.yaml, dòng 2: không đọc được YAML: thiếu dấu nháy đóng; cách sửa: thêm dấu nháy/,
    );
  });

  test('tên trường không có', () => {
    expect(refused('Tên: nmae\nXã: "-"\n')).toContain(
      'không có cột nào tên như ở “Tên: nmae”. Ghi tên trường, hoặc "-" cho cột không dùng.',
    );
  });
});
