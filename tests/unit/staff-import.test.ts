import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import readSheets from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import writeXlsx, { type Row, type SheetData } from 'write-excel-file/node';
import { parse } from 'yaml';
import { checkContent } from '../../src/check/check.ts';
import { isError } from '../../src/check/problem.ts';
import { readContent } from '../../src/check/read.ts';
import { splitEntry } from '../../src/content-format/split.ts';
import { type PlannedRow, planImport } from '../../src/intake/plan.ts';
import { readList } from '../../src/intake/sheet.ts';
import { temporaryFolder } from '../support/folders.ts';

// All of it is made up; the places are those of the fixture.

const HEADINGS = [
  'STT',
  'TÊN SẢN PHẨM (*)',
  'Nhóm sản phẩm',
  'Xã, thị trấn',
  'Tình trạng',
  'Thời điểm',
  'Đóng gói',
  'Giá bán',
  'Hạng sao',
  'Ghi chú riêng của phòng',
] as const;

type Text = string | number | Date | null;

/** One product; every column may be overruled. */
interface Line {
  name: Text;
  commune?: Text;
  stage?: Text;
  on?: Text;
  price?: Text;
  stars?: Text;
  formula?: string;
  merge?: number;
}

const good = (from: number, count: number, rest: Omit<Line, 'name'> = {}): Line[] =>
  Array.from({ length: count }, (_, n) => ({ name: `Hàng thử số ${from + n}`, ...rest }));

/** 300 rows, faults among them. */
const LINES: readonly Line[] = [
  ...good(1, 200),
  // The same row twice, once with other accents.
  ...good(1, 9),
  { name: 'hang thu so 10' },
  // Already in the content.
  { name: 'Măng khô thử nghiệm', price: 999_000 },
  ...good(300, 10, { commune: 'Xã Không Có' }),
  ...good(320, 9, { commune: 'Mẫu' }),
  { name: 'Hàng thử chia đôi', commune: 'xã Chia Đôi' },
  ...good(340, 10, { on: '14/06/2023' }),
  ...good(350, 5, { on: 'tháng 6/2023' }),
  ...good(360, 5, { on: '31/02/2024' }),
  { name: 'Hàng thử ô gộp 1', commune: 'Ví Dụ', merge: 3 },
  { name: 'Hàng thử ô gộp 2', commune: null },
  { name: 'Hàng thử ô gộp 3', commune: null },
  ...good(380, 5, { formula: '1000*2' }),
  ...good(390, 5, { price: '#REF!' }),
  ...good(400, 10, { price: '150.000 đ' }),
  ...good(420, 5, { stars: 2 }),
  ...good(430, 5, { stage: 'Hết hàng' }),
  ...Array.from({ length: 5 }, () => ({ name: null })),
  { name: 'Gọi 0900 000 111' },
  ...good(480, 5, { on: 'năm 2023' }),
  ...good(460, 5, { on: new Date('2023-06-14T00:00:00Z') }),
];

const cell = (value: Text) =>
  value instanceof Date
    ? { value, format: 'dd/mm/yyyy' }
    : value === null
      ? null
      : { value, type: typeof value === 'number' ? Number : String };

const toRow = (line: Line, index: number): Row => [
  { value: index + 1, type: Number },
  cell(line.name),
  { value: 7, type: Number },
  line.merge
    ? { value: String(line.commune), rowSpan: line.merge }
    : cell(line.commune === undefined ? 'Xã Thử Nghiệm' : line.commune),
  cell(line.stage ?? 'tiềm năng'),
  cell(line.on ?? '2024'),
  cell('túi'),
  line.formula ? { value: line.formula, type: 'Formula' } : cell(line.price ?? 20_000),
  cell(line.stars ?? null),
  cell(index % 2 === 0 ? 'hỏi lại' : null),
];

const spreadsheet = (): Promise<Buffer> => {
  const rows: SheetData = [
    [{ value: 'DANH SÁCH SẢN PHẨM (giả, để thử)', columnSpan: HEADINGS.length }],
    [null, { value: 'Cập nhật đến tháng 11' }],
    HEADINGS.map((value) => ({ value })),
    ...LINES.map(toRow),
  ];
  return writeXlsx(rows).toBuffer();
};

const validFolder = (): string => {
  const folder = temporaryFolder();
  cpSync('tests/content/fixtures/valid', folder, { recursive: true });
  return folder;
};

/** All files of a folder with their bytes. */
const snapshot = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => statSync(join(folder, path)).isFile())
      .sort()
      .map((path) => [path, readFileSync(join(folder, path), 'latin1')]),
  );

const importList = (folder: string, ...args: string[]) => {
  const result = spawnSync(process.execPath, ['scripts/import.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: folder },
  });
  expect(result.stderr).toBe('');
  return result;
};

const counted = (rows: readonly PlannedRow[], outcome: PlannedRow['outcome']): number =>
  rows.filter((row) => row.outcome === outcome).length;

const file = await spreadsheet();

describe('bảng 300 dòng có lỗi cài sẵn', () => {
  const plan = async (folder: string) =>
    planImport(await readList(file, 'danh-sach.xlsx', 'products', {}), await readContent(folder), {
      kind: 'products',
      update: [],
      title: 'Bảng giả',
      today: '2026-11-24',
      read: (path) => readFileSync(join(folder, path), 'utf8'),
    });
  const sayings = (rows: readonly PlannedRow[], name: string): string =>
    rows
      .filter((row) => row.name === name)
      .map(({ says }) => says.join('; '))
      .join('; ');

  test('chạy thử nói đủ: tạo gì, không nhận gì, vì sao', async () => {
    const rows = await plan(validFolder());
    expect(rows).toHaveLength(300);
    expect({
      create: counted(rows, 'create'),
      kept: counted(rows, 'kept'),
      refused: counted(rows, 'refused'),
    }).toEqual({ create: 248, kept: 1, refused: 51 });
    const reasons = rows.filter(({ outcome }) => outcome === 'refused').map(({ says }) => says[0]);
    const told = (reason: RegExp): number => reasons.filter((one) => reason.test(one ?? '')).length;
    expect([
      told(/^trùng với dòng \d+ của bảng$/),
      told(/^không có xã nào tên “Xã Không Có”/),
      told(/^Ngày của trạng thái: “31\/02\/2024” không phải là ngày$/),
      told(/^“Giá \(đồng\)” là công thức chưa có kết quả$/),
      told(/^“Giá \(đồng\)” là công thức lỗi #REF!$/),
      told(/^“Số sao” nhỏ quá/),
      told(/^Trạng thái: “Hết hàng” không có trong danh sách: Tiềm năng/),
      told(/^chưa có tên$/),
      told(/^có số điện thoại/),
    ]).toEqual([10, 10, 5, 5, 5, 5, 5, 5, 1]);
    expect(sayings(rows, 'Hàng thử số 320')).toBe('“Mẫu” là tên cũ, nay thuộc Xã Thử Nghiệm');
    expect(sayings(rows, 'Hàng thử chia đôi')).toContain('nay thuộc Xã Thử Nghiệm hoặc Xã Ví Dụ');
    expect(sayings(rows, 'Hàng thử ô gộp 2')).toBe('ô gộp, “Xã” lấy của dòng 255');
    expect(sayings(rows, 'Măng khô thử nghiệm')).toContain('giữ nguyên, khác bảng ở:');
  });

  test('cột thừa được nói ra, không lẳng lặng bỏ', async () => {
    const folder = validFolder();
    const path = join(temporaryFolder(), 'danh-sach.xlsx');
    writeFileSync(path, file);
    const before = snapshot(folder);
    const { stdout } = importList(folder, path);
    expect(stdout).toMatch(/Ghi chú riêng của phòng +KHÔNG DÙNG +150/);
    expect(stdout).toContain('tạo nháp 248, sửa 0, đã có 0, giữ nguyên 1, không nhận 51.');
    expect(stdout).toContain('Chưa ghi gì.');
    expect(snapshot(folder)).toEqual(before);
  });

  test('nhập đúng như chạy thử đã nói; chạy lần hai không đổi gì', async () => {
    const folder = validFolder();
    const path = join(temporaryFolder(), 'danh-sach.xlsx');
    writeFileSync(path, file);
    const before = snapshot(folder);
    const rows = await plan(folder);
    importList(folder, path, '--write', '--title', 'Bảng giả');
    const after = snapshot(folder);
    const promised = rows.flatMap((row): [string, string][] =>
      row.path && row.text !== undefined
        ? [[row.path, Buffer.from(row.text).toString('latin1')]]
        : [],
    );
    expect(promised).toHaveLength(248);
    expect(after).toEqual({ ...before, ...Object.fromEntries(promised) });
    expect((await checkContent(folder)).filter(isError)).toEqual([]);
    const drafts = promised.map(([, text]) => parse(splitEntry(text)?.yaml ?? '').draft);
    expect(new Set(drafts)).toEqual(new Set([true]));

    const second = importList(folder, path, '--write', '--title', 'Bảng giả');
    expect(second.stdout).toMatch(
      /tạo nháp 0, sửa 0, đã có 2\d\d, giữ nguyên \d+, không nhận \d+\./,
    );
    expect(snapshot(folder)).toEqual(after);
  });

  test('--update chỉ đổi điều được nêu tên, cùng ngày và nguồn của nó', () => {
    const folder = validFolder();
    const paths = temporaryFolder({
      'gia.csv':
        'Tên;Tình trạng;Đóng gói;Giá bán;Giá ngày\nMăng khô thử nghiệm;tiềm năng;túi;999.000;3/2026\n',
    });
    writeFileSync(join(paths, 'danh-sach.xlsx'), file);
    const target = join(folder, 'products/mang-kho-thu-nghiem/index.md');
    const fields = () => parse(splitEntry(readFileSync(target, 'utf8'))?.yaml ?? '');
    const before = fields();
    const update = (name: string): string =>
      importList(folder, join(paths, name), '--write', '--update', 'Giá bán', '--title', 'Bảng giả')
        .stdout;
    expect(update('danh-sach.xlsx')).toContain('bảng chưa nói “Ngày của giá”');
    expect(fields()).toEqual(before);
    expect(update('gia.csv')).toContain('Giá (đồng): “1000” thành “999000”');
    const { packs, sources, ...rest } = fields();
    const { packs: packsBefore, sources: sourcesBefore, ...restBefore } = before;
    expect(rest).toEqual(restBefore);
    expect(packs).toEqual([
      { ...packsBefore[0], price: 999_000, pricedOn: '2026-03', source: 'bang-tinh' },
    ]);
    expect(sources.at(-1)).toEqual({ id: 'bang-tinh', kind: 'document', title: 'Bảng giả' });
    expect(sources).toHaveLength(sourcesBefore.length + 1);
  });

  test('mục có ghi chú # thì không sửa, để không mất ghi chú', () => {
    const folder = validFolder();
    const path = join(temporaryFolder(), 'danh-sach.xlsx');
    writeFileSync(path, file);
    const target = join(folder, 'products/mang-kho-thu-nghiem/index.md');
    writeFileSync(target, readFileSync(target, 'utf8').replace('set: 7', 'set: 7 # hỏi lại'));
    const before = readFileSync(target, 'utf8');
    const { stdout } = importList(folder, path, '--write', '--update', 'Giá bán');
    expect(stdout).toMatch(/Măng khô thử nghiệm +không nhận +ghi chú sau dấu # sẽ mất/);
    expect(readFileSync(target, 'utf8')).toBe(before);
  });
});

describe('tệp nhập vào', () => {
  test('bảng mẫu có danh sách chọn, và đọc lại được bằng chính các cột của nó', async () => {
    const path = join(temporaryFolder(), 'mau.xlsx');
    importList(validFolder(), '--sample', path);
    const [sheet, lists] = await readSheets(readFileSync(path));
    expect(sheet?.data[0]).toContain('Tên sản phẩm');
    expect(lists?.data.flat()).toContain('Xã Thử Nghiệm');
    const { headings } = await readList(readFileSync(path), path, 'products', {});
    expect(headings.filter(({ column }) => column === undefined)).toEqual([]);
  });

  test('tệp --mapping sửa được cột hiểu sai', async () => {
    const folder = validFolder();
    const work = temporaryFolder({ 'a.csv': 'Hàng;Nơi\nMăng thử;Mẫu\n' });
    const mapping = join(work, 'cot.yaml');
    writeFileSync(mapping, 'Hàng: name\nNơi: "-"\n');
    const { stdout } = importList(folder, join(work, 'a.csv'), '--mapping', mapping);
    expect(stdout).toMatch(/Nơi +KHÔNG DÙNG/);
    expect(stdout).toMatch(/2 +Măng thử +tạo nháp/);
  });
});
