import { PAGE_SIZE } from '../domain/limits.ts';
import { fill, words } from '../i18n/index.ts';
import type { Locale } from '../i18n/locale.ts';
import { pagePart } from '../i18n/routes.ts';

/** Entries shown in full on a page that is about something else; the others are named or linked to. */
export const FEW = 24;

/** Rows on one page of a table. What a district has goes on one, and so on one sheet of paper. */
export const TABLE_SIZE = 120;

/** One page of a long list. */
export interface ListPage<Item> {
  items: readonly Item[];
  page: number;
  pages: number;
}

/** Cuts a list into pages; an empty list still has its first page. */
const listPages = <Item>(items: readonly Item[]): ListPage<Item>[] => {
  const pages = Math.max(1, Math.ceil(items.length / PAGE_SIZE));
  return Array.from({ length: pages }, (_, index) => ({
    items: items.slice(index * PAGE_SIZE, (index + 1) * PAGE_SIZE),
    page: index + 1,
    pages,
  }));
};

/** Rows of a table that belong together. */
interface Group {
  readonly rows: readonly unknown[];
}

/**
 * Cuts a table of groups into pages as if it were one list: a group that does not fit goes on on the
 * next page. Groups without rows stand on the first page, which says of them that there is nothing.
 */
export const tablePages = <Rows extends Group>(groups: readonly Rows[]): ListPage<Rows>[] => {
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const pages = Math.max(1, Math.ceil(count / TABLE_SIZE));
  return Array.from({ length: pages }, (_, index) => {
    let before = 0;
    const items = groups.flatMap((group) => {
      const start = index * TABLE_SIZE - before;
      before += group.rows.length;
      const rows = group.rows.slice(Math.max(0, start), Math.max(0, start + TABLE_SIZE));
      const isEmptyAtAll = group.rows.length === 0 && index === 0;
      return rows.length > 0 || isEmptyAtAll ? [{ ...group, rows }] : [];
    });
    return { items, page: index + 1, pages };
  });
};

/** The pages of a list as Astro's static paths for a `[...page]` route. */
export const listPaths = <Item>(items: readonly Item[], locale: Locale) =>
  pathsOf(listPages(items), locale);

/** The pages of a table, likewise. */
export const tablePaths = <Rows extends Group>(groups: readonly Rows[], locale: Locale) =>
  pathsOf(tablePages(groups), locale);

const pathsOf = <Item>(pages: readonly ListPage<Item>[], locale: Locale) =>
  pages.map((list) => ({ params: { page: pagePart(locale, list.page) }, props: { list } }));

/** Title of one page of a list: from the second page on with its number, since titles must differ. */
export const pageTitle = (title: string, page: number, locale: Locale): string =>
  page > 1
    ? `${title}, ${fill(words(locale).page.number, { n: page }).toLocaleLowerCase(locale)}`
    : title;
