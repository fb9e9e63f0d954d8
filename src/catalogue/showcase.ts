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
  const piles = new Map<string, Product[]>();
  for (const product of products) {
    if (!product.duties.mayFeature || product.step.stage === 'stopped') continue;
    const kind = kindOf(product);
    piles.set(kind, [...(piles.get(kind) ?? []), product]);
  }
  const deepest = Math.max(0, ...[...piles.values()].map((pile) => pile.length));
  const inTurn = Array.from({ length: deepest }, (_, round) =>
    [...piles.values()].flatMap((pile) => pile[round] ?? []),
  );
  return inTurn.flat().slice(0, count);
};
