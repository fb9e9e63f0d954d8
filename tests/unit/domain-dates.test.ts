import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  addDays,
  addMonths,
  daysBetween,
  firstDay,
  lastDay,
  monthOf,
} from '../../src/domain/dates.ts';
import { notBefore, vietnamDay } from '../../src/domain/today.ts';
import { buildDate } from '../../src/env.ts';

describe('cộng tháng theo Điều 148 Bộ luật Dân sự', () => {
  test.each([
    ['2023-12-29', 36, '2026-12-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 36, '2027-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2023-02-28', 12, '2024-02-28'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-08-31', 1, '2026-09-30'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-05-05', 0, '2026-05-05'],
  ])('%s + %i tháng = %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });
});

test.each([
  ['2026-11-24', '2025-06-01', '2026-11-24'],
  ['2026-11-24', '2026-11-24', '2026-11-24'],
  ['2026-11-24', '2026-11-25', '2026-11-25'],
  [undefined, '2025-06-01', '2025-06-01'],
])('dựng ngày %s, đồng hồ máy %s: tính là %s', (built, clock, day) => {
  expect(notBefore(built, clock)).toBe(day);
});

describe('đếm ngày', () => {
  test.each([
    ['2026-02-28', '2026-03-01', 1],
    ['2028-02-28', '2028-03-01', 2],
    ['2026-12-31', '2027-01-01', 1],
    ['2026-03-01', '2026-03-01', 0],
    ['2026-03-02', '2026-03-01', -1],
    // The clocks of Europe change in between; a day stays a day.
    ['2026-03-28', '2026-03-30', 2],
  ])('từ %s đến %s là %i ngày, và cộng lại thì trở về', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
    expect(addDays(from, days)).toBe(to);
  });
});

describe('ngày ghi một phần', () => {
  test.each([
    ['2023', '2023-01-01', '2023-12-31'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-12', '2023-12-01', '2023-12-31'],
    ['2023-12-29', '2023-12-29', '2023-12-29'],
  ])('%s có thể là từ %s đến %s', (partial, first, last) => {
    expect(firstDay(partial)).toBe(first);
    expect(lastDay(partial)).toBe(last);
  });

  test('tháng của một ngày', () => {
    expect([monthOf('2026-01-31'), monthOf('2026-12-01')]).toEqual([1, 12]);
  });
});

describe('ngày ở Việt Nam đổi lúc 17 giờ UTC', () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllEnvs();
  });

  test.each([
    ['2026-12-29T16:59:59.999Z', '2026-12-29'],
    ['2026-12-29T17:00:00.000Z', '2026-12-30'],
    ['2026-12-31T16:59:59.999Z', '2026-12-31'],
    ['2026-12-31T17:00:00.000Z', '2027-01-01'],
    ['2028-02-28T17:00:00.000Z', '2028-02-29'],
    ['2026-06-01T00:00:00.000Z', '2026-06-01'],
  ])('%s là ngày %s, với khách xem cũng như với lần dựng', (moment, day) => {
    expect(vietnamDay(new Date(moment))).toBe(day);
    vi.useFakeTimers({ now: new Date(moment) });
    vi.stubEnv('BUILD_DATE', '');
    expect(buildDate()).toBe(day);
  });
});
