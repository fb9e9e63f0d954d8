import type { Kind } from '../schema/index.ts';
import { type Route, type RouteName, type RouteParams, routes } from './routes.ts';

/** Pages that show one entry of a kind; `[slug]` of their address is the entry's folder. */
export const ENTRY_PAGES: ReadonlyMap<RouteName, Kind> = new Map<RouteName, Kind>([
  ['product', 'products'],
  ['producer', 'producers'],
  ['village', 'villages'],
  ['tasteRoute', 'routes'],
  ['fair', 'fairs'],
  ['newsItem', 'news'],
  ['decision', 'decisions'],
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
