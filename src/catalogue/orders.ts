import { firstDay, monthOf } from '../domain/dates.ts';
import { showsStars } from '../domain/recognition.ts';
import { monthsOf } from './facets.ts';
import type { Catalogue, Product } from './model.ts';
import { bySupply } from './supply.ts';

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

/** Place of every product in every order, from 0, by slug; equals keep the order by name. */
export const ordersOf = ({
  products,
  today,
}: Catalogue): ReadonlyMap<string, Readonly<Record<string, number>>> => {
  const places = (sorted: readonly Product[]): ReadonlyMap<string, number> =>
    new Map(sorted.map(({ slug }, index) => [slug, index]));
  const orders: Record<Order, ReadonlyMap<string, number>> = {
    star: places(products.toSorted((a, b) => starsNow(b) - starsNow(a))),
    season: places(products.toSorted((a, b) => waiting(a, today) - waiting(b, today))),
    newest: places(products.toSorted(newestFirst)),
    supply: places(bySupply(products)),
  };
  return new Map(
    products.map(({ slug }) => [
      slug,
      Object.fromEntries(ORDERS.map((order) => [order, orders[order].get(slug) ?? 0])),
    ]),
  );
};
