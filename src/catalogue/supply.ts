import type { Product } from './model.ts';

/** How much of what a buyer asks for is known: output, price, papers. */
const known = (product: Product): number =>
  (product.supply?.capacity.length ? 4 : 0) +
  (product.packs.some((pack) => pack.price !== undefined) ? 2 : 0) +
  (product.papers.length > 0 ? 1 : 0);

/** Products that are still made, those with known output first, the unknown last. */
export const bySupply = (products: readonly Product[]): Product[] =>
  products
    .filter((product) => product.step.stage !== 'stopped')
    // A stable sort keeps the catalogue's order among equals.
    .toSorted((a, b) => known(b) - known(a));
