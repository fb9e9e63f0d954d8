import { keysOf } from '../domain/keys.ts';
import { PACK_SIZES } from '../domain/pack-size.ts';
import { READINESS } from '../domain/readiness.ts';
import { collate } from '../domain/text/collate.ts';
import { monthName } from '../i18n/format.ts';
import { fill, words } from '../i18n/index.ts';
import { type Phrase, phraseIn } from '../i18n/locale.ts';
import { FACETS, type Facet, unique, valuesOf } from './facets.ts';
import type { Catalogue, Product } from './model.ts';
import { lookup } from './reads.ts';
import { setsBelow } from './taxonomy.ts';
import { UNKNOWN } from './unknown.ts';

/** A pile: what it is called and what lies in it. */
export interface FacetValue {
  /** Part of the address. */
  value: string;
  name: Phrase;
  products: readonly Product[];
  /** The value this one is a part of: the group of a set. */
  within?: string;
}

const piles = lookup(
  'piles',
  (all) =>
    new Map<string, readonly FacetValue[]>(FACETS.map((facet) => [facet, pilesOf(all, facet)])),
);

/**
 * The values of a facet that hold products, in the facet's own order, the unknown last. Sorted once
 * a catalogue: every list page shows all of them.
 */
export const facetValues = (all: Catalogue, facet: Facet): readonly FacetValue[] =>
  piles(all, facet) ?? [];

/** A pile without what lies in it. */
export interface FacetCount extends Omit<FacetValue, 'products'> {
  count: number;
}

const counts = lookup(
  'counts of piles',
  (all) =>
    new Map<string, readonly FacetCount[]>(
      FACETS.map((facet) => [
        facet,
        facetValues(all, facet).map(({ products, ...pile }) => ({
          ...pile,
          count: products.length,
        })),
      ]),
    ),
);

/** The values of a facet and how many products each holds: all that lists print beside themselves. */
export const facetCounts = (all: Catalogue, facet: Facet): readonly FacetCount[] =>
  counts(all, facet) ?? [];

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
