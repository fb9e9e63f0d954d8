import { describe, expect, test } from 'vitest';
import { sitemapOptions } from '../../src/build/sitemap.ts';

const SITE = 'https://thu.example';
const day = (n: number): string => `2026-01-0${n}`;
const CHANGES = new Map([
  ['products/mang/index.md', day(1)],
  ['products/mang/en.md', day(3)],
  ['products/che/index.md', day(5)],
  ['pages/gioi-thieu/index.md', day(7)],
  ['places.yaml', day(9)],
]);

const entryOf = (path: string, changes: ReadonlyMap<string, string> = CHANGES, base = '/') => {
  const { serialize } = sitemapOptions(SITE, base, changes);
  return serialize?.({ url: `${SITE}${base}${path}` });
};

describe('sơ đồ trang', () => {
  test('mỗi trang có hai ngôn ngữ và x-default là bản tiếng Việt, cả khi trang nằm trong thư mục con', async () => {
    for (const base of ['/', '/ocop/']) {
      for (const path of ['san-pham/mang/', 'en/products/mang/']) {
        const entry = await entryOf(path, CHANGES, base);
        expect(entry?.links).toEqual([
          { lang: 'vi', url: `${SITE}${base}san-pham/mang/` },
          { lang: 'en', url: `${SITE}${base}en/products/mang/` },
          { lang: 'x-default', url: `${SITE}${base}san-pham/mang/` },
        ]);
      }
    }
  });

  test.each([
    ['một mục: tệp tiếng Việt của nó', 'san-pham/mang/', day(1)],
    ['bản tiếng Anh: tệp mới hơn trong hai tệp', 'en/products/mang/', day(3)],
    ['danh sách: mục mới nhất', 'san-pham/', day(5)],
    ['trang cố định: bài của nó', 'gioi-thieu/', day(7)],
    ['không có gì để dựa vào thì không ghi', 'tim-kiem/', undefined],
  ])('ngày sửa lấy từ Git: %s', async (_, path, at) => {
    expect((await entryOf(path))?.lastmod).toBe(
      // Midnight in Vietnam.
      at && new Date(`${at}T00:00:00+07:00`).toISOString(),
    );
  });

  test('không có lịch sử thì không trang nào ghi ngày sửa', async () => {
    expect((await entryOf('san-pham/mang/', new Map()))?.lastmod).toBeUndefined();
  });

  test('trang cho người giữ địa chỉ và trang cho cán bộ không có trong sơ đồ', () => {
    const { filter } = sitemapOptions(SITE, '/', CHANGES);
    const kept = ['/san-pham/', '/bao-cao/', '/in/danh-muc/', '/q/abc/'].filter((path) =>
      filter?.(`${SITE}${path}`),
    );
    expect(kept).toEqual(['/san-pham/']);
  });
});
