import type { Product } from './model.ts';

/**
 * Products to show as examples: in the catalogue's order, taking one of each kind in turn, so that
 * no group fills the space. Goods that may not be advertised and stopped ones are left out.
 * @param kindOf what to take in turn; the product set when not given
 */
export const showcase = (
  products: readonly Product[],
  count: number,
  kindOf: (product: Product) => string = (product) => product.set.slug,
): Product[] => {
  const shown = products.filter(
    (product) => product.duties.mayFeature && product.step.stage !== 'stopped',
  );
  const piles = [...Map.groupBy(shown, kindOf).values()];
  const deepest = Math.max(0, ...piles.map((pile) => pile.length));
  const inTurn = Array.from({ length: deepest }, (_, round) =>
    piles.flatMap((pile) => pile[round] ?? []),
  );
  return inTurn.flat().slice(0, count);
};
