import type { Catalogue, CommuneRef, Fair, Palette, Producer, Product, Village } from './model.ts';
import { lookup } from './reads.ts';

const byMaker = lookup('products of a maker', ({ products }) =>
  Map.groupBy(products, ({ producer }) => producer?.slug ?? ''),
);

/** What a maker makes. */
export const productsOf = (all: Catalogue, producer: Producer): readonly Product[] =>
  byMaker(all, producer.slug) ?? [];

const withMaker = lookup('fairs of a maker', ({ fairs }) => {
  const found = new Map<string, Fair[]>();
  for (const fair of fairs) {
    for (const slug of new Set(fair.exhibitors.map(({ producer }) => producer.slug))) {
      found.set(slug, [...(found.get(slug) ?? []), fair]);
    }
  }
  return found;
});

/** The fairs a maker showed at. */
export const fairsOf = (all: Catalogue, producer: Producer): readonly Fair[] =>
  withMaker(all, producer.slug) ?? [];

/** What lies in a commune of today. */
export const inCommune = (
  { products, producers, villages }: Catalogue,
  { code }: CommuneRef,
): { products: Product[]; producers: Producer[]; villages: Village[] } => ({
  products: products.filter((product) => product.place?.commune?.code === code),
  producers: producers.filter((producer) => producer.place?.commune?.code === code),
  villages: villages.filter((village) => village.place.commune?.code === code),
});

/** The cloth of villages. */
export const VILLAGE_PALETTE: Palette = 'tourism';
