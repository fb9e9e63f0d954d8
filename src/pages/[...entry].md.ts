import type { APIContext, GetStaticPaths } from 'astro';
import { dayTold } from '../catalogue/reads.ts';
import { catalogue } from '../catalogue/store.ts';
import { toDraw } from '../catalogue/unchanged.ts';
import { fileHref } from '../i18n/href.ts';
import { LOCALES, type Locale } from '../i18n/locale.ts';
import { plainTexts } from '../outputs/markdown/index.ts';
import { withDay } from '../outputs/markdown/write.ts';

/** Every entry as plain Markdown beside its page, in both languages. */
export const getStaticPaths = (async ({ routePattern }) => {
  const site = import.meta.env.SITE;
  const absolute = (path: string): string => new URL(path, site).href;
  const all = await Promise.all(LOCALES.map(catalogue));
  return toDraw(
    routePattern,
    all.flatMap((own) =>
      Object.values(plainTexts(own, absolute))
        .flat()
        .map((text) => ({
          params: { entry: text.href.slice(fileHref('').length).replace(/\.md$/, '') },
          props: { text: text.write(), locale: own.locale },
        })),
    ),
  );
}) satisfies GetStaticPaths;

interface Props {
  text: string;
  locale: Locale;
}

export const GET = async ({ props: { text, locale } }: APIContext<Props>): Promise<Response> =>
  new Response(withDay(text, dayTold(await catalogue(locale)), locale), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
