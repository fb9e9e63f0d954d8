import type { APIContext } from 'astro';
import type { Moved } from '../catalogue/model.ts';
import { catalogue } from '../catalogue/store.ts';
import { LOCALES, type Locale, words } from '../i18n/index.ts';
import { path } from '../i18n/routes.ts';
import { movedPage } from '../outputs/moved-page.ts';

/** Old addresses of renamed entries, in both languages. */
export const getStaticPaths = async () => {
  const all = await Promise.all(LOCALES.map((locale) => catalogue(locale)));
  return all.flatMap(({ moved, locale }) =>
    moved.map((entry) => ({
      params: { moved: `${path(entry.route, locale, { slug: entry.from }).slice(1)}index` },
      props: { entry, locale },
    })),
  );
};

export const GET = ({ props, site }: APIContext<{ entry: Moved; locale: Locale }>): Response => {
  const { to } = props.entry;
  const page = movedPage({
    locale: props.locale,
    title: words(props.locale).moved,
    href: to.href,
    canonical: new URL(to.href, site).href,
    name: to.name,
  });
  return new Response(page, { headers: { 'content-type': 'text/html; charset=utf-8' } });
};
