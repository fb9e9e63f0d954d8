/**
 * Inquiry lists as a device keeps them: plain data, made and read by pure functions. This file is
 * on every page that can add a product, so it stays small.
 */

/** Something wanted, and the products that could answer it. */
export interface Ask {
  products: readonly string[];
  amount?: number;
  unit: string;
  /** 1–12. */
  month?: number;
}

export interface InquiryList {
  id: number;
  /** Empty until a person names it. */
  name: string;
  asks: readonly Ask[];
  /** Products put on the list and not yet placed beside those that answer the same ask. */
  added: readonly string[];
}

/** All lists of a device. */
export interface Shelf {
  current: number;
  lists: readonly InquiryList[];
  /** Name and number of the person asking, for the end of a message. Never part of a link. */
  sender: string;
}

/** How much a list may hold; what is longer was not made here. */
export const LIMITS = { lists: 50, products: 300, name: 80, sender: 300, unit: 24 } as const;

const VERSION = 1;

const emptyList = (id: number): InquiryList => ({ id, name: '', asks: [], added: [] });

/** A device that has nothing yet. */
export const emptyShelf: Shelf = { current: 1, lists: [emptyList(1)], sender: '' };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isSlug = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 120 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value);

const slugs = (value: unknown): string[] => (Array.isArray(value) ? value.filter(isSlug) : []);

const text = (value: unknown, most: number): string =>
  typeof value === 'string' ? value.slice(0, most) : '';

/** An ask of unknown origin, with whatever in it makes no sense left out. */
export const readAsk = (value: unknown): Ask | undefined => {
  if (!isRecord(value)) return undefined;
  const { amount, month } = value;
  const products = slugs(value.products);
  const unit = text(value.unit, LIMITS.unit);
  return products.length === 0 || !/^\p{L}+$/u.test(unit)
    ? undefined
    : {
        products,
        amount: typeof amount === 'number' && amount > 0 && amount <= 1e9 ? amount : undefined,
        unit,
        month:
          Number.isInteger(month) && Number(month) >= 1 && Number(month) <= 12
            ? Number(month)
            : undefined,
      };
};

/** Every product once, in the place where it stands first; no more than a list may hold. */
export const tidy = (list: InquiryList): InquiryList => {
  const seen = new Set<string>();
  const first = (slug: string): boolean =>
    !seen.has(slug) && seen.size < LIMITS.products && Boolean(seen.add(slug));
  const asks = list.asks.map((ask) => ({ ...ask, products: ask.products.filter(first) }));
  return {
    ...list,
    asks: asks.filter(({ products }) => products.length > 0),
    added: list.added.filter(first),
  };
};

const readList = (value: unknown, index: number): InquiryList => {
  const list = isRecord(value) ? value : {};
  const asks = Array.isArray(list.asks) ? list.asks : [];
  return tidy({
    id: index + 1,
    name: text(list.name, LIMITS.name),
    asks: asks.flatMap((ask) => readAsk(ask) ?? []),
    added: slugs(list.added),
  });
};

/** What a device has kept. Whatever cannot be read is left out; nothing readable is an empty shelf. */
export const readShelf = (kept: string | null): Shelf => {
  let value: unknown;
  try {
    value = JSON.parse(kept ?? '');
  } catch {
    return emptyShelf;
  }
  if (!isRecord(value) || value.v !== VERSION || !Array.isArray(value.lists)) return emptyShelf;
  const lists = value.lists.slice(0, LIMITS.lists).map(readList);
  if (lists.length === 0) return emptyShelf;
  const kept1 = Number(value.current);
  const current = lists.some(({ id }) => id === kept1) ? kept1 : 1;
  return { current, lists, sender: text(value.sender, LIMITS.sender) };
};

/** The text to keep. Lists are numbered in their order. */
export const writeShelf = ({ current, lists, sender }: Shelf): string =>
  JSON.stringify({
    v: VERSION,
    current: Math.max(1, lists.findIndex(({ id }) => id === current) + 1),
    lists: lists.map(({ name, asks, added }) => ({ name, asks, added })),
    sender,
  });

/** The list a person is working on. */
export const currentList = ({ current, lists }: Shelf): InquiryList =>
  lists.find(({ id }) => id === current) ?? lists[0] ?? emptyList(1);

/** The shelf with another state of its current list. */
export const withCurrent = (shelf: Shelf, list: InquiryList): Shelf => ({
  ...shelf,
  lists: shelf.lists.map((other) => (other.id === list.id ? list : other)),
});

/** Every product of a list. */
export const productsOf = ({ asks, added }: InquiryList): string[] => [
  ...asks.flatMap(({ products }) => products),
  ...added,
];

/** The list with a product at its end; unchanged where it is there already or the list is full. */
export const addProduct = (list: InquiryList, slug: string): InquiryList =>
  tidy({ ...list, added: [...list.added, slug] });

/** The list without a product, and without an ask that nothing answers any more. */
export const removeProduct = (list: InquiryList, slug: string): InquiryList => {
  const others = (products: readonly string[]) => products.filter((other) => other !== slug);
  return tidy({
    ...list,
    asks: list.asks.map((ask) => ({ ...ask, products: others(ask.products) })),
    added: others(list.added),
  });
};
