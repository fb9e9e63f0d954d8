import type { Catalogue, CommuneRef, Fair, Palette, Producer, Product, Village } from './model.ts';

/** What a maker makes. */
export const productsOf = ({ products }: Catalogue, producer: Producer): Product[] =>
  products.filter((product) => product.producer?.slug === producer.slug);

/** The fairs a maker showed at. */
export const fairsOf = ({ fairs }: Catalogue, producer: Producer): Fair[] =>
  fairs.filter((fair) =>
    fair.exhibitors.some((exhibitor) => exhibitor.producer.slug === producer.slug),
  );

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
