import { describe, expect, test } from 'vitest';
import { ASKED, completenessOf, isStale } from '../../src/domain/completeness.ts';

describe('độ đầy đủ của một sản phẩm', () => {
  test('mỗi điều được hỏi tính như nhau; điều không hỏi thì không tính', () => {
    expect(completenessOf({ source: true, photo: false, price: false, place: true })).toEqual({
      score: 50,
      missing: ['photo', 'price'],
    });
    expect(completenessOf({ source: true, abv: undefined }).score).toBe(100);
  });

  test('không biết gì là 0, biết hết là 100, và không thiếu gì', () => {
    expect(completenessOf({}).score).toBe(0);
    const all = Object.fromEntries(ASKED.map((question) => [question, true]));
    expect(completenessOf(all)).toEqual({ score: 100, missing: [] });
  });
});

describe('giá và liên hệ cũ', () => {
  test.each([
    ['2025-11-24', '2026-11-24', false],
    ['2025-11-23', '2026-11-24', true],
    // The last day a partial date can mean decides.
    ['2025-11', '2026-11-24', false],
    ['2025-11', '2026-12-01', true],
    ['2025', '2026-12-31', false],
    ['2025', '2027-01-01', true],
  ])('%s nhìn từ %s: cũ là %s', (on, today, stale) => {
    expect(isStale(on, today)).toBe(stale);
  });
});
