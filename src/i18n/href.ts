import { basePath } from '../env.ts';
import type { Locale } from './locale.ts';
import { path, type RouteName, type RouteParams } from './routes.ts';

/** Link to a page of the site, base path included. */
export const href = (name: RouteName, locale: Locale, params?: RouteParams): string =>
  `${basePath()}${path(name, locale, params).slice(1)}`;

/** Link to a file of the site (`hoi-cho.ics`, `_astro/…`), base path included. */
export const fileHref = (file: string): string => `${basePath()}${file.replace(/^\//, '')}`;

/** Link to the address-book card of a maker, beside its page. */
export const vcardHref = (locale: Locale, slug: string): string =>
  `${href('producer', locale, { slug }).slice(0, -1)}.vcf`;

/** What one may follow, and where it lies in each language. */
const FEEDS = {
  news: { vi: 'tin-tuc.xml', en: 'en/news.xml' },
  updates: { vi: 'moi-cap-nhat.xml', en: 'en/updates.xml' },
} as const satisfies Record<string, Record<Locale, string>>;

export type FeedName = keyof typeof FEEDS;

/** Link to a feed. */
export const feedHref = (feed: FeedName, locale: Locale): string => fileHref(FEEDS[feed][locale]);

/** Link to the plain text of an entry, beside its page. @param page link to that page */
export const textHref = (page: string): string => `${page.replace(/\/$/, '')}.md`;

/** Link to the list of plain texts in a language. */
export const llmsHref = (locale: Locale): string =>
  fileHref(locale === 'vi' ? 'llms.txt' : 'en/llms.txt');

/** Link to a file of the open data, which are the same for both languages. */
export const dataHref = (file: string): string => `${href('data', 'vi')}${file}`;

/** Link into the form: to an entry, by its folder and the name of its file, or to its first page. */
export const formHref = (entry?: { kind: string; slug: string }): string =>
  `${fileHref('admin/')}${entry ? `#/collections/${entry.kind}/entries/${entry.slug}/index` : ''}`;
