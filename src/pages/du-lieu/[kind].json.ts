import type { APIContext } from 'astro';
import { collectionOf } from '../../outputs/data/files.ts';
import { pathsOfKinds } from '../../outputs/data/kind-files.ts';
import { jsonFile } from '../../outputs/data/respond.ts';
import { siteData } from '../../outputs/data/site-data.ts';
import type { PublishedKind } from '../../schema/published/index.ts';

/** All entries of a kind. */
export const getStaticPaths = pathsOfKinds;

export const GET = async ({ props, site }: APIContext<{ kind: PublishedKind }>) =>
  jsonFile(collectionOf(await siteData(site), props.kind));
