import { expect, test } from 'vitest';
import { numberMeant } from '../../src/admin/typed-numbers.ts';

test.each([
  ['1.500', undefined, '1500'],
  ['80.000', undefined, '80000'],
  ['1.250.500', undefined, '1250500'],
  // As one types: what stands in front was put together before.
  ['1250.500', undefined, '1250500'],
  ['1.5', undefined, '1.5'],
  ['1,5', undefined, '1.5'],
  ['0.125', undefined, '0.125'],
  ['12.5004', undefined, '12.5004'],
  ['12.500', 100, '12.500'],
  ['20,876', 90, '20.876'],
  ['105.123', 180, '105.123'],
  ['nhiều', undefined, 'nhiều'],
])('số viết kiểu Việt: %s (nhiều nhất %s) là %s', (typed, most, meant) => {
  expect(numberMeant(typed, most)).toBe(meant);
});
