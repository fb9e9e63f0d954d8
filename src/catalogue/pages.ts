import { fill, words } from '../i18n/index.ts';
import type { Locale } from '../i18n/locale.ts';
import { pagePart } from '../i18n/routes.ts';

/** Entries on one page of a list. */
export const PAGE_SIZE = 48;

/** One page of a long list. */
export interface ListPage<Item> {
  items: readonly Item[];
  page: number;
  pages: number;
}

/** Cuts a list into pages; an empty list still has its first page. */
export const listPages = <Item>(items: readonly Item[]): ListPage<Item>[] => {
  const pages = Math.max(1, Math.ceil(items.length / PAGE_SIZE));
  return Array.from({ length: pages }, (_, index) => ({
    items: items.slice(index * PAGE_SIZE, (index + 1) * PAGE_SIZE),
    page: index + 1,
    pages,
  }));
};

/** The pages of a list as Astro's static paths for a `[...page]` route. */
export const listPaths = <Item>(items: readonly Item[], locale: Locale) =>
  listPages(items).map((list) => ({
    params: { page: pagePart(locale, list.page) },
    props: { list },
  }));

/** Title of one page of a list: from the second page on with its number, since titles must differ. */
export const pageTitle = (title: string, page: number, locale: Locale): string =>
  page > 1
    ? `${title}, ${fill(words(locale).page.number, { n: page }).toLocaleLowerCase(locale)}`
    : title;
