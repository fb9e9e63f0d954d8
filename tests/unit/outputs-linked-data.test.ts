import { beforeAll, describe, expect, test } from 'vitest';
import { joinCatalogue } from '../../src/catalogue/catalogue.ts';
import type { RawContent, RawData } from '../../src/catalogue/raw.ts';
import { scriptJson } from '../../src/domain/text/index.ts';
import type { RouteName } from '../../src/i18n/routes.ts';
import { dcatCatalogue } from '../../src/outputs/data/dcat.ts';
import { linkedData } from '../../src/outputs/linked-data/index.ts';
import { dataOf } from '../support/open-data.ts';
import { readRawContent } from '../support/raw-content.ts';
import { faultsOf } from '../support/schema-org/validate.ts';

const TODAY = '2026-01-01';
let raw: RawContent;
beforeAll(async () => {
  raw = await readRawContent('tests/content/fixtures/valid');
});

/** What a page of made-up content tells, as a program reads it off the page. */
const told = (content: RawContent, route: RouteName, slug?: string, today = TODAY) => {
  const frame = {
    all: joinCatalogue(content, 'vi', today),
    absolute: (path: string) => new URL(path, 'https://thu.example').href,
    image: 'https://thu.example/share/0.png',
  };
  const data = linkedData(frame, route, { slug });
  if (!data) throw new Error(`${route} tells nothing.`);
  const read: Record<string, unknown> = JSON.parse(scriptJson(data));
  return read;
};

const withProduct = (change: Partial<RawData<'products'>>): RawContent => ({
  ...raw,
  products: raw.products.map((entry) => ({ ...entry, data: { ...entry.data, ...change } })),
});
const product = (change: Partial<RawData<'products'>>, today?: string) =>
  told(withProduct(change), 'product', raw.products[0]?.slug, today);
const pack = (change: Partial<RawData<'products'>['packs'][number]>) => ({
  kind: 'túi',
  net: '500 g',
  source: 'thu',
  ...change,
});

describe('dữ liệu cho máy đọc', () => {
  test.each([
    ['product', () => raw.products],
    ['producer', () => raw.producers],
    ['village', () => raw.villages],
    ['tasteRoute', () => raw.routes],
    ['fair', () => raw.fairs],
    ['newsItem', () => raw.news],
  ] as const)('%s dùng đúng từ vựng schema.org', (route, entries) => {
    expect(entries().length).toBeGreaterThan(0);
    for (const { slug } of entries()) expect(faultsOf(told(raw, route, slug))).toEqual([]);
  });

  test('trang chủ tìm được, dữ liệu mở có tệp, đều đúng từ vựng', () => {
    const home = told(raw, 'home');
    expect(faultsOf(home)).toEqual([]);
    expect(JSON.stringify(home)).toContain('/tim-kiem/?q={q}');
    const data = told(raw, 'data');
    expect(faultsOf(data)).toEqual([]);
    const dcat = JSON.stringify(dcatCatalogue(dataOf(raw)));
    const files = Object.values(Object(data.distribution)).map((file) => Object(file).contentUrl);
    expect(files.filter((file) => file.endsWith('.csv')).length).toBeGreaterThan(5);
    // Both descriptions of the data name the same files.
    for (const file of files) expect(dcat).toContain(new URL(file).pathname);
  });

  test.each([
    ['cooperative', 'Organization'],
    ['cooperative-group', 'Organization'],
    ['association', 'Organization'],
    ['household', 'LocalBusiness'],
    ['enterprise', 'LocalBusiness'],
    ['farm', 'LocalBusiness'],
  ] as const)('chủ thể “%s” là %s, ở trang của nó và ở trang hàng của nó', (form, type) => {
    const producers = raw.producers.map((entry) => ({ ...entry, data: { ...entry.data, form } }));
    const [maker] = producers;
    const content = {
      ...withProduct({ producer: maker?.slug, producerSource: undefined }),
      producers,
    };
    expect(told(content, 'producer', maker?.slug)['@type']).toBe(type);
    const goods = told(content, 'product', raw.products[0]?.slug);
    expect(goods).toHaveProperty('manufacturer.@type', type);
  });

  test('nhà nghỉ tại bản là nơi lưu trú', () => {
    const villages = raw.villages.map((entry) => ({
      ...entry,
      data: { ...entry.data, homestays: [{ name: 'Nhà thử', source: 'thu' }] },
    }));
    const village = told({ ...raw, villages }, 'village', villages[0]?.slug);
    expect(faultsOf(village)).toEqual([]);
    expect(village).toMatchObject({
      containsPlace: [{ '@type': 'LodgingBusiness', name: 'Nhà thử' }],
    });
  });

  test('người kiểm biết chê: sai loại, sai thuộc tính, sai giá trị', () => {
    const context = { '@context': 'https://schema.org' };
    expect(faultsOf({ ...context, '@type': 'Prodcut' })).toHaveLength(1);
    expect(faultsOf({ ...context, '@type': 'Product', startDate: '2026' })).toHaveLength(1);
    expect(faultsOf({ ...context, '@type': 'Event', startDate: 'mai' })).toHaveLength(1);
    expect(faultsOf({ ...context, '@type': 'Event', location: { '@type': 'Offer' } })).toHaveLength(
      1,
    );
    expect(
      faultsOf({ ...context, '@type': 'Event', eventStatus: 'https://schema.org/Gone' }),
    ).toHaveLength(1);
  });

  test('chưa có giá thì không có lời chào giá; không bao giờ có điểm người dùng', () => {
    expect(product({ packs: [pack({})] })).not.toHaveProperty('offers');
    const old = product({ packs: [pack({ price: 90000, pricedOn: '2023-01-01' })] });
    expect(old).not.toHaveProperty('offers');
    const priced = product({
      packs: [
        pack({ price: 90000, pricedOn: '2025-12-01' }),
        pack({ price: 1, priceTo: 2, pricedOn: '2025-12-01' }),
      ],
    });
    expect(faultsOf(priced)).toEqual([]);
    expect(priced).toHaveProperty('offers.0.price', 90000);
    expect(priced).toHaveProperty('offers.1.priceSpecification.maxPrice', 2);
    expect(JSON.stringify(priced)).not.toMatch(/aggregateRating|review/i);
  });

  test('sao là chứng nhận có quyết định và ngày, hết hạn hay chưa thấy quyết định thì thôi', () => {
    const [decision] = raw.decisions;
    const rank = { stars: 4, decision: decision?.slug, on: '2025-06-01', source: 'thu' };
    const valid = product({ recognitions: [rank] });
    expect(faultsOf(valid)).toEqual([]);
    expect(valid).toMatchObject({
      hasCertification: {
        certificationIdentification: decision?.data.number,
        validFrom: '2025-06-01',
        expires: '2028-06-01',
        certificationRating: { ratingValue: 4 },
      },
    });
    expect(product({ recognitions: [rank] }, '2030-01-01')).not.toHaveProperty('hasCertification');
    const reported = { stars: 4, reportedOn: '2025', source: 'thu' };
    expect(product({ recognitions: [reported] })).not.toHaveProperty('hasCertification');
  });

  test('chưa đồng ý thì không có số nào; đồng ý rồi thì có, rút lại thì mất', () => {
    const contact = (consent: object | undefined): RawContent => ({
      ...raw,
      producers: raw.producers.map((entry) => ({
        ...entry,
        data: {
          ...entry.data,
          contact: {
            phone: '0900000000',
            email: 'thu@thu.example',
            ...(consent && {
              consent: { by: 'Người Giả', on: '2025-01-01', for: ['catalogue'], ...consent },
            }),
          },
        },
      })),
    });
    const maker = (consent: object | undefined) =>
      told(contact(consent), 'producer', raw.producers[0]?.slug);
    expect(maker({})).toMatchObject({ telephone: '0900000000', email: 'thu@thu.example' });
    expect(faultsOf(maker({}))).toEqual([]);
    for (const consent of [undefined, { withdrawnOn: '2025-06-01' }]) {
      expect(JSON.stringify(maker(consent))).not.toMatch(/0900000000|thu@thu/);
    }
  });

  test('hội chợ huỷ thì nói là huỷ', () => {
    const fairs = raw.fairs.map((entry) => ({
      ...entry,
      data: { ...entry.data, status: 'cancelled' as const },
    }));
    const fair = told({ ...raw, fairs }, 'fair', fairs[0]?.slug);
    expect(fair.eventStatus).toBe('https://schema.org/EventCancelled');
  });

  test('chữ độc không thoát ra khỏi thẻ chứa', () => {
    const evil = '</script><script>alert(1)</script><!--<script> ]]> & \u2028 "\\';
    const written = scriptJson({ name: evil });
    expect(written).not.toMatch(/[<>&\u2028]/);
    expect(JSON.parse(written)).toEqual({ name: evil });
    expect(product({ name: evil })).toHaveProperty('name', evil);
  });
});
