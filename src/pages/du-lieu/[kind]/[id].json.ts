import type { APIContext, GetStaticPaths } from 'astro';
import { toDraw } from '../../../catalogue/unchanged.ts';
import { entryFileOf } from '../../../outputs/data/files.ts';
import { jsonFile } from '../../../outputs/data/respond.ts';
import { KINDS } from '../../../outputs/data/schemas.ts';
import { siteData } from '../../../outputs/data/site-data.ts';
import type { PublishedKind } from '../../../schema/published/index.ts';

/** One entry a file. */
export const getStaticPaths = (async ({ routePattern }) => {
  const { records } = await siteData(new URL(import.meta.env.SITE));
  return toDraw(
    routePattern,
    KINDS.flatMap((kind) =>
      records[kind].map((item) => ({ params: { kind, id: item.id }, props: { kind, item } })),
    ),
  );
}) satisfies GetStaticPaths;

interface Props {
  kind: PublishedKind;
  item: { id: string };
}

export const GET = async ({ props, site }: APIContext<Props>) =>
  jsonFile(entryFileOf(await siteData(site), props.kind, props.item));
