import type { APIContext, GetStaticPaths } from 'astro';
import { catalogue } from '../../catalogue/store.ts';
import { toDraw } from '../../catalogue/unchanged.ts';
import { type InquiryItem, inquiryItems } from '../../outputs/inquiry/item.ts';

/** What a list needs of each product, under its address of today and under every one it had. */
export const getStaticPaths = (async ({ routePattern }) => {
  const [vi, en] = await Promise.all([catalogue('vi'), catalogue('en')]);
  const moved = vi.moved.filter(({ route }) => route === 'product');
  const paths = [...inquiryItems(vi, en).values()].flatMap((item) => {
    const old = moved.filter(({ to }) => to.slug === item.slug);
    return [item.slug, ...old.map(({ from }) => from)].map((slug) => ({
      params: { slug },
      props: { item },
    }));
  });
  return toDraw(routePattern, paths);
}) satisfies GetStaticPaths;

export const GET = ({ props }: APIContext<{ item: InquiryItem }>): Response =>
  Response.json(props.item);
