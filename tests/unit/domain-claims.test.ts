import { describe, expect, test } from 'vitest';
import { findClaims } from '../../src/domain/claims.ts';

const words = ['chữa', 'giải độc', 'cures'];
const found = (text: string, names: readonly string[] = []) =>
  findClaims(text, words, names).map(({ word, index }) => `${word}@${index}`);

describe('lời hứa khỏi bệnh', () => {
  test('tìm thấy ở mọi chỗ, không phân biệt hoa thường', () => {
    expect(found('Trà GIẢI ĐỘC, giải độc gan. It Cures all.')).toEqual([
      'giải độc@4',
      'giải độc@14',
      'cures@31',
    ]);
  });

  test('chỉ tính nguyên chữ', () => {
    expect(found('giải độcx, xchữa, secures, curess')).toEqual([]);
    expect(found('“chữa”')).toEqual(['chữa@1']);
  });

  test('chữ không dấu hay khác dấu là chữ khác', () => {
    expect(found('bánh chưa chín, giai doc')).toEqual([]);
  });

  test('chữ tổ hợp (NFD) không lọt', () => {
    expect(found('giải độc'.normalize('NFD'))).toEqual(['giải độc@0']);
  });

  test('đứng trong tên đã đăng ký thì được, ngoài tên thì không', () => {
    const names = ['Trà giải độc gan'];
    expect(found('Trà giải độc gan của xã.', names)).toEqual([]);
    expect(found('TRÀ GIẢI ĐỘC GAN giúp giải độc.', names)).toEqual(['giải độc@22']);
    expect(found('Trà giải độc.', names)).toEqual(['giải độc@4']);
  });

  test('dấu chấm trong danh sách là dấu chấm', () => {
    expect(findClaims('trị bệnh', ['tr.'], [])).toEqual([]);
  });
});
