import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/check/read.ts';
import type { Listed } from '../../src/intake/columns.ts';
import { planImport } from '../../src/intake/plan.ts';
import { readList } from '../../src/intake/sheet.ts';
import { temporaryFolder } from '../support/folders.ts';

// All of it is made up; the entries are those of the fixture.

const VALID = 'tests/content/fixtures/valid';
const PRODUCT = 'products/mang-kho-thu-nghiem/index.md';
const PRODUCER = 'producers/htx-thu-nghiem/index.md';

/** What an import of a list would do, in one line a row. */
const plan = async (kind: Listed, text: string, folder = VALID): Promise<string[]> => {
  const sheet = await readList(Buffer.from(text), 'bang.csv', kind, {});
  const rows = planImport(sheet, await readContent(folder), {
    kind,
    update: [],
    title: 'Bảng giả',
    today: '2026-11-24',
    read: (path) => readFileSync(join(folder, path), 'utf8'),
  });
  return rows.map(({ outcome, path, says }) => `${outcome} ${path ?? says[0]}`);
};

/** The valid folder with another name for its product. */
const withOtherName = (): string => {
  const folder = temporaryFolder();
  cpSync(VALID, folder, { recursive: true });
  const file = join(folder, PRODUCT);
  const before = readFileSync(file, 'utf8');
  writeFileSync(file, before.replace('set: 7', 'set: 7\naliases: [Măng lá thử]'));
  return folder;
};

describe('mục đã có được nhận ra dù bảng gọi khác', () => {
  test('chủ thể viết tắt hay viết đủ', async () => {
    const rows = 'Tên;Loại hình\nHợp tác xã thử nghiệm;Hợp tác xã\nHTX. Khác;HTX\n';
    expect(await plan('producers', rows)).toEqual([
      `kept đã có ở ${PRODUCER}`,
      'create producers/htx-khac/index.md',
    ]);
    expect(
      await plan('products', 'Tên;Chủ thể\nMăng khô thử nghiệm;Hợp tác xã Thử Nghiệm\n'),
    ).toEqual([`same ${PRODUCT}`]);
  });

  test('hai dòng viết tắt và viết đủ là một', async () => {
    expect(await plan('producers', 'Tên;Xóm\nTHT Mới;\nTổ hợp tác mới;\n')).toEqual([
      'create producers/tht-moi/index.md',
      'refused trùng với dòng 2 của bảng',
    ]);
  });

  test('tên gọi khác của một sản phẩm; tên chính được xét trước', async () => {
    const folder = withOtherName();
    expect(await plan('products', 'Tên;Xã\nMăng lá thử;\n', folder)).toEqual([
      `kept đã có ở ${PRODUCT}`,
    ]);
    expect(await plan('products', 'Tên;Xã\nMăng lá thử;\n')).toEqual([
      'create products/mang-la-thu/index.md',
    ]);
  });
});
