import type { APIContext } from 'astro';
import { KINDS } from '../../outputs/data/schemas.ts';
import { siteData } from '../../outputs/data/site-data.ts';
import { workbook } from '../../outputs/data/workbook.ts';
import type { PublishedKind } from '../../schema/published/index.ts';

/** All entries of a kind as a spreadsheet, with its dictionary. */
export const getStaticPaths = () => KINDS.map((kind) => ({ params: { kind }, props: { kind } }));

export const GET = async ({ props, site }: APIContext<{ kind: PublishedKind }>) =>
  new Response(new Uint8Array(await workbook(await siteData(site), props.kind)), {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    },
  });
