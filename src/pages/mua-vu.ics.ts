import type { APIRoute } from 'astro';
import { catalogue } from '../catalogue/store.ts';
import { seasonsCalendar } from '../outputs/calendars.ts';

/** Seasons and fairs, for a calendar app to subscribe to. */
export const GET: APIRoute = async ({ site }) => {
  const file = seasonsCalendar(await catalogue('vi'), (path) => new URL(path, site).href);
  return new Response(file, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
};
