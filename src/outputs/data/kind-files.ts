import type { GetStaticPaths } from 'astro';
import { toDraw } from '../../catalogue/unchanged.ts';
import { KINDS } from './schemas.ts';
import { siteData } from './site-data.ts';

/** One file for each kind, of all its entries. */
export const pathsOfKinds = (async ({ routePattern }) => {
  const { records } = await siteData(new URL(import.meta.env.SITE));
  // What is written goes along, so that another record makes another file.
  return toDraw(
    routePattern,
    KINDS.map((kind) => ({ params: { kind }, props: { kind, records: records[kind] } })),
  );
}) satisfies GetStaticPaths;
