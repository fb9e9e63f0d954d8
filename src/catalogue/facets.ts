import { monthOf } from '../domain/dates.ts';
import { monthName } from '../i18n/format.ts';
import { words } from '../i18n/index.ts';
import { type Locale, type Phrase, phraseIn } from '../i18n/locale.ts';
import { keysOf } from './keys.ts';
import type { Catalogue, Product } from './model.ts';
import { setsBelow } from './taxonomy.ts';

/** Ways to sort products into piles that each have a page of their own. */
export const FACETS = ['group', 'commune', 'stage', 'form', 'month'] as const;

export type Facet = (typeof FACETS)[number];

/** A pile: what it is called and what lies in it. */
export interface FacetValue {
  /** Part of the address. */
  value: string;
  name: Phrase;
  products: readonly Product[];
  /** A set inside a group is listed under it, not beside it. */
  level: 1 | 2;
}

/** Address part of the pile of things whose value is not known. */
export const UNKNOWN = 'chua-ro';

/** The months a product can be had in: when it is on sale, or else when it is harvested or made. */
export const monthsOf = (product: Product): readonly number[] => {
  if (!product.season) return [];
  return product.season.sale.length > 0 ? product.season.sale : product.season.harvest;
};

const sorted = new WeakMap<Catalogue, Map<Facet, FacetValue[]>>();

/**
 * The values of a facet that hold products, in the facet's own order, the unknown last. Sorted once
 * a catalogue: every list page shows all of them.
 */
export const facetValues = (catalogue: Catalogue, facet: Facet): readonly FacetValue[] => {
  const facets = sorted.get(catalogue) ?? new Map<Facet, FacetValue[]>();
  sorted.set(catalogue, facets);
  const values =
    facets.get(facet) ?? allValues(catalogue, facet).filter((value) => value.products.length > 0);
  facets.set(facet, values);
  return values;
};

const allValues = (catalogue: Catalogue, facet: Facet): FacetValue[] => {
  const { products, locale } = catalogue;
  const t = words(locale);
  const own = (text: string): Phrase => ({ text, lang: locale });
  const pile = (value: string, name: Phrase, holds: (product: Product) => boolean): FacetValue => ({
    value,
    name,
    products: products.filter(holds),
    level: 1,
  });
  const unknown = (holds: (product: Product) => boolean) =>
    pile(UNKNOWN, own(t.facet.unknown), holds);
  switch (facet) {
    case 'group':
      return groupValues(catalogue);
    case 'commune':
      return [
        ...catalogue.communes.map((commune) =>
          pile(
            commune.slug,
            { text: commune.name, lang: 'vi' },
            (p) => p.place?.commune?.slug === commune.slug,
          ),
        ),
        unknown((p) => p.place?.commune === undefined),
      ];
    case 'stage':
      return keysOf(t.stage).map((stage) =>
        pile(stage, own(t.stage[stage]), (p) => p.step.stage === stage),
      );
    case 'form':
      return [
        ...keysOf(t.producer.forms).map((form) =>
          pile(form, own(t.producer.forms[form]), (p) => p.producer?.form === form),
        ),
        unknown((p) => !p.producer),
      ];
    case 'month':
      return [
        ...Array.from({ length: 12 }, (_, index) => index + 1).map((month) =>
          pile(String(month), own(capital(monthName(month, locale))), (p) =>
            monthsOf(p).includes(month),
          ),
        ),
        unknown((p) => monthsOf(p).length === 0),
      ];
  }
};

const groupValues = ({ taxonomy, products, locale }: Catalogue): FacetValue[] => {
  return taxonomy.groups.flatMap((group): FacetValue[] => [
    {
      value: group.slug,
      name: phraseIn(group.name, locale),
      products: products.filter((product) => product.group.slug === group.slug),
      level: 1,
    },
    ...setsBelow(group).map(
      (set): FacetValue => ({
        value: set.slug,
        name: phraseIn(set.name, locale),
        products: products.filter((product) => product.set.no === set.no),
        level: 2,
      }),
    ),
  ]);
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What the facet is called, `locale` deciding the words. */
export const facetTitle = (facet: Facet, locale: Locale): string => {
  const t = words(locale).facet;
  return {
    group: t.byGroup,
    commune: t.byCommune,
    stage: t.byStage,
    form: t.byForm,
    month: t.byMonth,
  }[facet];
};

/** Products whose season is known, those to be had in the month of the build first. */
export const thisMonth = (catalogue: Catalogue) => {
  const month = monthOf(catalogue.today);
  const known = catalogue.products
    .map((product) => ({ ...product, months: monthsOf(product) }))
    .filter((product) => product.months.length > 0);
  const now = known.filter((product) => product.months.includes(month));
  return { now, known: [...now, ...known.filter((product) => !now.includes(product))] };
};
