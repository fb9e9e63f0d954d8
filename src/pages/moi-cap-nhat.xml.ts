import type { APIRoute } from 'astro';
import { catalogue } from '../catalogue/store.ts';
import { updatesFeed } from '../outputs/feeds.ts';

/** What changed last, as a feed. */
export const GET: APIRoute = async ({ site }) =>
  new Response(updatesFeed(await catalogue('vi'), site), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
