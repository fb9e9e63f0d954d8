import type { Catalogue, Product, Ref } from './model.ts';
import { lookup } from './reads.ts';

const bySlug = lookup(
  'product',
  ({ products }) => new Map(products.map((product) => [product.slug, product])),
);

/** The products behind links, in the links' order; a link to what is not shown is left out. */
export const shownProducts = (catalogue: Catalogue, refs: readonly Ref[]): Product[] =>
  refs.flatMap((ref) => bySlug(catalogue, ref.slug) ?? []);
