import { type Ask, type InquiryList, LIMITS, productsOf, type Shelf, tidy } from './shelf.ts';

/** Changes a person makes to a list on its page. Each gives a new state and leaves the old alone. */

/** What placing a product needs to know of it. */
export interface Placing {
  /** Products with the same key answer the same ask until a person parts them. */
  key: string;
  /** Unit to ask in. */
  unit: string;
}

/**
 * Puts what was added beside what answers the same ask. A product that nothing is known of yet
 * stays where it is.
 */
export const place = (
  list: InquiryList,
  placingOf: (slug: string) => Placing | undefined,
): InquiryList => {
  const asks: Ask[] = [...list.asks];
  const left: string[] = [];
  for (const slug of list.added) {
    const placing = placingOf(slug);
    if (!placing) {
      left.push(slug);
      continue;
    }
    const at = asks.findIndex(({ products }) =>
      products.some((other) => placingOf(other)?.key === placing.key),
    );
    const ask = asks[at];
    if (ask) asks[at] = { ...ask, products: [...ask.products, slug] };
    else asks.push({ products: [slug], unit: placing.unit });
  }
  return left.length === list.added.length ? list : { ...list, asks, added: left };
};

/** Changes amount, unit or month of an ask. */
export const changeAsk = (
  list: InquiryList,
  at: number,
  change: Partial<Omit<Ask, 'products'>>,
): InquiryList => ({
  ...list,
  asks: list.asks.map((ask, index) => (index === at ? { ...ask, ...change } : ask)),
});

/** Moves a product to another ask, or to one of its own that asks for the same. */
export const moveProduct = (
  list: InquiryList,
  slug: string,
  target: number | 'own',
): InquiryList => {
  const from = list.asks.findIndex(({ products }) => products.includes(slug));
  const source = list.asks[from];
  if (!source || from === target) return list;
  const asks = list.asks.map((ask, index) => ({
    ...ask,
    products:
      index === target ? [...ask.products, slug] : ask.products.filter((other) => other !== slug),
  }));
  if (target === 'own') asks.splice(from + 1, 0, { ...source, products: [slug] });
  return tidy({ ...list, asks });
};

/** Follows a product that has another address by now. */
export const renameProduct = (list: InquiryList, from: string, to: string): InquiryList => {
  const renamed = (products: readonly string[]): string[] =>
    products.map((slug) => (slug === from ? to : slug));
  return tidy({
    ...list,
    asks: list.asks.map((ask) => ({ ...ask, products: renamed(ask.products) })),
    added: renamed(list.added),
  });
};

/** Adds a list and turns to it; the shelf as it is when it is full. */
export const addList = (shelf: Shelf, list: Omit<InquiryList, 'id'>): Shelf => {
  if (shelf.lists.length >= LIMITS.lists) return shelf;
  const id = Math.max(0, ...shelf.lists.map((other) => other.id)) + 1;
  return { ...shelf, current: id, lists: [...shelf.lists, { ...list, id }] };
};

/** Takes a list away and turns to a neighbour; the last one leaves an empty list behind. */
export const dropList = (shelf: Shelf, id: number): Shelf => {
  const at = shelf.lists.findIndex((list) => list.id === id);
  const lists = shelf.lists.filter((list) => list.id !== id);
  const next = lists[Math.min(at, lists.length - 1)];
  if (!next) {
    return { ...shelf, current: id, lists: [{ id, name: '', asks: [], added: [] }] };
  }
  return { ...shelf, lists, current: next.id };
};

/** Whether two lists ask the same under the same name. */
export const sameList = (a: InquiryList, b: InquiryList): boolean => {
  const told = ({ name, asks, added }: InquiryList): string =>
    JSON.stringify([name, asks.map((k) => [k.products, k.amount, k.unit, k.month]), added]);
  return productsOf(a).length === productsOf(b).length && told(a) === told(b);
};
