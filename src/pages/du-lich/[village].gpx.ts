import type { APIContext } from 'astro';
import type { Village } from '../../catalogue/model.ts';
import { catalogue } from '../../catalogue/store.ts';
import { gpx, villagePoints } from '../../outputs/gpx.ts';

/** A village for a map app; none without sourced coordinates. */
export const getStaticPaths = async () => {
  const { villages } = await catalogue('vi');
  return villages
    .filter(({ coordinates }) => coordinates !== undefined)
    .map((village) => ({ params: { village: village.slug }, props: { village } }));
};

export const GET = ({ props, site }: APIContext<{ village: Village }>): Response => {
  const { village } = props;
  const points = villagePoints(village, (path) => new URL(path, site).href);
  return new Response(gpx({ name: village.name.text, points }), {
    headers: { 'content-type': 'application/gpx+xml; charset=utf-8' },
  });
};
