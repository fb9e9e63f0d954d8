// Long because every published file is opened by a reader of its own and compared with the pages.
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { beforeAll, describe, expect, vi as runner, test } from 'vitest';
import type { RawContent } from '../../src/catalogue/raw.ts';
import { changesSince } from '../../src/outputs/data/changes.ts';
import { tablesOf } from '../../src/outputs/data/columns.ts';
import { dcatCatalogue } from '../../src/outputs/data/dcat.ts';
import {
  collectionOf,
  entryFileOf,
  fileOf,
  jsonText,
  tableCsv,
} from '../../src/outputs/data/files.ts';
import type { OpenData } from '../../src/outputs/data/open-data.ts';
import { placesGeoJson } from '../../src/outputs/data/places.ts';
import { jsonSchema, KINDS, schemaNames } from '../../src/outputs/data/schemas.ts';
import { dataOf, only, SITE, TODAY, withProduct } from '../support/open-data.ts';
import { readRawContent } from '../support/raw-content.ts';

// All content is read and written out many times; a busy machine needs a while.
runner.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let real: RawContent;
let small: RawContent;

beforeAll(async () => {
  real = await readRawContent('content');
  small = await readRawContent('tests/content/fixtures/valid');
});

/** Validators for all published schemas, as somebody else would make them. */
const validators = (): ReadonlyMap<string, ValidateFunction> => {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  formats.default(ajv);
  return new Map(
    schemaNames.map((name) => {
      const address = new URL(fileOf.schema(name), SITE).href;
      return [name, ajv.compile(jsonSchema(name, address))];
    }),
  );
};

/** Faults of a JSON text by the schema it names itself. */
const faultsOf = (json: string, all: ReadonlyMap<string, ValidateFunction>) => {
  const read: { $schema: string } = JSON.parse(json);
  const name = /\/schema\/([a-z-]+)\.json$/.exec(read.$schema)?.[1] ?? '';
  const validate = all.get(name);
  if (!validate) throw new Error(`No schema ${read.$schema}.`);
  return validate(read) ? [] : validate.errors;
};

describe('mỗi tệp JSON đúng lược đồ mà nó ghi', () => {
  test('với nội dung thật, với nội dung thử, và khi chưa có mục nào', () => {
    const all = validators();
    const empty: RawContent = {
      ...small,
      ...{
        products: [],
        producers: [],
        villages: [],
        routes: [],
        fairs: [],
        news: [],
        decisions: [],
        pages: [],
        contradictions: [],
      },
    };
    for (const raw of [real, small, empty]) {
      const data = dataOf(raw);
      const before = dataOf(small, '2025-01-01');
      const files = [
        ...KINDS.map((kind) => collectionOf(data, kind)),
        ...KINDS.flatMap((kind) => data.records[kind].map((item) => entryFileOf(data, kind, item))),
        placesGeoJson(data),
        changesSince(data, undefined),
        changesSince(data, (kind) => JSON.parse(jsonText(collectionOf(before, kind)))),
      ];
      for (const file of files) expect(faultsOf(jsonText(file), all)).toEqual([]);
    }
  });

  test('lược đồ bắt được mục thiếu tên, trường lạ, sai kiểu', () => {
    const validate = validators().get('products');
    const [item] = dataOf(small).records.products;
    const file = (change: object) => ({
      ...collectionOf(dataOf(small), 'products'),
      items: [JSON.parse(jsonText({ ...item, ...change }))],
    });
    expect(validate?.(file({}))).toBe(true);
    expect(validate?.(file({ name: undefined }))).toBe(false);
    expect(validate?.(file({ colour: 'red' }))).toBe(false);
    expect(validate?.(file({ stageOn: 'hôm qua' }))).toBe(false);
    expect(validate?.(file({ stage: { code: 'sold', vi: 'x', en: 'x' } }))).toBe(false);
  });

  test('cột nào cũng có nghĩa ở cả hai thứ tiếng, và tên cột không trùng', () => {
    for (const table of KINDS.flatMap(tablesOf)) {
      const keys = table.columns.map(({ key }) => key);
      expect(new Set(keys).size, table.file).toBe(keys.length);
      for (const { vi, en, key } of table.columns) expect(vi && en, key).toBeTruthy();
    }
  });
});

describe('dữ liệu nói đúng điều trang nói', () => {
  test('đủ mọi mục của danh mục, tên nguyên dấu, mã là tên thư mục', () => {
    const data = dataOf(real);
    for (const kind of KINDS) {
      expect(data.records[kind].map(({ id }) => id)).toEqual(data.vi[kind].map(({ slug }) => slug));
      expect(jsonText(data.records[kind])).toBe(jsonText(data.records[kind]).normalize('NFC'));
    }
    expect(data.records.products.map(({ name }) => name.vi)).toEqual(
      data.vi.products.map(({ name }) => name.text),
    );
  });

  test('sao là chữ, ngày, quyết định; chỉ nghe nói thì ghi là chưa kiểm chứng; không hình sao', () => {
    const [recognised] = dataOf(small).records.products;
    expect(recognised?.recognition).toMatchObject({
      stars: 3,
      state: { code: 'valid', vi: 'Còn hạn', en: 'Valid' },
      decisionId: 'qd-01-thu-nghiem',
      on: '2025-02-28',
      until: '2028-02-28',
    });
    const [later] = dataOf(small, '2028-02-29').records.products;
    expect(later?.recognition?.state.code).toBe('expired');
    const reported = withProduct(small, {
      recognitions: [{ stars: 4, reportedOn: '2025', source: 'tin-gia' }],
    });
    const [heard] = dataOf(reported).records.products;
    expect(heard?.recognition?.state.vi).toBe('Chưa kiểm chứng');
    for (const kind of KINDS) expect(jsonText(dataOf(real).records[kind])).not.toMatch(/[★⭐]/u);
  });

  test('quyết định cũ vẫn kể sản phẩm nó từng công nhận, sau khi gia hạn', () => {
    const again = withProduct(small, {
      recognitions: [
        { stars: 3, decision: 'qd-01-thu-nghiem', on: '2025-02-28', source: 'tin-gia' },
        { stars: 4, decision: 'qd-moi', on: '2026-02-28', source: 'tin-gia' },
      ],
    });
    const old = dataOf(again).records.decisions.find(({ id }) => id === 'qd-01-thu-nghiem');
    expect(old?.products).toEqual([only(small.products).slug]);
  });

  test('giá luôn có ngày, và nói nó đã cũ', () => {
    const packs = ['2025-11-24', '2025-11-23', undefined].map((pricedOn) => ({
      kind: 'túi',
      price: 1000,
      pricedOn,
      source: 'tin-gia',
    }));
    const [product] = dataOf(withProduct(small, { packs })).records.products;
    expect(product?.packs.map(({ pricedOn, priceOld }) => [pricedOn, priceOld])).toEqual([
      ['2025-11-24', false],
      ['2025-11-23', true],
      [undefined, true],
    ]);
  });

  test('toạ độ chỉ có khi có nguồn, kinh độ trước vĩ độ sau', () => {
    const village = only(small.villages);
    const place = (source: string): RawContent => ({
      ...small,
      places: { ...small.places, sources: [] },
      villages: [
        { ...village, data: { ...village.data, coordinates: { lat: 20.5, lon: 105.5, source } } },
      ],
    });
    const features = placesGeoJson(dataOf(place('tin-gia'))).features;
    expect(features).toMatchObject([
      {
        id: 'village/ban-thu-nghiem',
        geometry: { coordinates: [105.5, 20.5] },
        properties: { sources: [{ title: 'Tin bịa để thử' }] },
      },
    ]);
    expect(placesGeoJson(dataOf(place('khong-co'))).features).toEqual([]);
    const communes = placesGeoJson(dataOf(real)).features.filter(
      ({ properties }) => properties.kind === 'commune',
    );
    expect(communes).toHaveLength(real.places.communes.length);
  });
});

describe('điều không được công bố thì không có trong tệp nào', () => {
  const everything = (data: OpenData): string =>
    KINDS.flatMap((kind) => [
      jsonText(collectionOf(data, kind)),
      ...tablesOf(kind).map((table) => tableCsv(data, table)),
    ]).join('\n') +
    jsonText(placesGeoJson(data)) +
    jsonText(dcatCatalogue(data));

  const withContact = (consent: object): RawContent => {
    const contact = { phone: '0911111111', email: 'bi-mat@thu.example', address: 'Nhà bí mật' };
    const producer = only(small.producers);
    const village = only(small.villages);
    const given = {
      ...contact,
      consent: { by: 'Người Bí Mật', on: '2026-01-15', for: ['catalogue' as const], ...consent },
    };
    return {
      ...small,
      producers: [{ ...producer, data: { ...producer.data, contact: given } }],
      villages: [{ ...village, data: { ...village.data, contact: given } }],
    };
  };
  const secret = /0911111111|bi-mat|bí mật|Bí Mật/;

  test('đồng ý rồi thì liên hệ có trong JSON và CSV, người đồng ý thì không', () => {
    const text = everything(dataOf(withContact({})));
    expect(text).toContain('0911111111');
    expect(text).not.toContain('Người Bí Mật');
  });

  test.each([
    ['rút lại', { withdrawnOn: TODAY }],
    ['chỉ đồng ý việc khác', { for: ['print' as const] }],
    ['chưa tới ngày', { on: '2026-11-25' }],
  ])('%s thì không còn một dấu vết', (_, consent) => {
    expect(everything(dataOf(withContact(consent)))).not.toMatch(secret);
  });

  test('rượu chỉ có dữ kiện; ẩn rượu thì không tệp nào nhắc tới', () => {
    const making = [{ text: 'Ủ men lá bí truyền.', source: 'tin-gia' }];
    const spirit = withProduct(small, {
      set: 14,
      abv: 40,
      making,
      name: 'Rượu thử',
      summary: 'Thơm ngon khó tả.',
    });
    const shown = everything(dataOf(spirit));
    expect(shown).toContain('Rượu thử');
    expect(shown).not.toMatch(/bí truyền|Thơm ngon|Phơi ba nắng/);
    const hidden = { ...spirit, site: { ...spirit.site, show: { spirits: false } } };
    expect(everything(dataOf(hidden))).not.toMatch(/Rượu thử|mang-kho-thu-nghiem/);
  });
});
