import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, test } from 'vitest';
import { joinCatalogue } from '../../src/catalogue/catalogue.ts';
import type { RawContent } from '../../src/catalogue/raw.ts';
import { reportOf } from '../../src/catalogue/report.ts';
import { readRawContent } from '../support/raw-content.ts';

const FOLDER = 'tests/content/fixtures/valid';
let raw: RawContent;

beforeAll(async () => {
  raw = await readRawContent(FOLDER);
});

const report = (content: RawContent, today: string) =>
  reportOf(joinCatalogue(content, 'vi', today), joinCatalogue(content, 'en', today));

describe('báo cáo cho cán bộ', () => {
  test('giá, liên hệ, hạn sao: chưa cũ thì không kể, cũ rồi thì kể cùng ngày', () => {
    const pricedOn = (day: string | undefined) => ({
      ...raw,
      products: raw.products.map((entry) => ({
        ...entry,
        data: {
          ...entry.data,
          packs: entry.data.packs.map((pack) => ({ ...pack, pricedOn: day })),
        },
      })),
    });
    const fresh = report(pricedOn('2025-06'), '2026-01-15');
    const later = report(pricedOn('2025-06'), '2028-03-01');
    expect([fresh.prices, fresh.contacts, fresh.terms]).toEqual([[], [], []]);
    expect(later.prices).toMatchObject([{ slug: 'mang-kho-thu-nghiem', on: '2025-06' }]);
    expect(report(pricedOn(undefined), '2026-01-15').prices).toMatchObject([{ on: undefined }]);
    expect(later.contacts).toMatchObject([{ slug: 'htx-thu-nghiem', on: expect.any(String) }]);
    expect(later.terms).toMatchObject([{ slug: 'mang-kho-thu-nghiem', state: 'expired' }]);
  });

  test('liên hệ đã rút đồng ý thì không còn trong báo cáo', () => {
    const withdrawn = {
      ...raw,
      producers: raw.producers.map((entry) => ({
        ...entry,
        data: {
          ...entry.data,
          contact: entry.data.contact && {
            ...entry.data.contact,
            consent: entry.data.contact.consent && {
              ...entry.data.contact.consent,
              withdrawnOn: '2026-01-01',
            },
          },
        },
      })),
    };
    const later = report(withdrawn, '2028-03-01');
    expect(later.contacts).toEqual([]);
    expect(later.products[0]?.missing).toContain('contact');
  });

  test('bảng kê của nội dung thật: mọi sản phẩm có điểm, các xã cộng lại đủ, xếp từ thiếu nhất', async () => {
    const real = await readRawContent('content');
    const { products, communes } = report(real, '2026-11-24');
    expect(products).toHaveLength(real.products.length);
    expect(communes.reduce((sum, commune) => sum + commune.products, 0)).toBe(products.length);
    const scores = products.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => a - b));
    // What is not known stands last.
    expect(communes.findIndex(({ commune }) => commune === undefined)).toBe(communes.length - 1);
  });

  test('bản tiếng Anh thiếu, dở dang, cũ hay chưa ghi dấu thì kể; ghi đúng dấu thì hết kể', () => {
    const only = (content: RawContent) => {
      const { translations } = report(content, '2026-01-15');
      return translations.find(({ slug }) => slug === 'mang-kho-thu-nghiem');
    };
    const withEnglish = (
      change: Partial<NonNullable<RawContent['products'][number]['english']>['data']>,
    ): RawContent => ({
      ...raw,
      products: raw.products.map((entry) => ({
        ...entry,
        english: entry.english && {
          ...entry.english,
          data: { ...entry.english.data, ...change },
        },
      })),
    });
    const first = only(raw);
    expect(first).toMatchObject({ gap: 'unmarked', name: 'Măng khô thử nghiệm' });
    expect(only(withEnglish({ terms: {} }))?.gap).toBe('part');
    expect(only(withEnglish({ original: 'v00000000' }))?.gap).toBe('stale');
    expect(only(withEnglish({ original: first?.mark }))).toBeUndefined();
    const bare = { ...raw, products: raw.products.map((e) => ({ ...e, english: undefined })) };
    expect(only(bare)?.gap).toBe('none');
  });

  test('nội dung thật: mọi mục đều có bản tiếng Anh khớp với bản tiếng Việt', async () => {
    expect(report(await readRawContent('content'), '2026-11-24').translations).toEqual([]);
  });

  test('lệnh report --json nói đúng như vậy, và không có số điện thoại hay thư điện tử nào', () => {
    const { stdout, status } = spawnSync(process.execPath, ['scripts/report.ts', '--json'], {
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: FOLDER, BUILD_DATE: '2028-03-01' },
      timeout: 60_000,
    });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(report(raw, '2028-03-01'))));
    expect(stdout).not.toMatch(/@|\b0\d{9}\b/);
  });
});
