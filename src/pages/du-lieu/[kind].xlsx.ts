import type { APIContext } from 'astro';
import { pathsOfKinds } from '../../outputs/data/kind-files.ts';
import { siteData } from '../../outputs/data/site-data.ts';
import { workbook } from '../../outputs/data/workbook.ts';
import type { PublishedKind } from '../../schema/published/index.ts';

/** All entries of a kind as a spreadsheet, with its dictionary. */
export const getStaticPaths = pathsOfKinds;

export const GET = async ({ props, site }: APIContext<{ kind: PublishedKind }>) =>
  new Response(new Uint8Array(await workbook(await siteData(site), props.kind)), {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    },
  });
