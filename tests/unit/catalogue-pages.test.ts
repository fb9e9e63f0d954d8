import { describe, expect, test } from 'vitest';
import { TABLE_SIZE, tablePages } from '../../src/catalogue/pages.ts';

const rows = (count: number, name: string) =>
  Array.from({ length: count }, (_, index) => `${name} ${index}`);
const group = (name: string, count: number) => ({ name, rows: rows(count, name) });

describe('bảng nhiều nhóm cắt thành trang', () => {
  test('vừa một trang thì một trang, nhóm trống vẫn đứng đó', () => {
    const groups = [group('a', 3), group('b', 0), group('c', TABLE_SIZE - 3)];
    expect(tablePages(groups)).toEqual([{ items: groups, page: 1, pages: 1 }]);
  });

  test('không có gì cũng còn trang đầu', () => {
    expect(tablePages([group('a', 0)])).toEqual([{ items: [group('a', 0)], page: 1, pages: 1 }]);
  });

  test('nhóm không vừa thì sang trang sau đi tiếp, không mất, không lặp dòng nào', () => {
    const groups = [group('a', TABLE_SIZE - 1), group('b', 0), group('c', 2 * TABLE_SIZE)];
    const pages = tablePages(groups);
    expect(pages.map(({ items }) => items.map(({ name }) => name))).toEqual([
      ['a', 'b', 'c'],
      ['c'],
      ['c'],
    ]);
    expect(pages.map(({ items }) => items.reduce((sum, one) => sum + one.rows.length, 0))).toEqual([
      TABLE_SIZE,
      TABLE_SIZE,
      TABLE_SIZE - 1,
    ]);
    expect(pages.flatMap(({ items }) => items.flatMap((one) => one.rows))).toEqual(
      groups.flatMap((one) => one.rows),
    );
  });
});
