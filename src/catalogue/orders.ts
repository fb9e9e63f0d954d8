import { firstDay, monthOf } from '../domain/dates.ts';
import { showsStars } from '../domain/recognition.ts';
import { monthsOf } from './facets.ts';
import type { Catalogue, Product } from './model.ts';
import { supplyFirst } from './supply.ts';

/** Ways to order products beside the one by name, which is the catalogue's own. */
export const ORDERS = ['star', 'season', 'newest', 'supply'] as const;

export type Order = (typeof ORDERS)[number];

/** Months until it can be had, counted from the month of the day; later than any when not known. */
const waiting = (product: Product, today: string): number => {
  const month = monthOf(today);
  return Math.min(12, ...monthsOf(product).map((other) => (other - month + 12) % 12));
};

const starsNow = ({ recognition }: Product): number =>
  recognition && showsStars(recognition.state) ? recognition.stars : 0;

const newestFirst = (a: Product, b: Product): number => {
  const [dayA, dayB] = [firstDay(a.step.on), firstDay(b.step.on)];
  return dayA === dayB ? 0 : dayA > dayB ? -1 : 1;
};

type Compare = (a: Product, b: Product) => number;

const comparisons = (today: string): Readonly<Record<Order, Compare>> => ({
  star: (a, b) => starsNow(b) - starsNow(a),
  season: (a, b) => waiting(a, today) - waiting(b, today),
  newest: newestFirst,
  supply: supplyFirst,
});

/** Places from 0 by slug; equals share a place, so that a file of places packs well. */
const places = (products: readonly Product[], compare: Compare): ReadonlyMap<string, number> => {
  let place = 0;
  const sorted = products.toSorted(compare);
  return new Map(
    sorted.map((product, index) => {
      const before = sorted[index - 1];
      if (before && compare(before, product) !== 0) place++;
      return [product.slug, place];
    }),
  );
};

/** Place of every product in every order by slug; among equals the order by name is to be kept. */
export const ordersOf = ({
  products,
  today,
}: Catalogue): ReadonlyMap<string, Readonly<Record<string, number>>> => {
  const compare = comparisons(today);
  const orders = ORDERS.map((order) => [order, places(products, compare[order])] as const);
  return new Map(
    products.map(({ slug }) => [
      slug,
      Object.fromEntries(orders.map(([order, placesOf]) => [order, placesOf.get(slug) ?? 0])),
    ]),
  );
};
