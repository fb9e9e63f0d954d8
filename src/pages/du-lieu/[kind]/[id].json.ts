import type { APIContext } from 'astro';
import { catalogue } from '../../../catalogue/store.ts';
import { entryFileOf } from '../../../outputs/data/files.ts';
import { jsonFile } from '../../../outputs/data/respond.ts';
import { KINDS } from '../../../outputs/data/schemas.ts';
import { siteData } from '../../../outputs/data/site-data.ts';
import type { PublishedKind } from '../../../schema/published/index.ts';

/** One entry a file. */
export const getStaticPaths = async () => {
  const all = await catalogue('vi');
  return KINDS.flatMap((kind) =>
    all[kind].map(({ slug }, index) => ({ params: { kind, id: slug }, props: { kind, index } })),
  );
};

export const GET = async ({ props, site }: APIContext<{ kind: PublishedKind; index: number }>) => {
  const data = await siteData(site);
  // The records keep the order of the catalogue.
  const item = data.records[props.kind][props.index];
  if (!item) throw new Error(`The open data have no ${props.kind} number ${props.index}.`);
  return jsonFile(entryFileOf(data, props.kind, item));
};
