import type { Catalogue } from '../../catalogue/model.ts';
import { lookup } from '../../catalogue/reads.ts';
import type { RouteName, RouteParams } from '../../i18n/routes.ts';
import { producerThing, productThing } from './product.ts';
import { dataThing, siteThing } from './site.ts';
import type { Frame, Thing } from './thing.ts';
import { communeThing, fairThing, newsThing, routeThing, villageThing } from './visit.ts';

export type { Thing } from './thing.ts';

/** The thing that a page is about, by the slug of its entry. */
type Teller = (frame: Frame, slug: string) => Thing | undefined;

const entries = <Item extends { slug: string }>(
  part: string,
  of: (all: Catalogue) => readonly Item[],
  tell: (frame: Frame, item: Item) => Thing,
): Teller => {
  const bySlug = lookup(part, (all) => new Map(of(all).map((item) => [item.slug, item])));
  return (frame, slug) => {
    const item = bySlug(frame.all, slug);
    return item && tell(frame, item);
  };
};

const TELLERS: ReadonlyMap<RouteName, Teller> = new Map<RouteName, Teller>([
  ['product', entries('product', (all) => all.products, productThing)],
  ['producer', entries('producer', (all) => all.producers, producerThing)],
  ['village', entries('village', (all) => all.villages, villageThing)],
  ['tasteRoute', entries('tasteRoute', (all) => all.tasteRoutes, routeThing)],
  ['fair', entries('fair', (all) => all.fairs, fairThing)],
  ['newsItem', entries('newsItem', (all) => all.news, newsThing)],
  ['commune', entries('commune', (all) => all.communes, communeThing)],
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
