import type { Phrase } from '../i18n/locale.ts';
import { fairsByStanding } from './fairs.ts';
import type { Catalogue, Fair, Product, Season, Source, Village } from './model.ts';

/** Months of one kind that a source gives; never without a month. */
export interface Months {
  kind: 'harvest' | 'sale' | 'best' | 'visit' | 'rain';
  months: readonly number[];
  source?: Source;
}

/** A thing with the months that are known of it; none when no source tells. */
export interface YearRow {
  name: Phrase;
  href: string;
  year: readonly Months[];
}

/** Fairs that begin in one month, or in a year of which no more is known. */
export interface FairMonth {
  /** `2026-12`, or `2026`. */
  month: string;
  fairs: readonly Fair[];
}

/** What is known of the season of a product: every kind of month a source gives. */
export const seasonYear = (season: Season | undefined): Months[] =>
  season
    ? (['harvest', 'sale', 'best'] as const)
        .map((kind) => ({ kind, months: season[kind], source: season.source }))
        .filter(({ months }) => months.length > 0)
    : [];

/** When to come to a village and when it rains. */
const villageYear = ({ months }: Village): Months[] =>
  [
    { kind: 'visit' as const, months: months?.best ?? [], source: months?.source },
    { kind: 'rain' as const, months: months?.rain ?? [], source: months?.source },
  ].filter(({ months }) => months.length > 0);

/** Fairs that are not over on the day of the build, by the month they begin in, soonest first. */
const fairMonths = (fairs: readonly Fair[]): FairMonth[] => {
  const { running, sometime, upcoming } = fairsByStanding(fairs);
  const months = Map.groupBy([...running, ...sometime, ...upcoming], ({ start }) =>
    start.slice(0, '2026-12'.length),
  );
  return [...months]
    .map(([month, fairs]) => ({ month, fairs }))
    .toSorted((a, b) => (a.month < b.month ? -1 : 1));
};

/**
 * The year of everything: each product is in `products` or in `unknown`, each village in
 * `villages`, those of which nothing is known last.
 */
export const seasonCalendar = (catalogue: Catalogue) => {
  const products = catalogue.products.map((product) => ({
    product,
    year: seasonYear(product.season),
  }));
  const row = ({ name, href }: Product | Village, year: readonly Months[]): YearRow => ({
    name,
    href,
    year,
  });
  return {
    products: products
      .filter(({ year }) => year.length > 0)
      .map(({ product, year }) => row(product, year)),
    unknown: products.filter(({ year }) => year.length === 0).map(({ product }) => product),
    villages: catalogue.villages
      .map((village) => row(village, villageYear(village)))
      .toSorted((a, b) => Number(a.year.length === 0) - Number(b.year.length === 0)),
    fairs: fairMonths(catalogue.fairs),
  };
};
