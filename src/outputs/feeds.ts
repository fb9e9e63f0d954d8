import type { Catalogue } from '../catalogue/model.ts';
import { updatesOf } from '../catalogue/updates.ts';
import { feedHref, href } from '../i18n/href.ts';
import { words } from '../i18n/index.ts';
import { atomFeed } from './atom.ts';

/** The news of a language as Atom. @param site address of the site, without a path */
export const newsFeed = (all: Catalogue, site: URL | undefined): string => {
  const { locale } = all;
  const t = words(locale).news;
  const absolute = (path: string): string => new URL(path, site).href;
  return atomFeed({
    title: `${all.site.name}: ${t.title}`,
    subtitle: t.intro,
    lang: locale,
    author: all.site.name,
    page: absolute(href('news', locale)),
    self: absolute(feedHref('news', locale)),
    today: all.today,
    entries: all.news.map((item) => ({
      title: item.name.text,
      summary: item.summary.text,
      url: absolute(item.href),
      on: item.on,
    })),
  });
};

/** What was published or changed last, as Atom. @param site address of the site, without a path */
export const updatesFeed = (all: Catalogue, site: URL | undefined): string => {
  const { locale } = all;
  const t = words(locale).feeds;
  const absolute = (path: string): string => new URL(path, site).href;
  return atomFeed({
    title: `${all.site.name}: ${t.updates}`,
    subtitle: t.updatesIntro,
    lang: locale,
    author: all.site.name,
    page: absolute(href('home', locale)),
    self: absolute(feedHref('updates', locale)),
    today: all.today,
    entries: updatesOf(all).map(({ on, entry, told }) => ({
      title: entry.name.text,
      summary: told,
      url: absolute(entry.href),
      on,
    })),
  });
};
