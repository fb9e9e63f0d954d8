import { describe, expect, test } from 'vitest';
import {
  fill,
  formatDate,
  formatMonths,
  formatNumber,
  formatPrice,
  formatRange,
  monthRuns,
  words,
} from '../../src/i18n/index.ts';

describe('ngày', () => {
  test.each([
    ['2026-11-04', '04/11/2026', '4 November 2026'],
    ['2023-12', 'tháng 12/2023', 'December 2023'],
    ['2026-02', 'tháng 2/2026', 'February 2026'],
    ['2023', '2023', '2023'],
  ])('%s là “%s”, “%s”', (date, vi, en) => {
    expect([formatDate(date, 'vi'), formatDate(date, 'en')]).toEqual([vi, en]);
  });

  test.each([
    ['2026-03-10', '2026-03-14', '10–14/03/2026', '10–14 March 2026'],
    ['2026-03-01', '2026-03-09', '01–09/03/2026', '1–9 March 2026'],
    ['2026-03-30', '2026-04-02', '30/03/2026 – 02/04/2026', '30 March 2026 – 2 April 2026'],
    ['2025-12-30', '2026-01-02', '30/12/2025 – 02/01/2026', '30 December 2025 – 2 January 2026'],
    ['2026-03-10', undefined, '10/03/2026', '10 March 2026'],
    ['2026-03-10', '2026-03-10', '10/03/2026', '10 March 2026'],
    ['2026-03', '2026-04', 'tháng 3/2026 – tháng 4/2026', 'March 2026 – April 2026'],
    ['2026-03-10', '2026-03', '10/03/2026 – tháng 3/2026', '10 March 2026 – March 2026'],
  ])('từ %s đến %s', (start, end, vi, en) => {
    expect([formatRange(start, end, 'vi'), formatRange(start, end, 'en')]).toEqual([vi, en]);
  });
});

describe('số và giá', () => {
  test.each([
    [0, '0', '0'],
    [999, '999', '999'],
    [1000, '1.000', '1,000'],
    [80_000, '80.000', '80,000'],
    [1_234_567, '1.234.567', '1,234,567'],
    [0.5, '0,5', '0.5'],
    [1234.56, '1.234,56', '1,234.56'],
    [136.8, '136,8', '136.8'],
    [-1500, '-1.500', '-1,500'],
  ])('%d', (value, vi, en) => {
    expect([formatNumber(value, 'vi'), formatNumber(value, 'en')]).toEqual([vi, en]);
  });

  test('một giá, hay từ giá này đến giá kia', () => {
    expect(formatPrice(80_000, undefined, 'vi')).toBe('80.000 đồng');
    expect(formatPrice(80_000, 100_000, 'vi')).toBe('80.000–100.000 đồng');
    expect(formatPrice(80_000, 100_000, 'en')).toBe('80,000–100,000 VND');
  });
});

describe('tháng', () => {
  test.each<[number[], string, string]>([
    [[4, 5, 6], 'tháng 4 – tháng 6', 'April – June'],
    [[11, 12, 1], 'tháng 11 – tháng 1', 'November – January'],
    [[1, 12], 'tháng 12 – tháng 1', 'December – January'],
    [[1, 2, 5, 12], 'tháng 5, tháng 12 – tháng 2', 'May, December – February'],
    [[7], 'tháng 7', 'July'],
    [[6, 4, 5], 'tháng 4 – tháng 6', 'April – June'],
    [[1, 3], 'tháng 1, tháng 3', 'January, March'],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], 'tháng 1 – tháng 12', 'January – December'],
    [[], '', ''],
  ])('%j là “%s”', (months, vi, en) => {
    expect([formatMonths(months, 'vi'), formatMonths(months, 'en')]).toEqual([vi, en]);
  });

  test('thiếu đúng một tháng thì là một quãng dài', () => {
    expect(monthRuns([1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 12])).toEqual([[7, 5]]);
  });
});

describe('điền vào câu', () => {
  test('mọi chỗ trống, kể cả khi lặp lại', () => {
    expect(fill('{n} sản phẩm, {n} trang của {ai}', { n: 3, ai: 'xã' })).toBe(
      '3 sản phẩm, 3 trang của xã',
    );
  });

  test('số 0 và chữ rỗng là giá trị; dấu $ là dấu $', () => {
    expect(fill('{n}{s}{x}', { n: 0, s: '', x: '$&' })).toBe('0$&');
  });

  test('thiếu giá trị thì là lỗi: khách không bao giờ thấy dấu ngoặc', () => {
    expect(() => fill('{n} trang', {})).toThrow('{n}');
  });

  test('tiếng Anh có dạng cho một và cho nhiều; số viết theo cách của thứ tiếng', () => {
    const told = (n: number) => fill(words('en').product.count, { n }, 'en');
    expect([told(0), told(1), told(2), told(1234)]).toEqual([
      '0 products',
      '1 product',
      '2 products',
      '1,234 products',
    ]);
    expect(fill(words('vi').product.count, { n: 1234 }, 'vi')).toBe('1.234 sản phẩm');
    expect(fill('{year}', { year: 2026 })).toBe('2026');
    expect(() => fill('{n|day|days}', { n: '1' })).toThrow('number');
  });

  test('không câu tiếng Anh nào đếm mà chỉ có dạng nhiều', () => {
    const counting =
      /\{\w+\} (?:[a-z]+ )?(?:products|producers|days|months|stars|results|pages|guests|lines|points|communes)\b/;
    const faults = (value: unknown): string[] =>
      typeof value === 'string'
        ? counting.test(value)
          ? [value]
          : []
        : Object.values(Object(value)).flatMap(faults);
    expect(faults(words('en'))).toEqual([]);
  });

  test('mỗi câu có cùng các chỗ trống ở hai thứ tiếng', () => {
    const slots = (value: unknown, at = ''): string[] => {
      if (typeof value === 'string') {
        const names = [...value.matchAll(/\{(\w+)(?:\|[^}]*)?\}/g)].map((match) => match[1]);
        return [`${at}: ${[...new Set(names)].sort().join(' ')}`];
      }
      return typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([key, inner]) => slots(inner, `${at}.${key}`))
        : [];
    };
    const vietnamese = slots(words('vi'));
    expect(vietnamese.length).toBeGreaterThan(100);
    expect(slots(words('en')).sort()).toEqual(vietnamese.sort());
  });
});
