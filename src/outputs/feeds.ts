import type { Catalogue } from '../catalogue/model.ts';
import { updatesOf } from '../catalogue/updates.ts';
import { feedHref, href } from '../i18n/href.ts';
import { words } from '../i18n/index.ts';
import { atomFeed, type Feed } from './atom.ts';

/** What all feeds of a language say alike; addresses in `entry.url` and `page` are made absolute. */
const feedOf = (
  all: Catalogue,
  site: URL | undefined,
  name: Parameters<typeof feedHref>[0],
  { title, page, entries, ...rest }: Pick<Feed, 'title' | 'subtitle' | 'page' | 'entries'>,
): string => {
  const absolute = (path: string): string => new URL(path, site).href;
  return atomFeed({
    ...rest,
    title: `${all.site.name}: ${title}`,
    lang: all.locale,
    author: all.site.name,
    page: absolute(page),
    self: absolute(feedHref(name, all.locale)),
    today: all.today,
    entries: entries.map((entry) => ({ ...entry, url: absolute(entry.url) })),
  });
};

/** The news of a language as Atom. @param site address of the site, without a path */
export const newsFeed = (all: Catalogue, site: URL | undefined): string => {
  const t = words(all.locale).news;
  return feedOf(all, site, 'news', {
    title: t.title,
    subtitle: t.intro,
    page: href('news', all.locale),
    entries: all.news.map(({ name, summary, href: url, on }) => ({
      title: name.text,
      summary: summary.text,
      url,
      on,
    })),
  });
};

/** What was published or changed last, as Atom. @param site address of the site, without a path */
export const updatesFeed = (all: Catalogue, site: URL | undefined): string => {
  const t = words(all.locale).feeds;
  return feedOf(all, site, 'updates', {
    title: t.updates,
    subtitle: t.updatesIntro,
    page: href('home', all.locale),
    entries: updatesOf(all).map(({ on, entry, told }) => ({
      title: entry.name.text,
      summary: told,
      url: entry.href,
      on,
    })),
  });
};
