import type { Catalogue, Product, Ref } from './model.ts';

/** The products behind links, in the links' order; a link to what is not shown is left out. */
export const shownProducts = (catalogue: Catalogue, refs: readonly Ref[]): Product[] =>
  refs.flatMap((ref) => catalogue.products.find((product) => product.slug === ref.slug) ?? []);
