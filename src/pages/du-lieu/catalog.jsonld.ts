import type { APIRoute } from 'astro';
import { dcatCatalogue } from '../../outputs/data/dcat.ts';
import { jsonFile } from '../../outputs/data/respond.ts';
import { siteData } from '../../outputs/data/site-data.ts';

/** The data set described for catalogues of open data. */
export const GET: APIRoute = async ({ site }) =>
  jsonFile(dcatCatalogue(await siteData(site)), 'application/ld+json');
