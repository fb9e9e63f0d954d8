import type { Product } from './model.ts';

const KILOGRAMS: Readonly<Record<string, number>> = { kg: 1, lít: 1, tạ: 100, tấn: 1000 };

/**
 * Kilograms (or litres) a year on record, by which buyers sort. A batch counts once; what is told in
 * pieces counts as known and little, since it cannot be weighed. Unknown is 0 and sorted last.
 */
export const yearlySupply = ({ supply }: Product): number =>
  (supply?.capacity ?? []).reduce((sum, { amount, kind, per, months }) => {
    const kilograms = kind in KILOGRAMS ? amount * (KILOGRAMS[kind] ?? 0) : 1;
    return sum + kilograms * (per === 'month' ? months.length || 12 : 1);
  }, 0);

/** How much of what a buyer asks for is known: price, papers. */
const known = (product: Product): number =>
  (product.packs.some((pack) => pack.price !== undefined) ? 2 : 0) +
  (product.papers.length > 0 ? 1 : 0);

const stopped = (product: Product): number => (product.step.stage === 'stopped' ? 1 : 0);

/** The largest known output first, the unknown after it, what is no longer made last. */
export const supplyFirst = (a: Product, b: Product): number =>
  stopped(a) - stopped(b) || yearlySupply(b) - yearlySupply(a) || known(b) - known(a);

/** Products in that order; a stable sort keeps the catalogue's among equals. */
export const bySupply = (products: readonly Product[]): Product[] => products.toSorted(supplyFirst);
