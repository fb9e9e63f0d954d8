import type { APIRoute } from 'astro';
import { statisticsOf } from '../../catalogue/statistics.ts';
import { catalogue } from '../../catalogue/store.ts';
import { statisticsJson } from '../../outputs/statistics.ts';

/** The numbers of the statistics page for programs. */
export const GET: APIRoute = async () =>
  new Response(statisticsJson(statisticsOf(await catalogue('vi'))), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
