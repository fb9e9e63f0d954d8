import { describe, expect, test } from 'vitest';
import { codesOf, readOfficialCode, shortCode } from '../../src/domain/product-code.ts';

describe('mã chính thức', () => {
  test('tách ra tỉnh, xã, số thứ tự, năm đánh giá', () => {
    expect(readOfficialCode('25-04876-01-2026')).toEqual({
      province: '25',
      commune: '04876',
      serial: '01',
      year: '2026',
    });
  });

  test.each(['25-4876-01-2026', '25-04876-1-2026', '25-04876-01-26', 'mang-kho', ''])(
    '“%s” không phải mã chính thức',
    (code) => expect(readOfficialCode(code)).toBeUndefined(),
  );
});

describe('mã ngắn', () => {
  // Jars bear these codes: a change here would break every one of them.
  test.each([
    ['mang-kho-toan-son', 's3j0rk4'],
    ['mat-ong-da-bac', '6xjc5wx'],
  ])('của %s không bao giờ đổi', (slug, code) => {
    expect(shortCode(slug)).toBe(code);
  });

  test('chỉ có chữ và số khó đọc nhầm, không giống mã chính thức', () => {
    for (const slug of ['a', 'mang-kho', 'x'.repeat(90)]) {
      expect(shortCode(slug)).toMatch(/^[0-9a-hjkmnp-tv-z]{7}$/);
    }
  });

  test('ba nghìn tên gần giống nhau vẫn ra ba nghìn mã', () => {
    const codes = Array.from({ length: 3000 }, (_, at) => shortCode(`san-pham-${at}`));
    expect(new Set(codes).size).toBe(3000);
  });
});

test('mã in là mã chính thức khi đã có; mã ngắn và mã cũ vẫn mở được trang', () => {
  const short = shortCode('mang-kho');
  expect(codesOf({ slug: 'mang-kho', formerCodes: [] })).toEqual([short]);
  const formerCodes = ['25-04876-01-2023', short];
  expect(codesOf({ slug: 'mang-kho', code: '25-04876-01-2026', formerCodes })).toEqual([
    '25-04876-01-2026',
    short,
    '25-04876-01-2023',
  ]);
});
