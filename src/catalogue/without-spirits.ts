import { hiddenSets } from '../domain/duties.ts';
import type { RawContent } from './raw.ts';

/**
 * Where a site shows no spirits, its content as if none had been written down: neither the products nor anything that names
 * them. Taken out before the joining, so that no page, feed or link can still know of one.
 */
export const withoutSpirits = (raw: RawContent): RawContent => {
  const sets = hiddenSets(raw.taxonomy, raw.site);
  if (sets.length === 0) return raw;
  const products = raw.products.filter((product) => !sets.includes(product.data.set));
  const isShown = (slug: string): boolean => products.some((product) => product.slug === slug);
  return {
    ...raw,
    products,
    villages: raw.villages.map((entry) => ({
      ...entry,
      data: { ...entry.data, products: entry.data.products.filter(isShown) },
    })),
    news: raw.news.map((entry) => ({
      ...entry,
      data: { ...entry.data, products: entry.data.products.filter(isShown) },
    })),
    // What is said of a spirit cannot be told without it.
    contradictions: raw.contradictions.filter((entry) => entry.data.products.every(isShown)),
    fairs: raw.fairs.map((entry) => ({
      ...entry,
      data: {
        ...entry.data,
        exhibitors: entry.data.exhibitors.map((exhibitor) => ({
          ...exhibitor,
          products: exhibitor.products.filter(isShown),
        })),
      },
    })),
    routes: raw.routes.map((entry) => ({
      ...entry,
      data: {
        ...entry.data,
        stops: entry.data.stops.filter(({ product }) => product === undefined || isShown(product)),
      },
    })),
  };
};
