import type { APIContext, GetStaticPaths } from 'astro';
import { toDraw } from '../../catalogue/unchanged.ts';
import { iconPng } from '../../outputs/icon.ts';
import { ICONS, type Icon } from '../../outputs/manifest.ts';

/** The mark in the sizes that devices ask for. */
export const getStaticPaths = (({ routePattern }) =>
  toDraw(
    routePattern,
    ICONS.map((icon) => ({ params: { icon: icon.name }, props: { ...icon } })),
  )) satisfies GetStaticPaths;

export const GET = async ({ props }: APIContext<Icon>): Promise<Response> => {
  const png = await iconPng(props.side, { maskable: props.maskable });
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
