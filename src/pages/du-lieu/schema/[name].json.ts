import type { APIContext, GetStaticPaths } from 'astro';
import { toDraw } from '../../../catalogue/unchanged.ts';
import { fileOf } from '../../../outputs/data/files.ts';
import { jsonFile } from '../../../outputs/data/respond.ts';
import { jsonSchema, schemaNames } from '../../../outputs/data/schemas.ts';

/** The JSON Schema of every JSON file of the open data. */
export const getStaticPaths = (({ routePattern }) =>
  toDraw(
    routePattern,
    schemaNames.map((name) => ({ params: { name }, props: { name } })),
  )) satisfies GetStaticPaths;

export const GET = ({ props, site }: APIContext<{ name: string }>) =>
  jsonFile(
    jsonSchema(props.name, new URL(fileOf.schema(props.name), site).href),
    'application/schema+json',
  );
