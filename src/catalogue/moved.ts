import { href } from '../i18n/href.ts';
import { type Context, nameOf } from './context.ts';
import type { Moved } from './model.ts';

const ROUTES = {
  products: 'product',
  producers: 'producer',
  villages: 'village',
  routes: 'tasteRoute',
  fairs: 'fair',
  news: 'newsItem',
  decisions: 'decision',
} as const;

/** Every address that an entry of today had before, with the entry it leads to. */
export const movedOf = ({ raw, locale }: Context): Moved[] => {
  const kinds = [
    'products',
    'producers',
    'villages',
    'routes',
    'fairs',
    'news',
    'decisions',
  ] as const;
  return kinds.flatMap((kind) =>
    raw[kind].flatMap(({ slug, data, english }) =>
      data.formerly.map((from) => ({
        route: ROUTES[kind],
        from,
        to: {
          slug,
          name: nameOf(locale, english, 'name' in data ? data.name : data.title),
          href: href(ROUTES[kind], locale, { slug }),
        },
      })),
    ),
  );
};
