import { beforeAll, describe, expect, test } from 'vitest';
import { joinCatalogue } from '../../src/catalogue/catalogue.ts';
import { FACETS, valuesOf } from '../../src/catalogue/facets.ts';
import type { Catalogue } from '../../src/catalogue/model.ts';
import { ordersOf } from '../../src/catalogue/orders.ts';
import { facetValues } from '../../src/catalogue/piles.ts';
import type { RawContent, RawData } from '../../src/catalogue/raw.ts';
import { readinessRows } from '../../src/catalogue/readiness.ts';
import { bySupply, yearlySupply } from '../../src/catalogue/supply.ts';
import { cellsOf } from '../../src/catalogue/trade.ts';
import { UNKNOWN } from '../../src/catalogue/unknown.ts';
import { searchRecords } from '../../src/outputs/search-records.ts';
import { readFacets, type Selection } from '../../src/search/facets.ts';
import { columnFile } from '../../src/search/index/record-columns.ts';
import { readRawContent } from '../support/raw-content.ts';

const today = '2026-11-24';
let raw: RawContent;
let real: Catalogue;

beforeAll(async () => {
  raw = await readRawContent('tests/content/fixtures/valid');
  real = joinCatalogue(await readRawContent('content'), 'vi', today);
});

const one = (data: Partial<RawData<'products'>>) => {
  const content = {
    ...raw,
    products: raw.products
      .slice(0, 1)
      .map((product) => ({ ...product, data: { ...product.data, ...data } })),
  };
  const catalogue = joinCatalogue(content, 'vi', today);
  const [product] = catalogue.products;
  if (!product) throw new Error('The fixture has no product.');
  return { product, catalogue };
};

const source = 'tin-gia';

describe('các ngăn', () => {
  test('mỗi sản phẩm nằm trong một ngăn của mỗi cách chia, chưa rõ cũng là một ngăn', () => {
    for (const facet of FACETS) {
      const held = new Set(facetValues(real, facet).flatMap(({ products }) => products));
      expect(held.size, facet).toBe(real.products.length);
    }
  });

  test('ngăn của nhóm bằng các bộ trong nhóm cộng lại', () => {
    const values = facetValues(real, 'group');
    for (const group of values.filter(({ within }) => within === undefined)) {
      const sets = values.filter(({ within }) => within === group.value);
      if (sets.length === 0) continue;
      const inSets = sets.reduce((sum, { products }) => sum + products.length, 0);
      expect(inSets, group.value).toBe(group.products.length);
    }
  });

  test('giấy hết hạn không còn là giấy', () => {
    const paper = (until: string) => one({ papers: [{ kind: 'attp', until, source }] });
    const valid = paper(today);
    expect(valuesOf(valid.product, 'paper', valid.catalogue)).toEqual(['attp']);
    const ended = paper('2026-11-23');
    expect(valuesOf(ended.product, 'paper', ended.catalogue)).toEqual([]);
  });

  test('sao chưa kiểm chứng không được tính là sao', () => {
    const { product, catalogue } = one({
      recognitions: [{ stars: 4, reportedOn: '2026', source }],
    });
    expect(valuesOf(product, 'star', catalogue)).toEqual(['unverified']);
  });
});

describe('tệp cột nói như các trang', () => {
  test('số đếm của mỗi ngăn trong tệp bằng số trên trang', () => {
    const file = columnFile(searchRecords(real, real));
    if (!file) throw new Error('No columns.');
    const facets = readFacets(new Uint8Array(file).buffer);
    expect(facets.rows).toBe(real.products.length);
    const { counts } = facets.query({});
    for (const facet of FACETS) {
      const values = facetValues(real, facet);
      const narrow = values.filter(({ value }) => !values.some(({ within }) => within === value));
      for (const { value, products } of narrow) {
        const stored = value === UNKNOWN ? '' : value;
        expect(counts[facet]?.[stored], `${facet} ${value}`).toBe(products.length);
        const selection: Selection = { [facet]: [stored] };
        expect(facets.query(selection).rows.map((row) => real.products[row])).toEqual(products);
      }
    }
  });
});

describe('thứ tự', () => {
  test('sản lượng chưa biết đứng sau, đã ngừng đứng cuối', () => {
    const capacity = (amount: number, unit: 'kg' | 'tạ', per: 'month' | 'year') => ({
      supply: { capacity: [{ months: [], amount, unit, per }], source },
    });
    const { product: large } = one(capacity(2, 'tạ', 'month'));
    const { product: small } = one(capacity(300, 'kg', 'year'));
    const { product: unknown } = one({ supply: undefined });
    const { product: stopped } = one({
      ...capacity(900, 'kg', 'month'),
      status: [{ stage: 'stopped', on: '2026', source }],
    });
    expect(yearlySupply(large)).toBe(2400);
    expect(bySupply({ products: [stopped, unknown, small, large] })).toEqual([
      large,
      small,
      unknown,
      stopped,
    ]);
  });

  test('cùng một sản lượng kể nhiều lần thì chỉ tính một lần, theo lời mới nhất', () => {
    type Told = NonNullable<RawData<'products'>['supply']>['capacity'];
    const told = (capacity: Told) => yearlySupply(one({ supply: { capacity, source } }).product);
    const year: Told[number] = { months: [], amount: 1200, unit: 'kg', per: 'year' };
    expect(
      told([
        { ...year, on: '2024' },
        { ...year, amount: 900, on: '2025' },
      ]),
    ).toBe(900);
    // Said of months, it is told better than as an even part of the year.
    expect(told([year, { ...year, months: [10, 11], amount: 2, unit: 'tạ', per: 'month' }])).toBe(
      400,
    );
    // Different months are different goods.
    const month: Told[number] = { ...year, per: 'month' };
    expect(
      told([
        { ...month, months: [3], amount: 10 },
        { ...month, months: [9], amount: 5 },
      ]),
    ).toBe(15);
    expect(told([{ ...month, per: 'batch', amount: 50 }])).toBe(50);
  });

  test('hàng đếm bằng gói có ghi khối lượng thì cân được, ở bản nào cũng như nhau', () => {
    const data: Partial<RawData<'products'>> = {
      packs: [{ kind: 'gói nhỏ', net: '500 g', source }],
      supply: { capacity: [{ months: [], amount: 10, unit: 'gói', per: 'month' }], source },
    };
    const { product } = one(data);
    expect(yearlySupply(product)).toBe(60);
    const english = { ...product.packs[0], kind: { text: 'small bag', lang: 'en' as const } };
    expect(yearlySupply({ ...product, packs: [{ ...english, recorded: 'gói nhỏ' }] })).toBe(60);
    expect(yearlySupply(one({ ...data, packs: [] }).product)).toBe(1);
  });

  test('giấy hết hạn không đưa hàng lên trước', () => {
    const paper = (until: string) =>
      one({ papers: [{ kind: 'attp', until, source }], packs: [] }).product;
    const [ended, valid] = [paper('2020-01-01'), paper('2027-01-01')];
    expect(bySupply({ products: [ended, valid] })).toEqual([valid, ended]);
  });

  test('mỗi thứ tự xếp chỗ từ 0, không bỏ chỗ nào; ngang nhau thì chung một chỗ', () => {
    const places = [...ordersOf(real).values()];
    for (const order of ['star', 'season', 'newest', 'supply']) {
      const used = [...new Set(places.map((ranks) => ranks[order] ?? -1))].toSorted(
        (a, b) => a - b,
      );
      expect(used, order).toEqual(used.map((_, index) => index));
    }
    const place = ({ slug }: (typeof real.products)[number]): number =>
      ordersOf(real).get(slug)?.supply ?? -1;
    expect(real.products.toSorted((a, b) => place(a) - place(b))).toEqual(bySupply(real));
  });
});

describe('ô của bảng', () => {
  test('điều chưa biết thì không có ô, không phải số 0', () => {
    const { product } = one({ supply: undefined, packs: [], papers: [], season: undefined });
    const cells = cellsOf(product, 'vi');
    for (const column of ['capacity', 'price', 'papers', 'months', 'invoice', 'lead'] as const) {
      expect(cells[column], column).toBeUndefined();
    }
  });

  test('giá luôn đi cùng ngày của giá', () => {
    const packs = [{ kind: 'túi', price: 150000, per: 'kg', pricedOn: '2025-03', source }];
    const { product } = one({ packs });
    expect(cellsOf(product, 'vi').price?.text).toBe(
      'túi: 150.000 đồng/kg (giá tháng 3/2025, đã hơn mười hai tháng)',
    );
  });

  test('sản lượng đi cùng tháng và ngày của nó, giấy hết hạn thì nói là đã hết hạn', () => {
    const { product } = one({
      supply: {
        capacity: [{ months: [10, 11], amount: 2, unit: 'tạ', per: 'month', on: '2025' }],
        source,
      },
      papers: [
        { kind: 'attp', until: today, source },
        { kind: 'haccp', until: '2026-11-23', source },
      ],
    });
    const cells = cellsOf(product, 'vi');
    expect(cells.capacity?.text).toBe('2 tạ mỗi tháng (tháng 10 – tháng 11; 2025)');
    expect(cells.papers?.text).toBe(
      'Cơ sở đủ điều kiện an toàn thực phẩm; HACCP (đã hết hạn: 23/11/2026)',
    );
  });
});

describe('danh sách của siêu thị', () => {
  test('có thì nêu bằng chứng và nguồn, chưa có thì để là chưa', () => {
    const { product } = one({
      papers: [
        { kind: 'attp', name: 'Giấy thử', number: '01/THU', until: '2027-01-01', source },
        { kind: 'haccp', number: '02/THU', until: '2020-01-01', source },
      ],
      packs: [],
      supply: undefined,
    });
    const rows = readinessRows(product, 'vi');
    expect(rows.map(({ met }) => met)).toEqual([true, false, false, false, false, false, false]);
    expect(rows[0]?.proof).toBe('Giấy thử, 01/THU, 01/01/2027');
    expect(rows[0]?.sources.map(({ id }) => id)).toEqual([source]);
  });

  test('hàng đã ngừng không còn danh sách', () => {
    const { product } = one({ status: [{ stage: 'stopped', on: '2026', source }] });
    expect(readinessRows(product, 'vi')).toEqual([]);
  });
});
