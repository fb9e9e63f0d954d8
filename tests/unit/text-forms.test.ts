import { describe, expect, test } from 'vitest';
import {
  collate,
  fold,
  foldedKey,
  nfc,
  normalise,
  slugify,
  words,
} from '../../src/domain/text/index.ts';
import { placedWords } from '../../src/domain/text/words.ts';

describe('một chữ viết nhiều cách vẫn là một chữ', () => {
  test('dấu rời (NFD) và dấu liền (NFC) như nhau', () => {
    for (const text of ['Mật ong Đà Bắc', 'Thịt trâu gác bếp', 'Ấm chén ổi ướt']) {
      expect(nfc(text.normalize('NFD'))).toBe(text);
      expect(fold(text.normalize('NFD'))).toBe(fold(text));
    }
  });

  test('đ giả của bàn phím cũ được sửa', () => {
    expect(nfc('Ðà Bắc ðường')).toBe('Đà Bắc đường');
  });

  test('bỏ dấu giữ nguyên độ dài và chữ hoa', () => {
    const text = 'Đường phên Trùng Khánh, GÀ ĐỒI';
    expect(fold(text)).toBe('Duong phen Trung Khanh, GA DOI');
    expect(fold(text)).toHaveLength(text.length);
  });

  test.each([
    ['HÒA BÌNH', 'Hoà Bình'],
    ['Thủy', 'thuỷ'],
    ['Mỳ Quảng', 'mì quảng'],
    ['Lý Sơn', 'lí sơn'],
    ['quý', 'quí'],
  ])('%s và %s là một', (one, other) => {
    expect(normalise(one)).toBe(normalise(other));
  });

  test.each([
    ['tai', 'tay'],
    ['thuý', 'thúi'],
    ['mía', 'mýa'],
    ['dừa', 'dứa'],
  ])('%s và %s vẫn khác nhau', (one, other) => {
    expect(normalise(one)).not.toBe(normalise(other));
  });

  test('hai chữ y liền nhau đều được đổi', () => {
    expect(normalise('ly ly kỹ')).toBe('li li kĩ');
  });

  test('khoá tìm kiếm không còn dấu, không còn chữ hoa', () => {
    expect(foldedKey('Đà Bắc')).toBe('da bac');
  });
});

describe('tách từ', () => {
  test('mọi thứ không phải chữ hay số đều tách từ', () => {
    expect(words('Ea H’leo (gói 100g), chè-lam')).toEqual([
      'Ea',
      'H',
      'leo',
      'gói',
      '100g',
      'chè',
      'lam',
    ]);
    expect(words('  …  ')).toEqual([]);
  });

  test('vị trí cắt lại đúng từ ấy', () => {
    const text = '“Mật ong” rừng, hũ 350ml';
    for (const { word, start, end } of placedWords(text)) expect(text.slice(start, end)).toBe(word);
    expect(placedWords(text).map(({ word }) => word)).toEqual(words(text));
  });
});

describe('địa chỉ và thứ tự', () => {
  test.each([
    ['Măng khô Toàn Sơn', 'mang-kho-toan-son'],
    ['  Đà  Bắc — 2026 ', 'da-bac-2026'],
    ['…', ''],
  ])('%s thành %s', (text, slug) => {
    expect(slugify(text)).toBe(slug);
  });

  test('sắp theo bảng chữ cái tiếng Việt, số theo giá trị', () => {
    const names = ['Đu đủ', 'Dứa', 'Ổi', 'Ấm', 'An', 'Bộ 10', 'Bộ 2', 'Măng', 'Mận'];
    expect(names.toSorted(collate)).toEqual([
      'An',
      'Ấm',
      'Bộ 2',
      'Bộ 10',
      'Dứa',
      'Đu đủ',
      'Măng',
      'Mận',
      'Ổi',
    ]);
  });
});
