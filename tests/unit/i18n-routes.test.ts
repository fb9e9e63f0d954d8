import { describe, expect, test } from 'vitest';
import { LOCALES, type Locale, otherLocale } from '../../src/i18n/locale.ts';
import {
  path,
  type RouteName,
  type RouteParams,
  routeAt,
  routes,
  twinPath,
} from '../../src/i18n/routes.ts';

const names = Object.keys(routes).filter((key): key is RouteName => Object.hasOwn(routes, key));

const isPaged = (name: RouteName): boolean => routes[name].vi.includes('[...page]');

/** Every kind of address there is: all routes, filled in, on the first page and on the third. */
const samples: readonly { name: RouteName; params: RouteParams }[] = names.flatMap((name) => {
  const params = { slug: 'mau-thu', value: 'mau-thu', code: 'mau-thu', piece: 'mau-thu' };
  return isPaged(name)
    ? [
        { name, params },
        { name, params: { ...params, page: 3 } },
      ]
    : [{ name, params }];
});

const addresses = (locale: Locale) => samples.map(({ name, params }) => path(name, locale, params));

describe('mỗi trang có hai thứ tiếng', () => {
  test.each(LOCALES)('từ địa chỉ %s sang tiếng kia và về lại đúng chỗ cũ', (locale) => {
    const there = addresses(locale);
    const twins = there.map((address) => twinPath(address, otherLocale(locale)));
    expect(twins).toEqual(addresses(otherLocale(locale)));
    expect(twins.map((twin) => twin && twinPath(twin, locale))).toEqual(there);
    expect(there.map((address) => twinPath(address, locale))).toEqual(there);
  });

  test('không hai trang nào chung một địa chỉ', () => {
    const all = LOCALES.flatMap(addresses);
    expect(all.filter((address, index) => all.indexOf(address) !== index)).toEqual([]);
    expect(all).toHaveLength(2 * samples.length);
  });

  test('không hai dòng nào nhận cùng một dạng địa chỉ', () => {
    const shapes = names.flatMap((name) =>
      LOCALES.map((locale) => routes[name][locale].replace(/\[\w+\]/g, '[]').replace(/\/+$/, '')),
    );
    expect(shapes.filter((shape, index) => shapes.indexOf(shape) !== index)).toEqual([]);
  });

  test('hai tiếng của một dòng cần cùng các giá trị', () => {
    const slots = (pattern: string) => [...pattern.matchAll(/\[[^\]]+\]/g)].map(String).sort();
    for (const name of names) expect(slots(routes[name].en)).toEqual(slots(routes[name].vi));
  });

  test('mỗi dạng địa chỉ của Astro tìm lại được dòng của nó', () => {
    for (const name of names) {
      for (const locale of LOCALES) {
        expect(routeAt(routes[name][locale])).toMatchObject({ name, locale });
        expect(routeAt(`${routes[name][locale]}/`)).toMatchObject({ name, locale });
      }
    }
    expect(() => routeAt('/khong-co')).toThrow('/khong-co');
  });

  test('địa chỉ không phải là trang thì không có bản song sinh', () => {
    expect(twinPath('/hoi-cho.ics', 'en')).toBeUndefined();
    expect(twinPath('/san-pham/mot/hai/ba/bon/', 'en')).toBeUndefined();
  });
});

describe('làm địa chỉ', () => {
  test('bao giờ cũng có gạch chéo ở hai đầu, không có hai gạch liền nhau', () => {
    for (const address of LOCALES.flatMap(addresses)) {
      expect(address).toMatch(/^\/(?:[a-z0-9-]+\/)*$/);
    }
  });

  test('trang thứ nhất không ghi số', () => {
    expect(path('products', 'vi')).toBe('/san-pham/');
    expect(path('products', 'vi', { page: 1 })).toBe('/san-pham/');
    expect(path('products', 'vi', { page: 2 })).toBe('/san-pham/trang/2/');
    expect(path('products', 'en', { page: 2 })).toBe('/en/products/page/2/');
  });

  const needy = names.filter((name) => /\[\w+\]/.test(routes[name].vi));
  test.each(needy)('%s thiếu giá trị thì là lỗi, không phải một đường dẫn hỏng', (name) => {
    for (const locale of LOCALES) expect(() => path(name, locale)).toThrow(name);
  });
});
