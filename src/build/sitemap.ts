import type { SitemapOptions } from '@astrojs/sitemap';
import { LOCALES } from '../i18n/locale.ts';
import { twinPath } from '../i18n/routes.ts';

/**
 * The sitemap with both languages of every page. The integration's own pairing expects identical
 * paths; ours differ word for word, so the pairs come from the route table.
 */
export const sitemapOptions = (site: string, base: string): SitemapOptions => ({
  serialize: (item) => {
    const own = `/${new URL(item.url).pathname.slice(base.length)}`;
    const links = LOCALES.flatMap((lang) => {
      const path = twinPath(own, lang);
      return path ? [{ lang, url: new URL(`${base}${path.slice(1)}`, site).href }] : [];
    });
    return { ...item, links };
  },
});
