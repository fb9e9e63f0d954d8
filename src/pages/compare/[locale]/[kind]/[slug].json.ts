import type { APIContext, GetStaticPaths } from 'astro';
import {
  type Compared,
  comparedProducer,
  comparedProduct,
} from '../../../../catalogue/comparison.ts';
import { catalogue } from '../../../../catalogue/store.ts';
import { toDraw } from '../../../../catalogue/unchanged.ts';
import { LOCALES } from '../../../../i18n/locale.ts';

/** A product (sp) or a maker (ct) as a column of a comparison, under its old addresses too. */
export const getStaticPaths = (async ({ routePattern }) => {
  const all = await Promise.all(LOCALES.map((locale) => catalogue(locale)));
  const paths = all.flatMap((one) => {
    const { locale, moved, products, producers } = one;
    const kinds = [
      {
        kind: 'sp',
        route: 'product',
        columns: products.map((product) => comparedProduct(product, locale)),
      },
      {
        kind: 'ct',
        route: 'producer',
        columns: producers.map((producer) => comparedProducer(one, producer)),
      },
    ] as const;
    return kinds.flatMap(({ kind, route, columns }) =>
      columns.flatMap((column) => {
        const old = moved.filter((entry) => entry.route === route && entry.to.slug === column.slug);
        return [column.slug, ...old.map(({ from }) => from)].map((slug) => ({
          params: { locale, kind, slug },
          props: { column },
        }));
      }),
    );
  });
  return toDraw(routePattern, paths);
}) satisfies GetStaticPaths;

export const GET = ({ props }: APIContext<{ column: Compared }>): Response =>
  Response.json(props.column);
