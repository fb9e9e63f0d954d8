import type { APIContext, GetStaticPaths } from 'astro';
import { toDraw } from '../../catalogue/unchanged.ts';
import { type Table, tablesOf } from '../../outputs/data/columns.ts';
import { tableCsv } from '../../outputs/data/files.ts';
import { KINDS } from '../../outputs/data/schemas.ts';
import { siteData } from '../../outputs/data/site-data.ts';

/** Entries of a kind, or one of their lists, as a table. */
export const getStaticPaths = (async ({ routePattern }) => {
  const { records } = await siteData(new URL(import.meta.env.SITE));
  // What is written goes along, so that another record makes another file.
  return toDraw(
    routePattern,
    KINDS.flatMap(tablesOf).map((table) => ({
      params: { table: table.file },
      props: { table, records: records[table.kind] },
    })),
  );
}) satisfies GetStaticPaths;

export const GET = async ({ props, site }: APIContext<{ table: Table }>) =>
  new Response(tableCsv(await siteData(site), props.table), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
