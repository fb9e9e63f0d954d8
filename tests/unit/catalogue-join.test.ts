import { beforeAll, describe, expect, test } from 'vitest';
import { joinCatalogue } from '../../src/catalogue/catalogue.ts';
import type { RawContent, RawData, RawEntry } from '../../src/catalogue/raw.ts';
import { readRawContent } from '../support/raw-content.ts';

const TODAY = '2026-11-24';
let raw: RawContent;

beforeAll(async () => {
  raw = await readRawContent('tests/content/fixtures/valid');
});

/** The only entry of its kind in the valid folder. */
const only = <T>(entries: readonly T[]): T => {
  const [entry] = entries;
  if (!entry || entries.length > 1) throw new Error(`Expected one entry, not ${entries.length}.`);
  return entry;
};

const withProduct = (data: Partial<RawData<'products'>>): RawContent => {
  const product = only(raw.products);
  return { ...raw, products: [{ ...product, data: { ...product.data, ...data } }] };
};

const withProducer = (data: Partial<RawData<'producers'>>): RawContent => {
  const producer = only(raw.producers);
  return { ...raw, producers: [{ ...producer, data: { ...producer.data, ...data } }] };
};

const vi = (content: RawContent = raw, today = TODAY) => joinCatalogue(content, 'vi', today);
const en = (content: RawContent = raw, today = TODAY) => joinCatalogue(content, 'en', today);

describe('một sản phẩm nhìn từ mọi phía', () => {
  test('có chủ thể, nơi làm trên cả hai bản đồ, nhóm, bước đang ở', () => {
    const product = only(vi().products);
    expect(product).toMatchObject({
      href: '/san-pham/mang-kho-thu-nghiem/',
      producer: { slug: 'htx-thu-nghiem', href: '/chu-the/htx-thu-nghiem/' },
      village: { slug: 'ban-thu-nghiem' },
      place: {
        village: 'xóm Mẫu',
        oldUnit: { code: '99011' },
        commune: { slug: 'thu-nghiem', href: '/xa/thu-nghiem/' },
      },
      group: { slug: 'thuc-pham' },
      set: { no: 7, slug: 'rau-cu-qua' },
      palette: 'food',
      step: { stage: 'recognised', on: '2025-02-28' },
    });
    expect(product.place?.full).toContain('Mẫu');
    expect(product.place?.full).toContain('xã Thử Nghiệm');
    expect(product.place?.full).toContain('tỉnh Thử');
  });

  test('mỗi điều nói ra có nguồn, nguồn được đánh số như trên trang', () => {
    const product = only(vi().products);
    expect(product.sources.map(({ n, id }) => [n, id])).toEqual([
      [1, 'tin-gia'],
      [2, 'so-gia'],
    ]);
    expect(only(product.making).source).toBe(product.sources[0]);
    expect(product.body?.html).toContain('popovertarget="nguon-2-the"');
    expect(product.body?.html).toContain('<a href="#nguon-2">2</a>');
    expect(product.body?.html).not.toContain('[^');
  });

  test('bản tiếng Anh dịch chữ, giữ nguyên dữ kiện; chỗ chưa dịch thì nói là tiếng Việt', () => {
    const product = only(en().products);
    expect(product).toMatchObject({
      href: '/en/products/mang-kho-thu-nghiem/',
      name: { text: 'Test dried bamboo shoots', lang: 'en' },
      making: [{ phrase: { text: 'Dried for three days in the sun.', lang: 'en' } }],
      packs: [{ kind: { text: 'bag', lang: 'en' }, price: 1000 }],
      body: { lang: 'en' },
      translation: { state: 'unmarked', on: '2026-01-01' },
    });
    expect(product.producer?.name).toEqual({ text: 'HTX Thử Nghiệm', lang: 'vi' });
    expect(product.producer?.translation).toMatchObject({ state: 'none' });
    expect(only(vi().products)).toMatchObject({
      name: { text: 'Măng khô thử nghiệm', lang: 'vi' },
      translation: undefined,
    });
  });

  test.each([
    ['2025-02-28', 'valid'],
    ['2027-08-31', 'valid'],
    ['2027-09-01', 'expiring'],
    ['2028-02-28', 'expiring'],
    ['2028-02-29', 'expired'],
  ])('ngày %s sao là %s', (today, state) => {
    const { recognition } = only(vi(raw, today).products);
    expect(recognition).toMatchObject({ stars: 3, state, until: '2028-02-28', lapsed: false });
    expect(recognition?.decision).toMatchObject({
      number: '01/QĐ-THU',
      href: '/chuong-trinh/van-ban/qd-01-thu-nghiem/',
    });
  });

  test('sao chỉ nghe nói thì chưa xác minh, và biết khi nào chắc chắn đã hết', () => {
    const content = withProduct({
      recognitions: [{ stars: 4, reportedOn: '2022', source: 'tin-gia' }],
    });
    const at = (today: string) => only(vi(content, today).products).recognition;
    expect(at('2025-12-31')).toMatchObject({ stars: 4, state: 'unverified', lapsed: false });
    expect(at('2026-01-01')).toMatchObject({ stars: 4, state: 'unverified', lapsed: true });
  });

  test('nhiều lần công nhận thì lần mới nhất là lần được nói, ghi trước hay sau cũng thế', () => {
    const older = { stars: 3, reportedOn: '2020', source: 'tin-gia' };
    const newer = { stars: 4, decision: 'qd-01-thu-nghiem', on: '2025-02-28', source: 'tin-gia' };
    for (const recognitions of [
      [older, newer],
      [newer, older],
    ]) {
      expect(only(vi(withProduct({ recognitions })).products).recognition?.stars).toBe(4);
    }
  });
});

describe('điều không được nói thì không có ở đâu cả', () => {
  const contact: RawData<'producers'>['contact'] = {
    phone: '0911111111',
    email: 'bi-mat@thu-nghiem.example',
    zalo: '0922222222',
    website: 'https://bi-mat.example',
    facebook: 'https://facebook.example/bi-mat',
    address: 'Nhà bí mật',
    consent: { by: 'Người Bí Mật', on: '2026-01-15', for: ['catalogue'] },
  };
  const secrets = /0911111111|0922222222|bi-mat|bí mật|Bí Mật/;

  test('có đồng ý thì hiện liên hệ, nhưng không hiện ai đã đồng ý', () => {
    const text = JSON.stringify(vi(withProducer({ contact })));
    expect(text).toContain('0911111111');
    expect(text).not.toContain('Người Bí Mật');
  });

  test.each([
    ['đã rút lại', { withdrawnOn: TODAY }],
    ['chưa tới ngày', { on: '2026-11-25' }],
    ['chỉ đồng ý việc khác', { for: ['print' as const] }],
  ])('%s thì không còn một dấu vết, ở tiếng nào cũng vậy', (_, change) => {
    const consent = {
      by: 'Người Bí Mật',
      on: '2026-01-15',
      for: ['catalogue' as const],
      ...change,
    };
    const content = withProducer({ contact: { ...contact, consent } });
    for (const catalogue of [vi(content), en(content)]) {
      expect(JSON.stringify(catalogue)).not.toMatch(secrets);
      expect(only(catalogue.producers).contact).toBeUndefined();
    }
  });

  test('hỏi hàng và bản in: mỗi việc cần một lời đồng ý riêng', () => {
    const purposes = ['catalogue' as const, 'print' as const];
    const consent = { by: 'Người Bí Mật', on: '2026-01-15', for: purposes };
    const producer = only(vi(withProducer({ contact: { ...contact, consent } })).producers);
    expect([producer.tradeContact, producer.printContact?.phone]).toEqual([
      undefined,
      '0911111111',
    ]);
  });

  test('liên hệ của điểm du lịch cũng theo lời đồng ý', () => {
    const village = only(raw.villages);
    const withdrawn = {
      ...contact,
      consent: {
        by: 'Người Bí Mật',
        on: '2026-01-15',
        for: ['catalogue' as const],
        withdrawnOn: '2026-02-01',
      },
    };
    const content = {
      ...raw,
      villages: [{ ...village, data: { ...village.data, contact: withdrawn } }],
    };
    expect(JSON.stringify(vi(content))).not.toMatch(secrets);
    expect(JSON.stringify(vi(content, '2026-01-31'))).toContain('0911111111');
  });
});

describe('rượu', () => {
  const making = [{ text: 'Ủ men lá bí truyền.', source: 'tin-gia' }];

  test('từ 15 độ hay chưa rõ độ: không có chuyện kể, cách làm, mùa, giá, ảnh, nơi bán', () => {
    const links = [{ label: 'Chợ mạng thử', url: 'https://vi-du.vn/' }];
    for (const abv of [undefined, 40]) {
      const product = only(vi(withProduct({ set: 14, abv, making, links })).products);
      expect(product).toMatchObject({ making: [], body: undefined, season: undefined });
      expect(product).toMatchObject({ packs: [], supply: undefined, photos: [], links: [] });
      expect(product.summary).toEqual(product.set.name);
      expect(JSON.stringify(product)).not.toMatch(/bí truyền|phơi ba nắng/);
      expect(product.duties).toMatchObject({ mayFeature: false, adultsOnly: true });
    }
  });

  test('dưới 15 độ thì kể được, vẫn chỉ dành cho người lớn', () => {
    const product = only(vi(withProduct({ set: 14, abv: 12, making })).products);
    expect(product.making).toHaveLength(1);
    expect(product.duties).toMatchObject({ mayFeature: true, adultsOnly: true });
  });

  test('tắt đi thì không còn chai nào, hàng khác vẫn còn', () => {
    const product = only(raw.products);
    const spirit: RawEntry<'products'> = {
      ...product,
      slug: 'ruou-thu',
      data: { ...product.data, name: 'Rượu thử', set: 14, abv: 12 },
    };
    const shown = { ...raw, products: [product, spirit] };
    const hidden = { ...shown, site: { ...raw.site, show: { spirits: false } } };
    expect(vi(shown).products.map(({ slug }) => slug)).toEqual(['mang-kho-thu-nghiem', 'ruou-thu']);
    expect(vi(hidden).products.map(({ slug }) => slug)).toEqual(['mang-kho-thu-nghiem']);
    expect(JSON.stringify(vi(hidden))).not.toMatch(/ruou-thu|Rượu thử/);
  });

  test('tắt đi thì hội chợ, tin, tuyến, điểm du lịch cũng không trỏ vào trang không còn', () => {
    const hidden = { ...withProduct({ set: 14 }), site: { ...raw.site, show: { spirits: false } } };
    expect(JSON.stringify(vi(hidden))).not.toContain('/san-pham/mang-kho-thu-nghiem/');
  });
});

describe('cùng nội dung, cùng ngày thì cùng kết quả', () => {
  test('tệp đọc theo thứ tự nào cũng vậy', () => {
    const product = only(raw.products);
    const second = { ...product, slug: 'mang-kho-thu-nghiem-2' };
    const one = { ...raw, products: [product, second] };
    const other = { ...raw, products: [second, product] };
    expect(JSON.stringify(vi(other))).toBe(JSON.stringify(vi(one)));
    expect(JSON.stringify(vi())).toBe(JSON.stringify(vi()));
  });

  test('xếp theo thứ tự tiếng Việt', () => {
    const product = only(raw.products);
    const named = (name: string): RawEntry<'products'> => ({
      ...product,
      slug: name,
      data: { ...product.data, name },
    });
    const products = ['Đậu', 'Ổi', 'Dưa', 'Ớt', 'Na', 'Ốc'].map(named);
    const joined = vi({ ...raw, products: [product, ...products] });
    const names = joined.products.map(({ name }) => name.text);
    expect(names).toEqual(['Dưa', 'Đậu', 'Măng khô thử nghiệm', 'Na', 'Ốc', 'Ổi', 'Ớt']);
  });

  test('không ai sửa được sau khi ghép', () => {
    const catalogue = vi();
    const thawed: string[] = [];
    const look = (value: unknown, at: string): void => {
      if (typeof value !== 'object' || value === null) return;
      if (!Object.isFrozen(value)) thawed.push(at);
      for (const [key, inner] of Object.entries(value)) look(inner, `${at}.${key}`);
    };
    look(catalogue, 'catalogue');
    expect(thawed).toEqual([]);
    expect(() => Reflect.set(only(catalogue.products), 'slug', 'khac')).not.toThrow();
    expect(only(catalogue.products).slug).toBe('mang-kho-thu-nghiem');
  });
});

describe('những thứ khác', () => {
  test('hội chợ có pha của ngày dựng và trỏ đến chủ thể', () => {
    const at = (today: string) => only(vi(raw, today).fairs).phase;
    expect(['2026-03-09', '2026-03-10', '2026-03-15'].map(at)).toEqual([
      'upcoming',
      'running',
      'past',
    ]);
    expect(only(only(vi().fairs).exhibitors)).toMatchObject({
      producer: { href: '/chu-the/htx-thu-nghiem/' },
      products: [{ href: '/san-pham/mang-kho-thu-nghiem/' }],
    });
  });

  test('văn bản có hiệu lực từ ngày nào thì ngày ấy mới có', () => {
    const at = (today: string) => only(vi(raw, today).decisions).validity;
    expect(['2025-02-27', '2025-02-28'].map(at)).toEqual(['notYet', 'inForce']);
  });

  test('xã bị tách: điểm du lịch ghi rõ xã nay', () => {
    expect(only(vi().villages).place).toMatchObject({
      oldUnit: { code: '99013' },
      commune: { slug: 'vi-du' },
    });
  });

  test('trang của bảng địa chỉ dùng địa chỉ ấy, ở cả hai tiếng', () => {
    expect(only(vi().pages).href).toBe('/gioi-thieu/');
    expect(only(en().pages).href).toBe('/en/about/');
  });

  test('trỏ vào chỗ không có là lỗi, không phải một đường dẫn hỏng', () => {
    expect(() => vi({ ...raw, products: [] })).toThrow('mang-kho-thu-nghiem');
  });
});
