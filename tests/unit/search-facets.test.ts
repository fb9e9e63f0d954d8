import { describe, expect, test } from 'vitest';
import { readFacets, type Selection, UNKNOWN } from '../../src/search/facets.ts';
import { type ColumnSource, facetFile } from '../../src/search/index/facet-file.ts';
import { seeded } from '../bench/search/random.ts';

interface Row {
  readonly group: string | undefined;
  readonly months: readonly string[];
  readonly star: number;
}

const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1));
const random = seeded(5);
const rows: readonly Row[] = Array.from({ length: 700 }, () => ({
  group: random.chance(0.1) ? undefined : random.pick(['Thực phẩm', 'Đồ uống', 'Du lịch']),
  months: random.chance(0.2) ? [] : MONTHS.filter(() => random.chance(0.3)),
  star: random.between(0, 5),
}));

const columns: readonly ColumnSource<Row>[] = [
  { name: 'group', value: ({ group }) => group },
  { name: 'month', values: ({ months }) => months },
  { name: 'star', number: ({ star }) => star },
];

const bufferOf = (file: Uint8Array): ArrayBuffer => new Uint8Array(file).buffer;
const facets = readFacets(bufferOf(facetFile(rows, columns)));

const valuesOf = (row: Row, facet: string): readonly string[] => {
  const values = facet === 'group' ? (row.group ? [row.group] : []) : row.months;
  return values.length > 0 ? values : [UNKNOWN];
};

/** The plain way: any value within a facet, all facets. */
const fits = (row: Row, selection: Selection): boolean =>
  Object.entries(selection).every(
    ([facet, chosen]) =>
      chosen.length === 0 || valuesOf(row, facet).some((value) => chosen.includes(value)),
  );

const selections: readonly Selection[] = [
  {},
  { group: ['Đồ uống'] },
  { group: ['Đồ uống', 'Du lịch'] },
  { group: [UNKNOWN] },
  { month: ['10'] },
  { month: ['10', UNKNOWN] },
  { group: ['Thực phẩm'], month: ['1', '12'] },
  { group: ['không có'] },
  { group: [], month: ['3'] },
];

describe('lọc và đếm bằng tệp cột', () => {
  test.each(selections)('%j: danh sách và số đếm như đếm thẳng', (selection) => {
    const { rows: found, counts } = facets.query(selection);
    const expected = rows.flatMap((row, index) => (fits(row, selection) ? [index] : []));
    expect(found).toEqual(expected);
    for (const facet of ['group', 'month']) {
      for (const [value, count] of Object.entries(counts[facet] ?? {})) {
        const alone = { ...selection, [facet]: [value] };
        expect(count, `${facet} ${value}`).toBe(rows.filter((row) => fits(row, alone)).length);
      }
    }
  });

  test('chỉ đếm những hàng mà tìm chữ đã thấy, giữ thứ tự của tìm chữ', () => {
    const searched = [9, 3, 500, 41];
    const { rows: found, counts } = facets.query({}, searched);
    expect(found).toEqual(searched);
    const total = Object.values(counts.group ?? {}).reduce((sum, count) => sum + count, 0);
    expect(total).toBe(searched.length);
  });

  test('giá trị chưa biết là một lựa chọn như mọi giá trị khác', () => {
    const unknown = rows.filter(({ group }) => group === undefined).length;
    expect(unknown).toBeGreaterThan(0);
    expect(facets.query({}).counts.group?.[UNKNOWN]).toBe(unknown);
  });

  test('sắp theo cột số, bằng nhau thì giữ thứ tự', () => {
    const all = rows.map((_, index) => index);
    const stars = (list: readonly number[]) => list.map((row) => rows[row]?.star);
    expect(stars(facets.sort(all, 'star'))).toEqual(stars(all).toSorted());
    const reversed = all.toReversed();
    const list = facets.sort(reversed, 'star');
    expect(list).toHaveLength(rows.length);
    for (const [index, row] of list.entries()) {
      const before = list[index - 1];
      if (before === undefined) continue;
      const [first = 0, second = 0] = [rows[before]?.star, rows[row]?.star];
      expect(first < second || (first === second && before > row)).toBe(true);
    }
  });

  test('không có cột ấy, không phải tệp ấy: báo lỗi', () => {
    expect(() => facets.sort([0], 'giá')).toThrow('giá');
    const other = facetFile([], []);
    new DataView(other.buffer).setUint32(0, 2, true);
    expect(() => readFacets(bufferOf(other))).toThrow();
  });

  test('nhiều giá trị thì cột rộng ra; quá 32 giá trị một hàng thì không nhận', () => {
    const wide = Array.from({ length: 70_000 }, (_, index) => index);
    const file = facetFile(wide, [
      { name: 'commune', value: (index) => `xã ${index % 300}` },
      { name: 'rank', number: (index) => index },
    ]);
    const read = readFacets(bufferOf(file));
    expect(read.query({ commune: ['xã 299'] }).rows[0]).toBe(299);
    expect(read.sort([69_999, 5], 'rank')).toEqual([5, 69_999]);
    expect(() => facetFile(wide, [{ name: 'x', values: (index) => [String(index % 40)] }])).toThrow(
      'x',
    );
  });

  test('không hàng nào cũng đọc được', () => {
    expect(readFacets(bufferOf(facetFile<Row>([], columns))).query({}).rows).toEqual([]);
  });
});
