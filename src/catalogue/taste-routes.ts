import { monthsOf } from './facets.ts';
import type { Catalogue, TasteRoute, Village } from './model.ts';

type Stop = TasteRoute['stops'][number];

/** A stop with what is known of its season. */
export interface SeasonedStop extends Stop {
  /** Months the stop has something to offer; empty where no source tells. */
  months: readonly number[];
  /** Months recommended for the route in which this stop is out of season. */
  outOfSeason: readonly number[];
}

/** The stops of a route by day, each held against the route's own months. */
export const daysOf = (
  catalogue: Catalogue,
  route: TasteRoute,
): { day: number; stops: readonly SeasonedStop[] }[] =>
  [...Map.groupBy(route.stops, (stop) => stop.day)]
    .sort(([a], [b]) => a - b)
    .map(([day, stops]) => ({
      day,
      stops: stops.map((stop) => {
        const months = stopMonths(catalogue, stop);
        const outOfSeason =
          months.length === 0 ? [] : route.months.filter((month) => !months.includes(month));
        return { ...stop, months, outOfSeason };
      }),
    }));

const stopMonths = ({ products, villages }: Catalogue, { ref }: Stop): readonly number[] => {
  const product = products.find((candidate) => candidate.href === ref?.href);
  if (product) return monthsOf(product);
  return villages.find((candidate) => candidate.href === ref?.href)?.months?.best ?? [];
};

/** The routes that stop at a village. */
export const routesThrough = ({ tasteRoutes }: Catalogue, village: Village): TasteRoute[] =>
  tasteRoutes.filter((route) => route.stops.some((stop) => stop.ref?.href === village.href));
