import type { Catalogue, Product, Ref } from './model.ts';
import { type Lookup, lookup } from './reads.ts';

const bySlug = <Item extends { slug: string }>(
  part: string,
  of: (all: Catalogue) => readonly Item[],
): Lookup<Item> => lookup(part, (all) => new Map(of(all).map((item) => [item.slug, item])));

/** Things with a page of their own, by their slugs. */
export const entryBySlug = {
  product: bySlug('product', ({ products }) => products),
  producer: bySlug('producer', ({ producers }) => producers),
  village: bySlug('village', ({ villages }) => villages),
  tasteRoute: bySlug('tasteRoute', ({ tasteRoutes }) => tasteRoutes),
  fair: bySlug('fair', ({ fairs }) => fairs),
  newsItem: bySlug('newsItem', ({ news }) => news),
  commune: bySlug('commune', ({ communes }) => communes),
} as const;

/** The products behind links, in the links' order; a link to what is not shown is left out. */
export const shownProducts = (catalogue: Catalogue, refs: readonly Ref[]): Product[] =>
  refs.flatMap((ref) => entryBySlug.product(catalogue, ref.slug) ?? []);
