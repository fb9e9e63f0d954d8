import { describe, expect, test } from 'vitest';
import { priceRecentUntil } from '../../src/domain/prices.ts';
import { priceIsOld } from '../../src/domain/turns.ts';

describe('giá mười hai tháng là giá cũ', () => {
  test.each([
    ['2025-03-01', '2026-03-01'],
    ['2024-02-29', '2025-02-28'],
    // Counted from the last day the date can mean.
    ['2025-03', '2026-03-31'],
    ['2025', '2026-12-31'],
  ])('giá ngày %s còn mới đến hết %s', (pricedOn, last) => {
    const until = priceRecentUntil(pricedOn);
    expect(until).toBe(last);
    expect(priceIsOld(until, last)).toBe(false);
    const next = new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10);
    expect(priceIsOld(until, next)).toBe(true);
  });

  test('giá không rõ ngày thì không bao giờ được coi là mới', () => {
    expect(priceRecentUntil(undefined)).toBeUndefined();
    expect(priceIsOld(undefined, '1999-01-01')).toBe(true);
  });
});
