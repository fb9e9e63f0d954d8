import { yearlyIn } from '../domain/coverage/index.ts';
import type { Catalogue, Product } from './model.ts';

/**
 * Kilograms (or litres) a year on record, by which buyers sort. What is told in pieces of no known
 * weight counts as known and little. Unknown is 0 and sorted last.
 */
export const yearlySupply = ({ supply, packs }: Product): number => {
  if (!supply || supply.capacity.length === 0) return 0;
  const lines = supply.capacity.map((line) => ({ ...line, unit: line.kind }));
  const sizes = packs.map(({ recorded, net }) => ({ kind: recorded, net }));
  return yearlyIn(lines, 'kg', sizes) ?? yearlyIn(lines, 'lít', sizes) ?? LITTLE;
};

const LITTLE = 1;

/** How much of what a buyer asks for is known: price, papers that hold. */
const known = ({ packs, papers }: Product): number =>
  (packs.some(({ price }) => price !== undefined) ? 2 : 0) +
  (papers.some(({ holds }) => holds) ? 1 : 0);

const stopped = (product: Product): number => (product.step.stage === 'stopped' ? 1 : 0);

/** The largest known output first, the unknown after it, what is no longer made last. */
export const supplyFirst = (a: Product, b: Product): number =>
  stopped(a) - stopped(b) || yearlySupply(b) - yearlySupply(a) || known(b) - known(a);

/** Products in that order; a stable sort keeps the catalogue's among equals. */
export const bySupply = ({ products }: Pick<Catalogue, 'products'>): Product[] =>
  products.toSorted(supplyFirst);
