import type { RawContent } from './raw.ts';
import { setsOf } from './taxonomy.ts';

/**
 * The content as if no spirit had been written down: neither the products nor anything that names
 * them. Taken out before the joining, so that no page, feed or link can still know of one.
 */
export const withoutSpirits = (raw: RawContent): RawContent => {
  const sets = raw.taxonomy.groups
    .flatMap(setsOf)
    .filter((set) => set.duty === 'spirits')
    .map((set) => set.no);
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
