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
 * Puts what was added beside what answers the same ask. A product that nothing is known of stays where
 * it is.
 * @param isAwaited whether it is being asked what a product is: it and those added after it wait, so
 * that the first one added says the unit, and not the one whose answer came first
 */
export const place = (
  list: InquiryList,
  placingOf: (slug: string) => Placing | undefined,
  isAwaited: (slug: string) => boolean = () => false,
): InquiryList => {
  const asks: Ask[] = [...list.asks];
  const left: string[] = [];
  const awaited = list.added.findIndex(isAwaited);
  const due = awaited === -1 ? list.added : list.added.slice(0, awaited);
  for (const slug of due) {
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
  if (left.length === due.length) return list;
  return { ...list, asks, added: [...left, ...list.added.slice(due.length)] };
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

/** Whether a device can keep no more lists. */
export const isFull = ({ lists }: Shelf): boolean => lists.length >= LIMITS.lists;

/** Adds a list and turns to it; the shelf as it is when it is full. */
export const addList = (shelf: Shelf, list: Omit<InquiryList, 'id'>): Shelf => {
  if (isFull(shelf)) return shelf;
  const id = Math.max(0, ...shelf.lists.map((other) => other.id)) + 1;
  return { ...shelf, current: id, lists: [...shelf.lists, { ...list, id }] };
};

/**
 * Takes a list away; from the current one it turns to a neighbour. The last one leaves an empty list
 * behind.
 */
export const dropList = (shelf: Shelf, id: number): Shelf => {
  const at = shelf.lists.findIndex((list) => list.id === id);
  const lists = shelf.lists.filter((list) => list.id !== id);
  const next = lists[Math.min(at, lists.length - 1)];
  if (!next) {
    return { ...shelf, current: id, lists: [{ id, name: '', asks: [], added: [] }] };
  }
  return { ...shelf, lists, current: shelf.current === id ? next.id : shelf.current };
};

/** Whether two lists ask the same under the same name. */
export const sameList = (a: InquiryList, b: InquiryList): boolean => {
  const told = ({ name, asks, added }: InquiryList): string =>
    JSON.stringify([name, asks.map((k) => [k.products, k.amount, k.unit, k.month]), added]);
  return productsOf(a).length === productsOf(b).length && told(a) === told(b);
};
