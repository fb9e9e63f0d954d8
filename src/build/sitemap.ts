import sitemap, { type SitemapOptions } from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { entryAt } from '../i18n/entry-pages.ts';
import { LOCALES, type Locale } from '../i18n/locale.ts';
import { isListed, pageAt, type RouteName, twinPath } from '../i18n/routes.ts';

/**
 * The sitemap of pages drawn now and of those taken over from the last build.
 * @param taken files taken over, by their paths; Astro does not know of them
 */
export const sitemapOf = (
  taken: ReadonlyMap<string, unknown>,
  options: SitemapOptions,
): AstroIntegration => {
  const { hooks, ...inner } = sitemap(options);
  return {
    ...inner,
    hooks: {
      ...hooks,
      'astro:build:done': (built) => {
        const pages = [...taken.keys()]
          .filter((file) => file.endsWith(INDEX))
          .map((file) => ({ pathname: file.slice(0, -INDEX.length) }));
        return hooks['astro:build:done']?.({ ...built, pages: [...built.pages, ...pages] });
      },
    },
  };
};

/** How Astro names the file of a page, in a folder of its own. */
const INDEX = 'index.html';

/** The path of a page without the folder the site is served from. */
const ownPath = (url: string, base: string): string =>
  `/${new URL(url).pathname.slice(base.length)}`;

/**
 * The sitemap with both languages of every page, and when its words last changed. The integration's
 * own pairing expects identical paths; ours differ word for word, so the pairs come from the route
 * table.
 * @param changes ISO day in Vietnam on which each file of the content was last changed; empty where
 *   nobody knows
 */
export const sitemapOptions = (
  site: string,
  base: string,
  changes: ReadonlyMap<string, string>,
): NonNullable<SitemapOptions> => {
  const lists = newestOf(changes);
  return {
    filter: (url) => isListed(ownPath(url, base)),
    serialize: (item) => {
      const own = ownPath(item.url, base);
      const address = (path: string) => new URL(`${base}${path.slice(1)}`, site).href;
      const links = LOCALES.flatMap((lang) => {
        const path = twinPath(own, lang);
        return path ? [{ lang, url: address(path) }] : [];
      });
      const day = changedOn(own, changes, lists);
      const original = links.find(({ lang }) => lang === 'vi');
      return {
        ...item,
        links: original ? [...links, { lang: 'x-default', url: original.url }] : links,
        lastmod: day && startOf(day),
      };
    },
  };
};

/** Lists that tell of a whole kind, by the folders they tell of. */
const LISTS: Partial<Record<RouteName, readonly string[]>> = {
  products: ['products'],
  producers: ['producers'],
  trade: ['products', 'producers'],
  seasons: ['products', 'fairs'],
  visit: ['villages', 'routes'],
  fairs: ['fairs'],
  news: ['news'],
  programme: ['pages'],
  decisions: ['decisions'],
  pipeline: ['products'],
  statistics: ['products'],
};

const newestOf = (changes: ReadonlyMap<string, string>): ReadonlyMap<string, string> => {
  const newest = new Map<string, string>();
  for (const [path, day] of changes) {
    const folder = path.split('/')[0] ?? path;
    newest.set(folder, latest([newest.get(folder), day]) ?? day);
  }
  return newest;
};

const latest = (days: readonly (string | undefined)[]): string | undefined =>
  days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);

/** Midnight in Vietnam: a day there is no day yet everywhere. */
const startOf = (day: string): string => new Date(`${day}T00:00:00+07:00`).toISOString();

/** When the words of a page last changed: its entry's, or those of the kind it lists. */
const changedOn = (
  path: string,
  changes: ReadonlyMap<string, string>,
  lists: ReadonlyMap<string, string>,
): string | undefined => {
  const page = pageAt(path);
  if (!page) return undefined;
  const entry = entryAt(page.name, page.params);
  if (!entry) return latest((LISTS[page.name] ?? []).map((folder) => lists.get(folder)));
  const files: Record<Locale, readonly string[]> = { vi: ['index.md'], en: ['index.md', 'en.md'] };
  const { kind, slug } = entry;
  return latest(files[page.locale].map((file) => changes.get(`${kind}/${slug}/${file}`)));
};
