import type { APIRoute } from 'astro';
import { catalogue } from '../catalogue/store.ts';
import { renewalCalendar } from '../outputs/renewal-calendar.ts';

/** Terms and renewal windows for the office's calendar, in the language of the facts. */
export const GET: APIRoute = async ({ site }) => {
  const all = await catalogue('vi');
  const file = renewalCalendar(all, (path) => new URL(path, site).href);
  return new Response(file, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
};
