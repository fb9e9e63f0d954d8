import type { APIRoute } from 'astro';
import { changes } from '../../outputs/data/changes.ts';
import { jsonFile } from '../../outputs/data/respond.ts';
import { siteData } from '../../outputs/data/site-data.ts';

/** What differs from the version in PREVIOUS_DATA. */
export const GET: APIRoute = async ({ site }) =>
  jsonFile(changes(await siteData(site)), 'application/json');
