import { beforeAll, describe, expect, test } from 'vitest';
import { joinCatalogue } from '../../src/catalogue/catalogue.ts';
import type { Catalogue } from '../../src/catalogue/model.ts';
import type { RawContent, RawData } from '../../src/catalogue/raw.ts';
import { searchRecords } from '../../src/outputs/search-records.ts';
import { readRecords } from '../../src/search/index/record-file.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import { readRawContent } from '../support/raw-content.ts';

let raw: RawContent;

beforeAll(async () => {
  raw = await readRawContent('tests/content/fixtures/valid');
});

const records = (content: RawContent, locale: 'vi' | 'en' = 'vi', today = '2026-11-24') =>
  searchRecords(
    joinCatalogue(content, locale, today),
    joinCatalogue(content, locale === 'vi' ? 'en' : 'vi', today),
  );

const ofKind = (list: readonly SearchRecord[], kind: SearchRecord['kind']): SearchRecord => {
  const found = list.find((record) => record.kind === kind);
  if (!found) throw new Error(`No ${kind} among the records.`);
  return found;
};

const withProduct = (data: Partial<RawData<'products'>>): RawContent => ({
  ...raw,
  products: raw.products.map((product) => ({ ...product, data: { ...product.data, ...data } })),
});

const withContact = (contact: RawData<'producers'>['contact']): RawContent => ({
  ...raw,
  producers: raw.producers.map((producer) => ({
    ...producer,
    data: { ...producer.data, contact },
  })),
});

const photosOf = ({ products }: Catalogue, lang: 'vi' | 'en') =>
  new Map(products.map(({ slug }) => [slug, { src: '/1.jpg', alt: { text: 'Chai', lang } }]));

describe('điều tìm được', () => {
  test('mỗi mục đúng một bản ghi, sản phẩm trước', () => {
    const list = records(raw);
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
    expect(list[0]?.kind).toBe('product');
    expect(new Set(list.map(({ kind }) => kind))).toEqual(
      new Set(['product', 'producer', 'village', 'fair', 'commune', 'programme', 'news']),
    );
  });

  test('sản phẩm tìm được bằng chủ thể, nhóm, nơi cũ, nơi nay và tên tiếng Anh', () => {
    const vi = ofKind(records(raw), 'product');
    const en = ofKind(records(raw, 'en'), 'product');
    expect(vi.aliases).toContain(en.title);
    expect(en.aliases).toContain(vi.title);
    const [product] = joinCatalogue(raw, 'vi', '2026-11-24').products;
    for (const text of [
      product?.producer?.name.text,
      product?.group.name.text,
      product?.place?.oldUnit?.name,
      product?.place?.commune?.name,
      product?.place?.village,
    ]) {
      expect(text).toBeTruthy();
      expect(vi.rest).toContain(text);
    }
  });

  test('tên bộ gồm nhiều thứ không làm hàng thành kết quả cho thứ khác trong bộ', () => {
    const [product] = joinCatalogue(raw, 'vi', '2026-11-24').products;
    expect(product?.set.name.text).toBe('Rau, củ, quả');
    expect(ofKind(records(raw), 'product').rest.join(' ')).not.toMatch(/rau|củ|quả/iu);
  });

  test('lời tóm tắt, người ở, việc làm và món ăn của bản đều tìm được', () => {
    const [village] = joinCatalogue(raw, 'vi', '2026-11-24').villages;
    const { told, card } = ofKind(readRecords(JSON.stringify(records(raw))), 'village');
    expect(card.summary).toBe(village?.summary.text);
    const facts = [village?.peoples, ...(village?.activities ?? []), ...(village?.food ?? [])];
    const texts = facts.flatMap((fact) => fact?.phrase.text ?? []);
    expect(texts.length).toBeGreaterThan(0);
    expect(told).toEqual([...new Set(texts)]);
  });

  test('xã tìm được bằng tên trần và tên các đơn vị cũ', () => {
    const commune = ofKind(records(raw), 'commune');
    expect(commune.title).toBe(`Xã ${commune.aliases[0]}`);
    expect(commune.rest.length).toBeGreaterThan(0);
  });

  test('chữ tiếng Việt trên trang tiếng Anh được ghi là tiếng Việt', () => {
    expect(ofKind(records(raw), 'product').card.vietnamese).toBeUndefined();
    expect(ofKind(records(raw, 'en'), 'product').card.vietnamese).toContain('place');
    expect(ofKind(records(raw, 'en'), 'product').card.vietnamese).not.toContain('title');
  });

  test.each([
    ['vi', true],
    ['en', false],
  ] as const)('lời của ảnh bằng tiếng “%s” trên trang tiếng Anh', (lang, told) => {
    const [own, other] = (['en', 'vi'] as const).map((locale) =>
      joinCatalogue(raw, locale, '2026-11-24'),
    );
    if (!own || !other) throw new Error('No catalogue.');
    const list = searchRecords(own, other, photosOf(own, lang));
    const { card } = ofKind(readRecords(JSON.stringify(list)), 'product');
    expect(card.photo).toEqual({ src: '/1.jpg', alt: 'Chai' });
    expect(card.vietnamese?.includes('photo')).toBe(told);
    const without = ofKind(searchRecords(own, other), 'product').card;
    expect(without.vietnamese).not.toContain('photo');
  });
});

describe('điều không được tìm ra', () => {
  const contact = { phone: '0900 000 000', email: 'thu@example.com' };
  const consent = { by: 'Người thử', on: '2026-01-01', for: ['catalogue' as const] };

  test.each([
    ['không có sự đồng ý', contact],
    ['đã rút sự đồng ý', { ...contact, consent: { ...consent, withdrawnOn: '2026-02-01' } }],
    ['có sự đồng ý', { ...contact, consent }],
  ])('liên hệ của chủ thể, %s', (_, recorded) => {
    const text = JSON.stringify(records(withContact(recorded)));
    expect(text).not.toMatch(/0900|thu@example/);
  });

  test('hàng chỉ được ghi sự việc thì không có lời tóm tắt, không có ảnh', () => {
    const spirits = 14;
    const content = withProduct({ set: spirits });
    const [own, other] = (['vi', 'en'] as const).map((locale) =>
      joinCatalogue(content, locale, '2026-11-24'),
    );
    if (!own || !other) throw new Error('No catalogue.');
    const photos = photosOf(own, 'vi');
    const { card } = ofKind(searchRecords(own, other, photos), 'product');
    expect(card.summary).toBeUndefined();
    expect(card.photo).toBeUndefined();
    expect(card.duty).toBe('18+');
  });
});

describe('trạng thái trong kết quả', () => {
  test('sao còn hạn mang theo những ngày nó đổi và lời từ ngày ấy', () => {
    const { card } = ofKind(records(raw), 'product');
    expect(card.status).toMatchObject({
      word: expect.stringMatching(/^\d sao: còn hạn$/),
      shape: 'valid',
      later: [
        { from: expect.any(String), word: '3 sao: sắp hết hạn', shape: 'expiring' },
        { from: expect.any(String), word: '3 sao: hết hạn', shape: 'expired' },
      ],
    });
    const days = card.status?.later?.map(({ from }) => from) ?? [];
    expect(days).toEqual([...days].sort());
    const after = ofKind(records(raw, 'vi', '2036-01-01'), 'product').card.status;
    expect(after).toEqual({ word: '3 sao: hết hạn', shape: 'expired' });
  });

  test('hàng đã ngừng vẫn tìm được, ghi là đã ngừng, không nói đến sao', () => {
    const stopped = withProduct({
      status: [{ stage: 'stopped', on: '2026-06-01', source: 'tin-gia' }],
    });
    const { card } = ofKind(records(stopped), 'product');
    expect(card.status).toEqual({ word: 'Đã ngừng', shape: 'stopped' });
  });
});
