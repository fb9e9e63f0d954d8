import { PAGE_SIZE } from '../../domain/limits.ts';
import { byFacet, byOrder, type Near } from '../../search/arrangement.ts';
import type { Edition, Hit } from '../../search/client.ts';
import type { Counts, Facets, Selection } from '../../search/facets.ts';
import type { State } from './state.ts';

/** What a state finds, all pages of it. */
export interface Found {
  readonly facets: Facets;
  /** What its text alone finds. */
  readonly rows: readonly number[] | undefined;
  readonly counts: Counts;
  readonly all: readonly number[];
  /** Where cards of it may lie close together. */
  readonly near: readonly Near[];
}

/** The rows of a query, best first; all rows without one. */
const rowsOf = async (
  edition: Edition,
  query: string,
  facets: Facets,
): Promise<readonly number[] | undefined> => {
  if (query === '') return undefined;
  const result = await edition.search(query);
  // Products come first in the index: what lies behind them is no product.
  return result.rows.filter((row) => row < facets.rows);
};

/**
 * Finds the products of a state in one version of the search; the last list found is remembered, for
 * its other pages.
 * @param ownOrder the order of the list when none is chosen
 * @param expand the selection in the values of the file of columns
 */
export const finder = (ownOrder: string, expand: (selection: Selection) => Selection) => {
  let last: { readonly key: string; readonly edition: Edition; readonly found: Found } | undefined;
  const ordered = (rows: number[], facets: Facets, { order, query }: State): number[] => {
    const by = order ?? (query === '' ? ownOrder : undefined);
    // Rows come by name, or best first for a query.
    if (by === undefined || (by === 'name' && query === '')) return rows;
    return by === 'name' ? rows.toSorted((a, b) => a - b) : facets.sort(rows, by);
  };
  return async (edition: Edition, of: State): Promise<Found> => {
    const { selection, query, order } = of;
    const key = JSON.stringify([selection, query, order]);
    if (last?.key === key && last.edition === edition) return last.found;
    const facets = await edition.facets();
    const rows = await rowsOf(edition, query, facets);
    const chosen = expand(selection);
    const { rows: fitting, counts } = facets.query(chosen, rows);
    const piles = Object.entries(chosen).map(([facet, values]) => ({
      name: byFacet(facet),
      values,
    }));
    const near = [...piles, { name: byOrder(order ?? ownOrder) }];
    const found = { facets, rows, counts, all: ordered(fitting, facets, of), near };
    last = { key, edition, found };
    return found;
  };
};

/** A page of what was found in a version of the search; the last one where there are fewer. */
export const pageOf = async (edition: Edition, found: Found, wanted: number) => {
  const { all, near } = found;
  const pages = Math.max(1, Math.ceil(all.length / PAGE_SIZE));
  const page = Math.min(wanted, pages);
  const cardsOn = (at: number): Promise<Hit[]> =>
    edition.list(all.slice((at - 1) * PAGE_SIZE, at * PAGE_SIZE), near);
  /** Fetches the page after it ahead. */
  const ahead = (): Promise<unknown> => cardsOn(page + 1);
  return { ...found, pages, page, hits: await cardsOn(page), ahead };
};
