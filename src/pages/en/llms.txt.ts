import type { APIRoute } from 'astro';
import { catalogue } from '../../catalogue/store.ts';
import { llmsText } from '../../outputs/markdown/llms.ts';

/** Where the plain texts and the data lie, for programs that read language. */
export const GET: APIRoute = async ({ site }) =>
  new Response(
    llmsText(await catalogue('en'), (path) => new URL(path, site).href),
    { headers: { 'content-type': 'text/plain; charset=utf-8' } },
  );
