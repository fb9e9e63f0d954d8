import { beforeAll, describe, expect, test } from 'vitest';
import { joinCatalogue } from '../../src/catalogue/catalogue.ts';
import { plansOf, stepsByYear } from '../../src/catalogue/plan.ts';
import type { RawContent, RawData } from '../../src/catalogue/raw.ts';
import { STATISTICS, type StatRow, statisticsOf } from '../../src/catalogue/statistics.ts';
import { statisticsJson } from '../../src/outputs/statistics.ts';
import { readRawContent } from '../support/raw-content.ts';

const TODAY = '2026-11-24';
let real: RawContent;
let made: RawContent;

beforeAll(async () => {
  real = await readRawContent('content');
  made = await readRawContent('tests/content/fixtures/valid');
});

const sum = (rows: readonly StatRow[]): number =>
  rows.reduce((total, { products }) => total + products, 0);

const numberOf = (rows: readonly StatRow[], key: string): number | undefined =>
  rows.find((row) => row.key === key)?.products;

/** The made-up folder with one product for each set of fields. */
const withProducts = (...fields: Partial<RawData<'products'>>[]): RawContent => {
  const [entry] = made.products;
  if (!entry) throw new Error('The made-up folder has no product.');
  return {
    ...made,
    products: fields.map((data, at) => ({
      ...entry,
      // Other entries name the first.
      slug: at === 0 ? entry.slug : `${entry.slug}-${at}`,
      data: { ...entry.data, ...data },
    })),
  };
};

describe('thống kê', () => {
  test('bảng nào cũng cộng lại đủ, theo xã nay và đơn vị cũ như nhau, hai thứ tiếng như nhau', () => {
    const vi = statisticsOf(joinCatalogue(real, 'vi', TODAY));
    const en = statisticsOf(joinCatalogue(real, 'en', TODAY));
    expect(vi.total).toBe(real.products.length);
    for (const part of STATISTICS) {
      expect(sum(vi[part]), part).toBe(vi.total);
      const numbers = (rows: readonly StatRow[]) =>
        rows.map(({ key, products }) => ({ key, products }));
      expect(numbers(en[part])).toEqual(numbers(vi[part]));
    }
  });

  test('mỗi xã nay và mỗi đơn vị cũ có một dòng, kể cả khi chưa có sản phẩm nào', () => {
    const { communes, oldUnits } = statisticsOf(joinCatalogue(real, 'vi', TODAY));
    const codes = real.places.communes.map(({ code }) => code);
    expect(communes.map(({ key }) => key)).toEqual(expect.arrayContaining(codes));
    const old = real.places.communes.flatMap(({ formedFrom }) =>
      formedFrom.map(({ code }) => code),
    );
    expect(oldUnits.map(({ key }) => key)).toEqual(expect.arrayContaining(old));
  });

  test('xã cũ bị chia: không rõ thì đứng dòng riêng, không dồn vào xã nào', () => {
    const statistics = statisticsOf(
      joinCatalogue(
        withProducts(
          { origin: { unit: '99013', source: 'tin-gia' } },
          { origin: { unit: '99013', now: '99002', source: 'tin-gia' } },
          { origin: { unit: '99011', source: 'tin-gia' } },
          { origin: { unit: '99002', era: 'new', source: 'tin-gia' } },
          { origin: undefined },
        ),
        'vi',
        TODAY,
      ),
    );
    const { communes, oldUnits } = statistics;
    expect(numberOf(communes, 'unknown-99013')).toBe(1);
    expect(numberOf(communes, '99002')).toBe(2);
    expect(numberOf(communes, '99001')).toBe(1);
    expect(numberOf(communes, 'unknown')).toBe(1);
    expect(numberOf(oldUnits, '99013')).toBe(2);
    expect(numberOf(oldUnits, '99011')).toBe(1);
    // Known by its commune of today only.
    expect(numberOf(oldUnits, 'unknown-99002')).toBe(1);
    expect([sum(communes), sum(oldUnits)]).toEqual([5, 5]);
  });

  test('sao chỉ đếm khi quyết định còn hạn đúng ngày ấy', () => {
    const starsOn = (today: string) => statisticsOf(joinCatalogue(made, 'vi', today)).stars;
    expect(numberOf(starsOn('2026-01-15'), '3')).toBe(1);
    expect(numberOf(starsOn('2028-03-01'), '3')).toBe(0);
    expect(numberOf(starsOn('2028-03-01'), 'expired')).toBe(1);
  });

  test('tệp JSON nói đúng các số ấy', () => {
    const statistics = statisticsOf(joinCatalogue(real, 'vi', TODAY));
    const json = JSON.parse(statisticsJson(statistics));
    expect(json).toMatchObject({ version: 1, date: TODAY, products: statistics.total });
    for (const part of STATISTICS) {
      expect(json[part]).toEqual(
        statistics[part].map(({ key, name, products }) => ({ key, name: name.text, products })),
      );
    }
  });
});

describe('kế hoạch và kết quả', () => {
  test('năm 2023: có hạn, có kết quả thì ghi, không tìm thấy thì để trống', () => {
    const [plan] = plansOf(joinCatalogue(real, 'vi', TODAY));
    expect(plan?.year).toBe('2023');
    const results = new Map(plan?.rows.map(({ product, result }) => [product.slug, result?.stage]));
    expect(results.get('ga-doi-tan-minh')).toBe('recognised');
    expect(results.has('mang-kho-toan-son')).toBe(true);
    expect(results.get('mang-kho-toan-son')).toBeUndefined();
    expect(new Set(plan?.rows.map(({ registered }) => registered.due))).toEqual(
      new Set(['2023-09-30']),
    );
  });

  test('bảng theo năm đếm mỗi sản phẩm một lần ở mỗi bước của mỗi năm', () => {
    const rows = stepsByYear(joinCatalogue(real, 'vi', TODAY));
    expect(rows.map(({ year }) => year)).toEqual(rows.map(({ year }) => year).toSorted());
    const twice = stepsByYear({
      ...joinCatalogue(
        withProducts({
          status: [
            { stage: 'recognised', on: '2022', source: 'tin-gia' },
            { stage: 'recognised', on: '2022-05', source: 'tin-gia' },
          ],
        }),
        'vi',
        TODAY,
      ),
    });
    expect(twice).toHaveLength(1);
    expect(twice[0]?.steps.find(({ stage }) => stage === 'recognised')?.products).toBe(1);
  });
});
