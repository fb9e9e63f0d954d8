import type { APIContext, GetStaticPaths } from 'astro';
import type { Fair } from '../../catalogue/model.ts';
import { catalogue } from '../../catalogue/store.ts';
import { toDraw } from '../../catalogue/unchanged.ts';
import { fairCalendar, hasCalendar } from '../../outputs/calendars.ts';

/** One fair as a calendar file; none where only its month or year is known. */
export const getStaticPaths = (async ({ routePattern }) => {
  const { fairs } = await catalogue('vi');
  return toDraw(
    routePattern,
    fairs.filter(hasCalendar).map((fair) => ({ params: { fair: fair.slug }, props: { fair } })),
  );
}) satisfies GetStaticPaths;

export const GET = async ({ props, site }: APIContext<{ fair: Fair }>): Promise<Response> => {
  const all = await catalogue('vi');
  const file = fairCalendar(all, props.fair, (path) => new URL(path, site).href);
  return new Response(file, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
};
