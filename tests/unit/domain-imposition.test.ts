import { expect, test } from 'vitest';
import { impose } from '../../src/domain/imposition.ts';

/** Pages as they follow each other once the sheets are folded into each other. */
const folded = (pages: number): (number | undefined)[] => {
  const sides = impose(pages);
  const half = sides.length;
  return Array.from({ length: half * 2 }, (_, place) => {
    const side = sides[place < half ? place : half * 2 - 1 - place];
    // On a front the later page is on the left, on a back on the right.
    const front = (place < half ? place : half * 2 - 1 - place) % 2 === 0;
    return place < half === front ? side?.right : side?.left;
  });
};

test('gấp lại thì các trang theo đúng thứ tự, trang cuối ở bìa sau', () => {
  for (const pages of [2, 3, 4, 5, 8, 9, 13]) {
    const order = folded(pages);
    expect(order.length % 4).toBe(0);
    expect(order.at(-1)).toBe(pages - 1);
    expect(order.filter((page) => page !== undefined)).toEqual(
      Array.from({ length: pages }, (_, page) => page),
    );
  }
});
