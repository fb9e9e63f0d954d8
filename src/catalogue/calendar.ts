import { addMonths, monthsBetween } from '../domain/dates.ts';
import { fairDays, knowsMonth } from '../domain/fairs.ts';
import type { RenewalWindow } from '../domain/renewal.ts';
import { nextFairs } from './fairs.ts';
import type { Catalogue, Fair, Product, Ref, Source } from './model.ts';
import { type Renewal, renewalsOf } from './renewal.ts';

/** What a row of the calendar tells of. Harvest and sale are two things: stored goods are sold later. */
export type CalendarKind = 'harvest' | 'sale' | 'best' | 'visit' | 'rain' | 'fair' | 'renewal';

/** One thing over the twelve months of a year. */
export interface CalendarRow {
  kind: CalendarKind;
  ref: Ref;
  months: readonly number[];
  source?: Source;
  fair?: Fair;
  /** When the file of a certificate that ends may be handed in. */
  window?: RenewalWindow;
}

/** Rows that belong together, in the order of the catalogue. */
export interface CalendarGroup {
  name: 'products' | 'villages' | 'fairs' | 'renewals';
  rows: readonly CalendarRow[];
}

/** Whether a kind comes back every year; fairs and renewals have their own days. */
export const isSeason = (kind: CalendarKind): boolean => kind !== 'fair' && kind !== 'renewal';

/** Fairs told of ahead. */
const MOST_FAIRS = 12;

const known = (row: CalendarRow): boolean => row.months.length > 0;

/** Months in which a product is harvested or made, is on sale, is at its best; each told apart. */
const productRows = (product: Product): CalendarRow[] =>
  (['harvest', 'sale', 'best'] as const)
    .map((kind) => ({
      kind,
      ref: product,
      months: product.season?.[kind] ?? [],
      source: product.season?.source,
    }))
    .filter(known);

const fairRow = (fair: Fair): CalendarRow => {
  const { first, last } = fairDays(fair);
  const months = monthsBetween(first, last);
  return { kind: 'fair', ref: fair, months, fair, source: fair.sources[0] };
};

/** A fair of which only the year is known has no months: it is not one that lasts a year. */
const fairRows = ({ fairs }: Catalogue): CalendarRow[] =>
  nextFairs(fairs.filter(knowsMonth), MOST_FAIRS).upcoming.map(fairRow);

/** The window to hand in the file for a new assessment, unless it opens more than a year from now. */
const renewalRows = ({ product, window, phase }: Renewal, today: string): CalendarRow[] =>
  phase === 'open' || (phase === 'early' && window.from < addMonths(today, 12))
    ? [
        {
          kind: 'renewal',
          ref: product,
          months: monthsBetween(window.from, window.to),
          source: product.recognition?.source,
          window,
        },
      ]
    : [];

/** The whole calendar of the day: what is harvested, sold, visited, renewed when; the fairs to come. */
export const calendarOf = (catalogue: Catalogue): CalendarGroup[] => [
  { name: 'products', rows: catalogue.products.flatMap(productRows) },
  {
    name: 'villages',
    rows: catalogue.villages.flatMap((village) =>
      (['best', 'rain'] as const)
        .map((kind) => ({
          kind: kind === 'best' ? ('visit' as const) : kind,
          ref: village,
          months: village.months?.[kind] ?? [],
          source: village.months?.source,
        }))
        .filter(known),
    ),
  },
  { name: 'fairs', rows: fairRows(catalogue) },
  {
    name: 'renewals',
    rows: renewalsOf(catalogue).flatMap((renewal) => renewalRows(renewal, catalogue.today)),
  },
];

/** The products of which no source tells a month. */
export const withoutSeason = ({ products }: Catalogue): Product[] =>
  products.filter((product) => productRows(product).length === 0);

/** What the home page tells of each of the twelve months: reasons to buy or to come, not the rain. */
export const monthsAhead = (catalogue: Catalogue): readonly (readonly CalendarRow[])[] => {
  const rows = calendarOf(catalogue)
    .flatMap((group) => group.rows)
    .filter(({ kind }) => isSeason(kind) && kind !== 'rain');
  return Array.from({ length: 12 }, (_, index) =>
    rows.filter(({ months }) => months.includes(index + 1)),
  );
};
