import type { Selection } from '../../search/facets.ts';

/** What the reader has chosen; the address carries all of it, so that a link gives the same list. */
export interface State {
  readonly selection: Selection;
  readonly query: string;
  /** Name of an order; the list's own when left out. */
  readonly order?: string;
  /** Cards or table; the list's own when left out. */
  readonly view?: string;
  readonly page: number;
}

/** Words of the address in one language: its parameters, and the values of order and view. */
export interface Keys {
  readonly query: string;
  readonly sort: string;
  readonly view: string;
  readonly page: string;
  /** Facet → parameter. */
  readonly facets: Readonly<Record<string, string>>;
  readonly orders: Readonly<Record<string, string>>;
  readonly views: Readonly<Record<string, string>>;
}

export const NOTHING: State = { selection: {}, query: '', page: 1 };

const keyOf = (names: Readonly<Record<string, string>>, word: string | null): string | undefined =>
  Object.entries(names).find(([, own]) => own === word)?.[0];

/** A value of an address is a slug or a code; anything else is nobody's value. */
const isValue = (text: string): boolean => /^[\w-]{1,80}$/.test(text);

/** Reads the part of an address behind the question mark; what cannot be read is left out. */
export const readState = (search: string, keys: Keys): State => {
  const params = new URLSearchParams(search);
  const selection = Object.fromEntries(
    Object.entries(keys.facets).flatMap(([facet, key]) => {
      const values = [...new Set((params.get(key) ?? '').split(',').filter(isValue))];
      return values.length > 0 ? [[facet, values]] : [];
    }),
  );
  const page = Number(params.get(keys.page));
  return {
    selection,
    query: (params.get(keys.query) ?? '').trim().slice(0, 120),
    order: keyOf(keys.orders, params.get(keys.sort)),
    view: keyOf(keys.views, params.get(keys.view)),
    page: Number.isInteger(page) && page > 1 ? page : 1,
  };
};

/** The part of an address with its question mark; empty where nothing is chosen. */
export const writeState = ({ selection, query, order, view, page }: State, keys: Keys): string => {
  const parts: string[] = [];
  const put = (key: string, value: string | undefined): void => {
    if (value) parts.push(`${key}=${value}`);
  };
  // Commas stay commas: the address is read and dictated by people.
  for (const [facet, key] of Object.entries(keys.facets)) {
    put(key, (selection[facet] ?? []).map(encodeURIComponent).join(','));
  }
  put(keys.query, encodeURIComponent(query));
  put(keys.sort, order && keys.orders[order]);
  put(keys.view, view && keys.views[view]);
  put(keys.page, page > 1 ? String(page) : undefined);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
};

/** Whether the list as the server sent it is what is asked for. */
export const isPlain = ({ selection, query, order, view, page }: State): boolean =>
  Object.keys(selection).length === 0 &&
  query === '' &&
  order === undefined &&
  view === undefined &&
  page === 1;

/** The state with a value of a facet chosen or not, on the first page. */
export const choose = (state: State, facet: string, value: string, chosen: boolean): State => {
  const others = (state.selection[facet] ?? []).filter((other) => other !== value);
  const values = chosen ? [...others, value] : others;
  const { [facet]: _, ...rest } = state.selection;
  return {
    ...state,
    page: 1,
    selection: values.length > 0 ? { ...rest, [facet]: values } : rest,
  };
};

/** The state without anything of a facet. */
export const dropFacet = (state: State, facet: string): State => {
  const { [facet]: _, ...selection } = state.selection;
  return { ...state, page: 1, selection };
};
