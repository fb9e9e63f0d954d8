import type { SitemapOptions } from '@astrojs/sitemap';
import { LOCALES } from '../i18n/locale.ts';
import { isListed, twinPath } from '../i18n/routes.ts';

/** The path of a page without the folder the site is served from. */
const ownPath = (url: string, base: string): string =>
  `/${new URL(url).pathname.slice(base.length)}`;

/**
 * The sitemap with both languages of every page. The integration's own pairing expects identical
 * paths; ours differ word for word, so the pairs come from the route table.
 */
export const sitemapOptions = (site: string, base: string): SitemapOptions => ({
  filter: (url) => isListed(ownPath(url, base)),
  serialize: (item) => {
    const own = ownPath(item.url, base);
    const links = LOCALES.flatMap((lang) => {
      const path = twinPath(own, lang);
      return path ? [{ lang, url: new URL(`${base}${path.slice(1)}`, site).href }] : [];
    });
    return { ...item, links };
  },
});
