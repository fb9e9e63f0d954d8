import type { APIRoute } from 'astro';
import { catalogue } from '../catalogue/store.ts';
import { newsFeed } from '../outputs/feeds.ts';

/** The news as a feed. */
export const GET: APIRoute = async ({ site }) =>
  new Response(newsFeed(await catalogue('vi'), site), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
