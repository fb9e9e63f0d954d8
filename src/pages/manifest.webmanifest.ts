import type { APIRoute } from 'astro';
import { catalogue } from '../catalogue/store.ts';
import { manifest } from '../outputs/manifest.ts';

/** Lets a phone put the site on its home screen. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(manifest(await catalogue('vi'))), {
    headers: { 'content-type': 'application/manifest+json' },
  });
