import type { APIContext, GetStaticPaths } from 'astro';
import { keyed } from '../../catalogue/unchanged.ts';
import { collectionOf } from '../../outputs/data/files.ts';
import { jsonFile } from '../../outputs/data/respond.ts';
import { KINDS } from '../../outputs/data/schemas.ts';
import { siteData } from '../../outputs/data/site-data.ts';
import type { PublishedKind } from '../../schema/published/index.ts';

/** All entries of a kind. */
export const getStaticPaths = (async ({ routePattern }) => {
  const { records } = await siteData(new URL(import.meta.env.SITE));
  // What is written goes along, so that another record makes another file.
  return keyed(
    routePattern,
    KINDS.map((kind) => ({ params: { kind }, props: { kind, records: records[kind] } })),
  );
}) satisfies GetStaticPaths;

export const GET = async ({ props, site }: APIContext<{ kind: PublishedKind }>) =>
  jsonFile(collectionOf(await siteData(site), props.kind));
