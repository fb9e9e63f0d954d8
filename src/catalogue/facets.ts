import { monthOf } from '../domain/dates.ts';
import { packSize } from '../domain/pack-size.ts';
import { readinessOf } from '../domain/readiness.ts';
import { showsStars } from '../domain/recognition.ts';
import { words } from '../i18n/index.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Catalogue, Product } from './model.ts';
import { setsBelow } from './taxonomy.ts';

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
 * nothing is known. A paper that has ended counts no more.
 */
export const valuesOf = (product: Product, facet: Facet, catalogue: Catalogue): string[] => {
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
      return unique(product.papers.filter(({ holds }) => holds).map(({ kind }) => kind));
    case 'pack':
      return unique(product.packs.map(({ net }) => packSize(net)));
    case 'readiness':
      return [...readinessOf(product)];
  }
};

/** The set, or the group where the group is but one set. */
const groupValue = ({ group, set }: Product, { taxonomy }: Catalogue): string => {
  const found = taxonomy.groups.find(({ slug }) => slug === group.slug);
  return found && setsBelow(found).length > 0 ? set.slug : group.slug;
};

/** Each once, in order. */
export const unique = (values: readonly string[]): string[] => [...new Set(values)];

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
