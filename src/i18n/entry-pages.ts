import { keysOf } from '../domain/keys.ts';
import type { Kind } from '../schema/index.ts';
import { type Route, type RouteName, type RouteParams, routes } from './routes.ts';

/**
 * The page that draws an entry, by kind. Running text stands on guides and pages of its own;
 * contradictions share one.
 */
export const PAGE_OF = {
  products: 'product',
  producers: 'producer',
  villages: 'village',
  routes: 'tasteRoute',
  fairs: 'fair',
  news: 'newsItem',
  decisions: 'decision',
} as const satisfies Partial<Record<Kind, RouteName>>;

/** The page of a kind whose entries have one each. */
export const pageOf = (kind: Kind): EntryRoute | undefined =>
  keysOf(PAGE_OF).flatMap((known) => (known === kind ? [PAGE_OF[known]] : []))[0];

/** A page that draws one entry of a kind. */
export type EntryRoute = (typeof PAGE_OF)[keyof typeof PAGE_OF];

/** Pages that show one entry of a kind; `[slug]` of their address is the entry's folder. */
export const ENTRY_PAGES: ReadonlyMap<RouteName, Kind> = new Map<RouteName, Kind>([
  ...keysOf(PAGE_OF).map((kind) => [PAGE_OF[kind], kind] as const),
  ['guide', 'pages'],
]);

/** The entry whose text a page shows, if it is one entry's page. */
export const entryAt = (
  name: RouteName,
  params: RouteParams = {},
): { kind: Kind; slug: string } | undefined => {
  const route: Route = routes[name];
  if (route.page) return { kind: 'pages', slug: route.page };
  const kind = ENTRY_PAGES.get(name);
  return kind && params.slug !== undefined ? { kind, slug: String(params.slug) } : undefined;
};
