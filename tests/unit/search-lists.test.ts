/** Cards of lists: from few files, whatever was chosen. */
import { describe, expect, test, vi } from 'vitest';
import { byFacet, byOrder, type Near } from '../../src/search/arrangement.ts';
import type { StoredCard } from '../../src/search/card.ts';
import { readFacets, UNKNOWN } from '../../src/search/facets.ts';
import { type ColumnSource, facetFile } from '../../src/search/index/facet-file.ts';
import { listFiles } from '../../src/search/index/list-files.ts';
import { zip } from '../../src/search/index/zip.ts';
import { listLoader } from '../../src/search/query/lists.ts';
import { fetchFiles, onDisk } from '../bench/search/drive.ts';
import { seeded } from '../bench/search/random.ts';

interface Row {
  readonly commune: string | undefined;
  readonly months: readonly string[];
  readonly star: string;
}

const TOTAL = 6000;
const PAGE = 48;
const random = seeded(11);
const rows: readonly Row[] = Array.from({ length: TOTAL }, () => ({
  commune: random.chance(0.02) ? undefined : `xa-${random.between(1, 60)}`,
  months: random.chance(0.1)
    ? []
    : ['1', '2', '3', '4', '5', '6'].filter(() => random.chance(0.05)),
  star: String(random.between(3, 5)),
}));
const columns: readonly ColumnSource<Row>[] = [
  { name: 'commune', value: ({ commune }) => commune },
  { name: 'month', values: ({ months }) => months },
  { name: 'star', value: ({ star }) => star },
  { name: 'star', number: ({ star }) => 5 - Number(star) },
];
const cards: readonly StoredCard[] = rows.map((_, row) => ({
  id: `product/${row}`,
  url: `/${row}/`,
  title: `Thứ ${row}`,
  rest: ['chỉ để xếp hạng'],
  summary: 'Danh sách không cần.',
}));
const facets = readFacets(new Uint8Array(facetFile(rows, columns)).buffer);

/** The ids of cards of a list, and how many files they came from. */
const loaded = async (list: readonly number[], near: readonly Near[]) => {
  const files = new Map(
    [...listFiles(cards, facets, zip)].map(([path, content]) => [`lists/${path}`, content]),
  );
  const folder = await onDisk(files);
  const asked = vi.spyOn(globalThis, 'fetch');
  const load = listLoader(folder.base);
  const known = () => [...near, { name: 'row' }].map(facets.arranged);
  const found = await load(list, known);
  const first = asked.mock.calls.length;
  expect(await load(list, known)).toEqual(found);
  expect(asked.mock.calls).toHaveLength(first);
  asked.mockRestore();
  await folder.remove();
  return { found, files: first };
};

fetchFiles();

describe('thẻ của một danh sách', () => {
  test.each([
    ['không chọn gì', {}, []],
    ['một xã', { commune: ['xa-7'] }, [{ name: byFacet('commune'), values: ['xa-7'] }]],
    ['chưa rõ xã', { commune: [UNKNOWN] }, [{ name: byFacet('commune'), values: [UNKNOWN] }]],
    ['một tháng ít hàng', { month: ['5'] }, [{ name: byFacet('month'), values: ['5'] }]],
    ['hai tháng', { month: ['1', '6'] }, [{ name: byFacet('month'), values: ['1', '6'] }]],
  ])('%s: đúng thẻ, ít tệp', async (_, selection, near) => {
    const list = facets.query(selection).rows.slice(0, PAGE);
    const { found, files } = await loaded(list, near);
    expect(found).toEqual(
      list.map((row) => ({ id: `product/${row}`, url: `/${row}/`, title: `Thứ ${row}` })),
    );
    expect(files).toBeLessThanOrEqual(6);
  });

  test('xếp theo sao, sao cũng là một ngăn: sao cao trước, một tệp một trang', async () => {
    const list = facets.sort(facets.query({}).rows, 'star').slice(0, PAGE);
    expect(list.every((row) => rows[row]?.star === '5')).toBe(true);
    expect((await loaded(list, [{ name: byOrder('star') }])).files).toBe(1);
  });

  test('ngăn không chứa đủ thẻ thì lấy ở chỗ khác, giá trị lạ cũng vậy', async () => {
    const list = facets.query({ commune: ['xa-7'] }).rows.slice(0, 3);
    for (const values of [['xa-8'], ['xa-khong-co']]) {
      const { found } = await loaded(list, [{ name: byFacet('commune'), values }]);
      expect(found).toHaveLength(3);
      expect(found[0]).toMatchObject({ id: `product/${list[0]}` });
    }
  });
});
