import type { APIRoute } from 'astro';
import { fileHref } from '../i18n/href.ts';

/** Everything may be read by everyone but the staff's form; the sitemap names what there is. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    `User-agent: *\nAllow: /\nDisallow: ${fileHref('admin/')}\n\nSitemap: ${new URL(fileHref('sitemap-index.xml'), site).href}\n`,
    { headers: { 'content-type': 'text/plain; charset=utf-8' } },
  );
