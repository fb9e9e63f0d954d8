/** A space too many or too few is told where it stands, whatever the reader stumbles over. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readYaml } from '../../src/check/yaml.ts';

const VALID = 'tests/content/fixtures/valid';

const yamlOf = (path: string): readonly string[] =>
  (readFileSync(join(VALID, path), 'utf8').split(/^---$/m)[1] ?? '').split('\n');

const moved = (line: string, spaces: number): string =>
  spaces > 0 ? ' '.repeat(spaces) + line : line.slice(-spaces);

const toldOf = (rows: readonly string[]) => {
  const read = readYaml(rows.join('\n'), 0);
  return Array.isArray(read) ? read : undefined;
};

describe.each([
  'products/mang-kho-thu-nghiem/index.md',
  'producers/htx-thu-nghiem/index.md',
  'villages/ban-thu-nghiem/index.md',
])('%s', (path) => {
  const rows = yamlOf(path);
  test.each([1, -1])('dòng nào lệch %i dấu cách thì nói đúng dòng ấy, đúng cách sửa', (spaces) => {
    const lines = rows.flatMap((line, row) => {
      if (line.trim() === '' || (spaces < 0 && !line.startsWith(' '))) return [];
      const told = toldOf(rows.with(row, moved(line, spaces)));
      return told ? [{ row, told }] : [];
    });
    expect(lines.length).toBeGreaterThan(5);
    // Where the line could belong to two groups, both ways are told.
    const remedy = expect.stringMatching(
      spaces > 0 ? /^xoá (hoặc thêm )?1 dấu cách/ : /^(xoá hoặc )?thêm 1 dấu cách/,
    );
    expect(lines.map(({ told }) => told)).toMatchObject(
      lines.map(({ row }) => [{ line: row, remedy }]),
    );
  });
});

test('nhóm một mục, hai dòng: dòng lẻ dấu cách là dòng sai', () => {
  expect(toldOf(['status:', '   - stage: potential', '    on: 2025'])).toMatchObject([
    { line: 1, message: 'không đọc được YAML: thụt lề sai, thừa 1 dấu cách ở đầu dòng' },
  ]);
});

test.each([
  ['title: "Tin', 'thiếu dấu nháy đóng'],
  ['harvest: [4, 5', 'thiếu dấu ngoặc đóng'],
  ['season: { harvest: [4]\nset: 7', 'thiếu dấu ngoặc đóng'],
  ['aliases: ["Một" "Hai"]', 'thiếu dấu phẩy'],
  ['title: "Tin"#1', 'thiếu dấu cách trước dấu #'],
  ['title: Tin: mới', 'có hai dấu hai chấm trên một dòng'],
  ['title: Tin\nsummary Câu\nset: 7', 'thiếu dấu hai chấm sau tên trường'],
])('%j: nói đúng thứ còn thiếu', (text, fault) => {
  expect(toldOf(text.split('\n'))?.[0]?.message).toContain(`không đọc được YAML: ${fault}`);
});

test('tệp sai rất nhiều dòng thì nói mấy dòng đầu, không tìm mãi', () => {
  const slips = Array.from({ length: 200 }, (_, n) => [`f${n}:`, '  - id: a', '     title: b']);
  const told = toldOf(slips.flat()) ?? [];
  expect(told[0]?.message).toContain('thụt lề sai');
  expect(told.length).toBeLessThan(20);
});

test('thụt lề bằng Tab thì chỉ nói Tab, không kể những dòng vì thế mà lệch', () => {
  const rows = ['a:', '  - on: 1', '\tsource: b', '  - on: 2', '\tsource: c', 'on: 1', 'on: 2'];
  expect(toldOf(rows)).toMatchObject([{ line: 2, message: expect.stringContaining('phím Tab') }]);
});
