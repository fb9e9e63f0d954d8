import { beforeAll, describe, expect, test } from 'vitest';
import { joinCatalogue } from '../../src/catalogue/catalogue.ts';
import { comparedProduct } from '../../src/catalogue/comparison.ts';
import { capacityLine, priceLine } from '../../src/catalogue/figures.ts';
import type { Priced, Product } from '../../src/catalogue/model.ts';
import type { RawContent } from '../../src/catalogue/raw.ts';
import { priceAge } from '../../src/domain/prices.ts';
import { begunBy } from '../../src/domain/turns.ts';
import { readRawContent } from '../support/raw-content.ts';

const today = '2026-11-24';
const source = 'tin-gia';
let raw: RawContent;

beforeAll(async () => {
  raw = await readRawContent('tests/content/fixtures/valid');
});

const priced = (pricedOn?: string): Priced => {
  const price = { price: 150_000, pricedOn };
  return { ...price, per: { text: 'kg', lang: 'vi' }, ...priceAge(pricedOn, today) };
};

describe('giá nói bằng một lời ở mọi nơi', () => {
  test.each([
    ['2020-03-01', '150.000 đồng/kg (giá 01/03/2020, đã hơn mười hai tháng)'],
    [undefined, '150.000 đồng/kg (không rõ ngày của giá)'],
    ['2026-03-01', '150.000 đồng/kg (giá 01/03/2026)'],
  ])('giá ngày %s', (on, text) => {
    expect(priceLine(priced(on), 'vi')?.text).toBe(text);
  });

  test('giá còn mới tự nói là cũ khi đến ngày', () => {
    const line = priceLine(priced('2026-03-01'), 'vi');
    expect(begunBy(line?.later ?? [], '2027-03-01')).toBeUndefined();
    expect(begunBy(line?.later ?? [], '2027-03-02')?.text).toContain('đã hơn mười hai tháng');
  });

  test('không có giá thì không có lời', () => {
    expect(priceLine({ pricedOn: '2026' }, 'vi')).toBeUndefined();
  });
});

describe('bảng so sánh', () => {
  const english = (): Product => {
    const [product] = joinCatalogue(
      {
        ...raw,
        products: raw.products.slice(0, 1).map((entry) => ({
          ...entry,
          data: {
            ...entry.data,
            packs: [{ kind: 'túi', price: 150_000, pricedOn: '2020-03', source }],
            supply: {
              capacity: [{ months: [10], amount: 2, unit: 'tạ', per: 'month', on: '2025' }],
              source,
            },
          },
        })),
      },
      'en',
      today,
    ).products;
    if (!product) throw new Error('The fixture has no product.');
    return product;
  };

  test('giá cũ nói là cũ; sản lượng bằng tiếng Việt mang dấu tiếng Việt', () => {
    const { rows } = comparedProduct(english(), 'en');
    expect(rows.price).toMatchObject([
      { text: 'bag: 150,000 VND (price of March 2020, more than twelve months ago)', later: [] },
    ]);
    expect(rows.capacity).toEqual([{ text: '2 tạ a month (October; 2025)', lang: 'vi' }]);
  });

  test('lời về sản lượng không bỏ tháng nào', () => {
    const capacity = english().supply?.capacity[0];
    expect(capacity && capacityLine(capacity, 'en').text).toBe('2 tạ a month (October; 2025)');
  });
});
