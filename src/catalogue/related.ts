import { grouped } from './grouped.ts';
import type { Catalogue, CommuneRef, Fair, Palette, Producer, Product, Village } from './model.ts';
import { lookup } from './reads.ts';

const byMaker = lookup('products of a maker', ({ products }) =>
  Map.groupBy(products, ({ producer }) => producer?.slug ?? ''),
);

/** What a maker makes. */
export const productsOf = (all: Catalogue, producer: Producer): readonly Product[] =>
  byMaker(all, producer.slug) ?? [];

/** Commune whose office knows who makes a product: where it is made, else where its maker is. */
export const officeCommuneOf = ({ place, producer }: Product): CommuneRef | undefined =>
  place?.commune ?? producer?.place?.commune;

const withMaker = lookup('fairs of a maker', ({ fairs }) =>
  grouped(fairs, ({ exhibitors }) => exhibitors.map(({ producer }) => producer.slug)),
);

/** The fairs a maker showed at. */
export const fairsOf = (all: Catalogue, producer: Producer): readonly Fair[] =>
  withMaker(all, producer.slug) ?? [];

const ofCommune = lookup('entries of a commune', ({ communes, products, producers, villages }) => {
  const codeOf = ({ place }: Product | Producer | Village) => place?.commune?.code;
  const productsIn = Map.groupBy(products, codeOf);
  const producersIn = Map.groupBy(producers, codeOf);
  const villagesIn = Map.groupBy(villages, codeOf);
  return new Map(
    communes.map(({ code }) => [
      code,
      {
        products: productsIn.get(code) ?? [],
        producers: producersIn.get(code) ?? [],
        villages: villagesIn.get(code) ?? [],
      },
    ]),
  );
});

const NOTHING = { products: [], producers: [], villages: [] };

/** What lies in a commune of today. */
export const inCommune = (
  all: Catalogue,
  { code }: CommuneRef,
): {
  readonly products: readonly Product[];
  readonly producers: readonly Producer[];
  readonly villages: readonly Village[];
} => ofCommune(all, code) ?? NOTHING;

const ALL = '';
const duties = lookup(
  'duties',
  ({ products }) => new Map([[ALL, [...new Set(products.map((product) => product.duties.duty))]]]),
);

/** The classes of goods that the law asks more of, among all products. */
export const dutiesOf = (all: Catalogue): readonly Product['duties']['duty'][] =>
  duties(all, ALL) ?? [];

/** The cloth of villages. */
export const VILLAGE_PALETTE: Palette = 'tourism';
