import { describe, expect, test } from 'vitest';
import { oneSlipApart, slipsBetween } from '../../src/domain/text/distance.ts';
import { englishRoot } from '../../src/domain/text/english.ts';
import { nearest } from '../../src/domain/text/nearest.ts';
import { soundKey } from '../../src/domain/text/sound.ts';
import { slip } from '../bench/search/damage.ts';
import { seeded } from '../bench/search/random.ts';

describe('một lỗi gõ', () => {
  test('mọi lỗi gõ ngẫu nhiên đều cách từ gốc không quá một', () => {
    const random = seeded(1);
    for (const word of ['mang', 'homestay', 'thuong', 'ong', 'tuyet']) {
      for (let time = 0; time < 200; time++) {
        const typed = slip(word, random);
        expect(oneSlipApart(word, typed), `${word} ${typed}`).toBe(true);
        expect(slipsBetween(word, typed)).toBeLessThanOrEqual(1);
      }
    }
  });

  test('cách đúng một bước thì hai phép đo nói như nhau', () => {
    const random = seeded(2);
    const letter = () => random.pick([...'abo']);
    for (let time = 0; time < 2000; time++) {
      const make = () => Array.from({ length: random.between(0, 5) }, letter).join('');
      const [one, other] = [make(), make()];
      expect(oneSlipApart(one, other), `${one} ${other}`).toBe(slipsBetween(one, other) <= 1);
      expect(slipsBetween(one, other)).toBe(slipsBetween(other, one));
    }
  });

  test.each([
    ['chinh', 'nhinh', 1],
    ['mang', 'amgn', 2],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
  ])('%s và %s cách nhau %i', (one, other, slips) => {
    expect(slipsBetween(one, other)).toBe(slips);
  });
});

describe('gợi ý tên gần nhất', () => {
  const keys = ['producer', 'products', 'season', 'sources', 'status'];

  test.each([
    ['prodcuer', 'producer'],
    ['seasons', 'season'],
    ['SOURCE', 'sources'],
    ['xyz', undefined],
    ['zzzzzz', undefined],
  ])('%s: %s', (word, expected) => {
    expect(nearest(word, keys)).toBe(expected);
  });

  test('dấu không làm tên xa thêm, tên đứng trước thắng khi ngang nhau', () => {
    expect(nearest('măng khô', ['Mang kho', 'Măng ớt'])).toBe('Mang kho');
    expect(nearest('ab', ['ac', 'ad'])).toBe('ac');
    expect(nearest('măng', [])).toBeUndefined();
  });
});

describe('âm gần nhau', () => {
  test.each([
    ['tra', 'cha'],
    ['sa', 'xa'],
    ['nep', 'lep'],
    ['gia', 'da'],
    ['dak', 'dac'],
    ['lang', 'lan'],
    ['nghe', 'nge'],
    ['ghe', 'ge'],
  ])('%s nghe như %s', (one, other) => {
    expect(soundKey(one)).toBe(soundKey(other));
  });

  test('nh, ng, kh, sh ở đầu không bị lẫn', () => {
    const keys = ['nha', 'nga', 'na', 'kha', 'ca', 'shan', 'xan'].map(soundKey);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('đuôi từ tiếng Anh', () => {
  test.each([
    ['teas', 'tea'],
    ['berries', 'berry'],
    ['dried', 'drying'],
    ['smoked', 'smoke'],
    ['running', 'run'],
    ['boxes', 'box'],
    ['shoots', 'shoot'],
    ['nghệ', 'nghệ'],
  ])('%s và %s cùng gốc', (one, other) => {
    expect(englishRoot(one)).toBe(englishRoot(other));
  });

  test('từ ngắn và từ khác nghĩa không bị cắt nhầm', () => {
    expect(englishRoot('bus')).toBe('bus');
    expect(englishRoot('ring')).toBe('ring');
    expect(englishRoot('glass')).toBe('glass');
    expect(englishRoot('red')).toBe('red');
  });
});
