import type { Catalogue, Product, Ref } from './model.ts';

/**
 * The products behind links, in the links' order. What the site does not show (spirits switched
 * off) is left out, so that no link leads nowhere.
 */
export const shownProducts = (catalogue: Catalogue, refs: readonly Ref[]): Product[] =>
  refs.flatMap((ref) => catalogue.products.find((product) => product.slug === ref.slug) ?? []);
