import { describe, expect, test } from 'vitest';
import { commonPart } from '../../src/domain/text/lists.ts';

describe('phần chung của một tên gồm nhiều thứ', () => {
  test.each([
    ['Đồ uống', 'Đồ uống'],
    ['Rượu trắng', 'Rượu trắng'],
    ['Chè tươi, chè chế biến', 'Chè'],
    ['Dược liệu và sản phẩm từ dược liệu', 'Dược liệu'],
    ['Fresh tea and processed tea', 'tea'],
    ['Gia vị khác (muối, hành, tỏi…)', 'Gia vị khác'],
    ['Thịt, trứng, sữa và mật ong', ''],
    ['Meat, eggs, milk and honey', ''],
    ['', ''],
  ])('“%s” là “%s”', (name, common) => {
    expect(commonPart(name)).toBe(common);
  });
});
