import type { Lookup } from '../../catalogue/reads.ts';
import { entryBySlug } from '../../catalogue/shown.ts';
import type { RouteName, RouteParams } from '../../i18n/routes.ts';
import { producerThing, productThing } from './product.ts';
import { dataThing, siteThing } from './site.ts';
import type { Frame, Thing } from './thing.ts';
import { communeThing, fairThing, newsThing, routeThing, villageThing } from './visit.ts';

export type { Thing } from './thing.ts';

/** The thing that a page is about, by the slug of its entry. */
type Teller = (frame: Frame, slug: string) => Thing | undefined;

const entries =
  <Item>(find: Lookup<Item>, tell: (frame: Frame, item: Item) => Thing): Teller =>
  (frame, slug) => {
    const item = find(frame.all, slug);
    return item && tell(frame, item);
  };

const TELLERS: ReadonlyMap<RouteName, Teller> = new Map<RouteName, Teller>([
  ['product', entries(entryBySlug.product, productThing)],
  ['producer', entries(entryBySlug.producer, producerThing)],
  ['village', entries(entryBySlug.village, villageThing)],
  ['tasteRoute', entries(entryBySlug.tasteRoute, routeThing)],
  ['fair', entries(entryBySlug.fair, fairThing)],
  ['newsItem', entries(entryBySlug.newsItem, newsThing)],
  ['commune', entries(entryBySlug.commune, communeThing)],
  ['home', siteThing],
  ['data', dataThing],
]);

/**
 * What a page tells search engines and other programs, in the words of schema.org; nothing where the
 * vocabulary has no word for it. Only what the page itself shows.
 */
export const linkedData = (
  frame: Frame,
  route: RouteName,
  params: RouteParams = {},
): Thing | undefined => {
  const told = TELLERS.get(route)?.(frame, String(params.slug ?? ''));
  return told && { '@context': 'https://schema.org', ...told };
};
