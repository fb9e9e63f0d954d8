import type { APIContext } from 'astro';
import type { TasteRoute } from '../../../catalogue/model.ts';
import { catalogue } from '../../../catalogue/store.ts';
import { gpx, routePoints } from '../../../outputs/gpx.ts';

/** The stops of a route for a map app; none while no stop has sourced coordinates. */
export const getStaticPaths = async () => {
  const all = await catalogue('vi');
  return all.tasteRoutes
    .filter((route) => routePoints(all, route, (path) => path).length > 0)
    .map((route) => ({ params: { route: route.slug }, props: { route } }));
};

export const GET = async ({
  props,
  site,
}: APIContext<{ route: TasteRoute }>): Promise<Response> => {
  const { route } = props;
  const points = routePoints(await catalogue('vi'), route, (path) => new URL(path, site).href);
  return new Response(gpx({ name: route.name.text, points }), {
    headers: { 'content-type': 'application/gpx+xml; charset=utf-8' },
  });
};
