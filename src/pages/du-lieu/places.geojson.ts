import type { APIRoute } from 'astro';
import { placesGeoJson } from '../../outputs/data/places.ts';
import { jsonFile } from '../../outputs/data/respond.ts';
import { siteData } from '../../outputs/data/site-data.ts';

/** Places with sourced coordinates. */
export const GET: APIRoute = async ({ site }) =>
  jsonFile(placesGeoJson(await siteData(site)), 'application/geo+json');
