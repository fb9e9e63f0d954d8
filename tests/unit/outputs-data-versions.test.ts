import { beforeAll, describe, expect, vi as runner, test } from 'vitest';
import type { RawContent } from '../../src/catalogue/raw.ts';
import { fileHref } from '../../src/i18n/href.ts';
import { changesSince } from '../../src/outputs/data/changes.ts';
import { tablesOf } from '../../src/outputs/data/columns.ts';
import { dcatCatalogue } from '../../src/outputs/data/dcat.ts';
import { collectionOf, entryFileOf, fileOf, jsonText } from '../../src/outputs/data/files.ts';
import type { OpenData } from '../../src/outputs/data/open-data.ts';
import { entrySchema, KINDS } from '../../src/outputs/data/schemas.ts';
import { dataOf, SITE, withProduct } from '../support/open-data.ts';
import { readRawContent } from '../support/raw-content.ts';

// All content is read and written out many times; a busy machine needs a while.
runner.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let real: RawContent;
let small: RawContent;

beforeAll(async () => {
  real = await readRawContent('content');
  small = await readRawContent('tests/content/fixtures/valid');
});

describe('các bản dữ liệu', () => {
  const json = (data: OpenData) => (kind: (typeof KINDS)[number]) =>
    JSON.parse(jsonText(collectionOf(data, kind)));

  test('so với bản trước thì kê mục thêm, bớt, đổi, và đổi trường nào', () => {
    const before = dataOf(small, '2026-01-01');
    expect(changesSince(dataOf(small), json(before))).toMatchObject({
      since: '2026-01-01',
      kinds: { products: { added: [], removed: [], changed: [] } },
    });
    const renamed = dataOf(withProduct(small, { name: 'Tên mới', packs: [] }));
    expect(changesSince(renamed, json(before)).kinds?.products).toEqual({
      added: [],
      removed: [],
      changed: [{ id: 'mang-kho-thu-nghiem', fields: ['name', 'packs'] }],
    });
    const all = dataOf(small);
    const none = { ...all, records: { ...all.records, products: [] } };
    expect(changesSince(none, json(before)).kinds?.products.removed).toEqual([
      'mang-kho-thu-nghiem',
    ]);
    expect(changesSince(dataOf(small), json(none)).kinds?.products.added).toEqual([
      'mang-kho-thu-nghiem',
    ]);
  });

  test('không có bản trước thì không nói gì về thay đổi', () => {
    expect(changesSince(dataOf(small), undefined)).not.toHaveProperty('kinds');
  });

  test('cùng nội dung và ngày thì cùng từng byte', () => {
    for (const kind of KINDS) {
      expect(jsonText(collectionOf(dataOf(real), kind))).toBe(
        jsonText(collectionOf(dataOf(real), kind)),
      );
    }
  });

  test('mô tả DCAT kê đúng những tệp có thật, không kê tệp nào khác', () => {
    const described = [
      ...jsonText(dcatCatalogue(dataOf(small))).matchAll(
        /"dcat:downloadURL": \{\s*"@id": "([^"]+)"/g,
      ),
    ]
      .map((match) => match[1] ?? '')
      .sort();
    const offered = [
      ...KINDS.flatMap((kind) => [
        fileOf.collection(kind),
        fileOf.workbook(kind),
        ...tablesOf(kind).map(fileOf.table),
      ]),
      fileOf.places(),
    ];
    expect(described).toEqual(offered.map((address) => new URL(address, SITE).href).sort());
    expect(fileOf.places()).toBe(fileHref('du-lieu/places.geojson'));
  });

  test('một mục và cả danh sách nói như nhau', () => {
    const data = dataOf(real);
    for (const kind of KINDS) {
      for (const item of data.records[kind]) {
        expect(entryFileOf(data, kind, item)).toMatchObject({ kind, item });
        expect(entryFileOf(data, kind, item).$schema).toContain(entrySchema(kind));
      }
    }
  });
});
