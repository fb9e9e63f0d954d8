import type { APIRoute } from 'astro';
import { catalogue } from '../catalogue/store.ts';
import { fileHref, href } from '../i18n/href.ts';
import { words } from '../i18n/index.ts';
import { atomFeed } from '../outputs/atom.ts';

/** The news as a feed, in the language of the facts. */
export const GET: APIRoute = async ({ site }) => {
  const { site: about, news, today, locale } = await catalogue('vi');
  const t = words(locale);
  const absolute = (path: string): string => new URL(path, site).href;
  const feed = atomFeed({
    title: `${about.name}: ${t.news.title}`,
    subtitle: t.news.intro,
    lang: locale,
    author: about.name,
    page: absolute(href('news', locale)),
    self: absolute(fileHref('tin-tuc.xml')),
    today,
    entries: news.map((item) => ({
      title: item.name.text,
      summary: item.summary.text,
      url: absolute(item.href),
      on: item.on,
    })),
  });
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
