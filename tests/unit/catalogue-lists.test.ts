import { beforeAll, describe, expect, test } from 'vitest';
import { joinCatalogue } from '../../src/catalogue/catalogue.ts';
import { FACETS, facetBranches, facetValues } from '../../src/catalogue/facets.ts';
import type { Catalogue } from '../../src/catalogue/model.ts';
import { seasonCalendar, seasonYear } from '../../src/catalogue/seasons.ts';
import { contentDir } from '../../src/env.ts';
import { readRawContent } from '../support/raw-content.ts';

let all: Catalogue;

beforeAll(async () => {
  all = joinCatalogue(await readRawContent(contentDir()), 'vi', '2026-11-24');
});

describe('lịch mùa vụ', () => {
  test('sản phẩm nào cũng có một hàng, hoặc nằm trong danh sách chưa biết mùa', () => {
    const { products, unknown } = seasonCalendar(all);
    const shown = [...products, ...unknown].map(({ href }) => href);
    expect(shown.toSorted()).toEqual(all.products.map(({ href }) => href).toSorted());
    expect(products.every(({ year }) => year.length > 0)).toBe(true);
  });

  test('tháng có bán không bị gọi là tháng thu hoạch; chỉ biết tháng ngon nhất vẫn là biết', () => {
    expect(seasonYear({ harvest: [], sale: [1], best: [2] })).toMatchObject([
      { kind: 'sale', months: [1] },
      { kind: 'best', months: [2] },
    ]);
    const [product] = all.products;
    if (!product) throw new Error('the content has no product');
    const best = { ...product, season: { harvest: [], sale: [], best: [2] } };
    const { products, unknown } = seasonCalendar({ ...all, products: [best] });
    expect([products.length, unknown.length]).toEqual([1, 0]);
  });

  test('điểm chưa rõ mùa vẫn có hàng và đứng sau cùng', () => {
    const [village] = all.villages;
    if (!village) throw new Error('the content has no village');
    const months = { best: [11], rain: [] };
    const villages = [
      { ...village, href: '#a', months: undefined },
      { ...village, href: '#b', months },
    ];
    expect(seasonCalendar({ ...all, villages }).villages).toMatchObject([
      { href: '#b', year: [{ kind: 'visit', months: [11] }] },
      { href: '#a', year: [] },
    ]);
  });

  test('hội chợ chưa qua xếp theo tháng bắt đầu; hội chợ đã qua, đã huỷ không có', () => {
    const [fair] = all.fairs;
    if (!fair) throw new Error('the content has no fair');
    const at = (start: string, phase: typeof fair.phase) => ({
      ...fair,
      start,
      end: undefined,
      phase,
    });
    const fairs = [
      at('2027-01-09', 'upcoming'),
      at('2027', 'upcoming'),
      at('2026-12-20', 'upcoming'),
      at('2026-12-02', 'upcoming'),
      at('2025-01-01', 'past'),
      at('2026-12-05', 'cancelled'),
    ];
    const months = seasonCalendar({ ...all, fairs }).fairs;
    expect(months.map((month) => [month.month, month.fairs.map(({ start }) => start)])).toEqual([
      ['2026-12', ['2026-12-02', '2026-12-20']],
      ['2027', ['2027']],
      ['2027-01', ['2027-01-09']],
    ]);
  });
});

describe('lối lọc không cần JavaScript', () => {
  test('bộ sản phẩm nằm trong nhóm của nó, không sót giá trị nào', () => {
    for (const facet of FACETS) {
      const values = facetValues(all, facet);
      const branches = facetBranches(values);
      expect(branches.flatMap(({ value, inner }) => [value, ...inner])).toEqual(values);
      for (const { value, inner } of branches) {
        expect(value.level).toBe(1);
        const below = inner.flatMap(({ products }) => products);
        expect(value.products).toEqual(expect.arrayContaining(below));
      }
    }
    expect(facetBranches(facetValues(all, 'group')).some(({ inner }) => inner.length > 0)).toBe(
      true,
    );
  });

  test('sản phẩm nào cũng nằm trong ít nhất một giá trị của mỗi lối lọc', () => {
    for (const facet of FACETS) {
      const slugs = facetValues(all, facet).flatMap(({ products }) => products.map((p) => p.slug));
      expect(new Set(slugs)).toEqual(new Set(all.products.map(({ slug }) => slug)));
    }
  });
});
