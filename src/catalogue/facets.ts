import { monthOf } from '../domain/dates.ts';
import { PACK_SIZES, packSize } from '../domain/pack-size.ts';
import { paperHolds, READINESS, readinessOf } from '../domain/readiness.ts';
import { showsStars } from '../domain/recognition.ts';
import { collate } from '../domain/text/collate.ts';
import { monthName } from '../i18n/format.ts';
import { fill, words } from '../i18n/index.ts';
import { type Locale, type Phrase, phraseIn } from '../i18n/locale.ts';
import { keysOf } from './keys.ts';
import type { Catalogue, Product } from './model.ts';
import { setsBelow } from './taxonomy.ts';
import { UNKNOWN } from './unknown.ts';

/** Ways to sort products into piles that each have a page of their own. */
export const FACETS = [
  'group',
  'month',
  'commune',
  'oldUnit',
  'stage',
  'star',
  'form',
  'paper',
  'pack',
  'readiness',
] as const;

export type Facet = (typeof FACETS)[number];

/** A pile: what it is called and what lies in it. */
export interface FacetValue {
  /** Part of the address. */
  value: string;
  name: Phrase;
  products: readonly Product[];
  /** The value this one is a part of: the group of a set. */
  within?: string;
}

/** Which of its months say when a product can be had: those of sale, or else those of harvest. */
export const availabilityOf = ({ season }: Product): 'sale' | 'harvest' =>
  season && season.sale.length > 0 ? 'sale' : 'harvest';

/** The months a product can be had in: when it is on sale, or else when it is harvested or made. */
export const monthsOf = (product: Product): readonly number[] =>
  product.season?.[availabilityOf(product)] ?? [];

/** A star whose term runs, or what is left of one that was given or reported. */
const starOf = ({ recognition }: Product): string[] => {
  if (!recognition) return [];
  if (showsStars(recognition.state)) return [String(recognition.stars)];
  return [recognition.state === 'unverified' ? 'unverified' : 'ended'];
};

/**
 * The narrowest values of a product in a facet: its set rather than the group around it. None when
 * nothing is known. The day is the catalogue's: a paper that has ended counts no more.
 */
export const valuesOf = (product: Product, facet: Facet, catalogue: Catalogue): string[] => {
  const { today } = catalogue;
  switch (facet) {
    case 'group':
      return [groupValue(product, catalogue)];
    case 'month':
      return monthsOf(product).map(String);
    case 'commune':
      return product.place?.commune ? [product.place.commune.slug] : [];
    case 'oldUnit':
      return product.place?.oldUnit ? [product.place.oldUnit.code] : [];
    case 'stage':
      return [product.step.stage];
    case 'star':
      return starOf(product);
    case 'form':
      return product.producer ? [product.producer.form] : [];
    case 'paper':
      return unique(
        product.papers.filter((paper) => paperHolds(paper, today)).map(({ kind }) => kind),
      );
    case 'pack':
      return unique(product.packs.map(({ net }) => packSize(net)));
    case 'readiness':
      return [...readinessOf(product, today)];
  }
};

/** The set, or the group where the group is but one set. */
const groupValue = ({ group, set }: Product, { taxonomy }: Catalogue): string => {
  const found = taxonomy.groups.find(({ slug }) => slug === group.slug);
  return found && setsBelow(found).length > 0 ? set.slug : group.slug;
};

const unique = (values: readonly string[]): string[] => [...new Set(values)];

const sorted = new WeakMap<Catalogue, Map<Facet, readonly FacetValue[]>>();

/**
 * The values of a facet that hold products, in the facet's own order, the unknown last. Sorted once
 * a catalogue: every list page shows all of them.
 */
export const facetValues = (catalogue: Catalogue, facet: Facet): readonly FacetValue[] => {
  const facets = sorted.get(catalogue) ?? new Map<Facet, readonly FacetValue[]>();
  sorted.set(catalogue, facets);
  const values = facets.get(facet) ?? pilesOf(catalogue, facet);
  facets.set(facet, values);
  return values;
};

const pilesOf = (catalogue: Catalogue, facet: Facet): FacetValue[] => {
  const names = namesOf(catalogue, facet);
  const within = new Map(names.map((name) => [name.value, name.within]));
  const piles = new Map<string, Product[]>();
  for (const product of catalogue.products) {
    const own = valuesOf(product, facet, catalogue);
    const wider = own.map((value) => within.get(value)).filter((value) => value !== undefined);
    const all = own.length > 0 ? unique([...own, ...wider]) : [UNKNOWN];
    for (const value of all) {
      const pile = piles.get(value) ?? [];
      pile.push(product);
      piles.set(value, pile);
    }
  }
  return names.flatMap((name) => {
    const products = piles.get(name.value) ?? [];
    return products.length > 0 ? [{ ...name, products }] : [];
  });
};

/** All values a facet may have, named and in order. */
const namesOf = (catalogue: Catalogue, facet: Facet): Omit<FacetValue, 'products'>[] => {
  const { locale } = catalogue;
  const t = words(locale);
  const own = (value: string, text: string) => ({ value, name: { text, lang: locale } });
  const unknown = own(UNKNOWN, t.facet.unknown);
  switch (facet) {
    case 'group':
      return groupNames(catalogue);
    case 'month':
      return [
        ...Array.from({ length: 12 }, (_, index) =>
          own(String(index + 1), capital(monthName(index + 1, locale))),
        ),
        unknown,
      ];
    case 'commune':
      return [...catalogue.communes.map(({ slug, name }) => own(slug, name)), unknown];
    case 'oldUnit':
      return [...oldUnitNames(catalogue), unknown];
    case 'stage':
      return keysOf(t.stage).map((stage) => own(stage, t.stage[stage]));
    case 'star':
      return [
        ...[...catalogue.taxonomy.stars]
          .sort((a, b) => b.stars - a.stars)
          .map(({ stars }) => own(String(stars), fill(t.recognition.stars, { n: stars }))),
        own('unverified', t.recognition.unverified),
        own('ended', t.facet.starEnded),
        own(UNKNOWN, t.facet.noStar),
      ];
    case 'form':
      return [
        ...keysOf(t.producer.forms).map((form) => own(form, t.producer.forms[form])),
        unknown,
      ];
    case 'paper':
      return [...keysOf(t.papers).map((kind) => own(kind, t.papers[kind])), unknown];
    case 'pack':
      return [...PACK_SIZES.map((size) => own(size, t.facet.packs[size])), unknown];
    case 'readiness':
      return [...READINESS.map((item) => own(item, t.trade.ready[item])), unknown];
  }
};

const oldUnitNames = ({ products, locale }: Catalogue) => {
  const names = new Map(
    products.flatMap(({ place }) =>
      place?.oldUnit ? [[place.oldUnit.code, place.oldUnit.name]] : [],
    ),
  );
  return [...names]
    .map(([value, text]) => ({ value, name: { text, lang: locale } }))
    .sort((a, b) => collate(a.name.text, b.name.text) || (a.value < b.value ? -1 : 1));
};

const groupNames = ({ taxonomy, locale }: Catalogue): Omit<FacetValue, 'products'>[] =>
  taxonomy.groups.flatMap((group) => [
    { value: group.slug, name: phraseIn(group.name, locale) },
    ...setsBelow(group).map((set) => ({
      value: set.slug,
      name: phraseIn(set.name, locale),
      within: group.slug,
    })),
  ]);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What the facet is called, `locale` deciding the words. */
export const facetTitle = (facet: Facet, locale: Locale): string => words(locale).facet.by[facet];

/** The products whose season is known, those to be had in the month of the build first. */
export const bySeason = (catalogue: Catalogue) => {
  const month = monthOf(catalogue.today);
  const known = catalogue.products
    .map((product) => ({ ...product, months: monthsOf(product) }))
    .filter((product) => product.months.length > 0);
  const now = known.filter((product) => product.months.includes(month));
  return [...now, ...known.filter((product) => !product.months.includes(month))];
};
