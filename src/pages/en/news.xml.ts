import type { APIRoute } from 'astro';
import { catalogue } from '../../catalogue/store.ts';
import { newsFeed } from '../../outputs/feeds.ts';

/** The news as a feed, in English. */
export const GET: APIRoute = async ({ site }) =>
  new Response(newsFeed(await catalogue('en'), site), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
