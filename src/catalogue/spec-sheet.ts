import type { Capacity, Pack, Paper, Product, Supply } from './model.ts';

/** Lines of each table that one sheet of A4 has room for, long names included. */
const ROOM = { packs: 5, capacity: 3, papers: 4 } as const;

/** A list cut to what a sheet of paper holds, and how many lines are left out. */
export interface Cut<Item> {
  items: readonly Item[];
  more: number;
}

/** What a buyer may be told of a product beyond name, maker, place, status and papers. */
export interface TradeFacts {
  summary?: Product['summary'];
  season?: Product['season'];
  packs: readonly Pack[];
  supply?: Supply;
  links: Product['links'];
}

/** Facts that help to sell; none for goods of which only bare facts may be told (Duties). */
export const tradeFacts = (product: Product): TradeFacts =>
  product.duties.bareFacts
    ? { packs: [], links: [] }
    : {
        summary: product.summary,
        season: product.season,
        packs: product.packs,
        supply: product.supply,
        links: product.links,
      };

/** The lists of a product as they fit on one sheet. */
export const specSheet = (
  product: Product,
): Omit<TradeFacts, 'packs'> & {
  packs: Cut<Pack>;
  capacity: Cut<Capacity>;
  papers: Cut<Paper>;
} => {
  const facts = tradeFacts(product);
  return {
    ...facts,
    packs: cut(facts.packs, ROOM.packs),
    capacity: cut(facts.supply?.capacity ?? [], ROOM.capacity),
    papers: cut(product.papers, ROOM.papers),
  };
};

const cut = <Item>(items: readonly Item[], room: number): Cut<Item> => ({
  items: items.slice(0, room),
  more: Math.max(0, items.length - room),
});
