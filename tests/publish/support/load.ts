import { setTimeout } from 'node:timers/promises';
import { PAGE } from './box.ts';

/** What visitors who never stop asking have seen. */
export interface Seen {
  pages: number;
  assets: number;
  /** Answers that were not 200, and pages that were cut off or mixed. */
  readonly faults: string[];
  /** Prices shown, in the order of their first appearance. */
  readonly prices: string[];
  /** Every asset that any page has named. */
  readonly named: Set<string>;
}

export interface Load {
  readonly seen: Seen;
  readonly stop: () => Promise<Seen>;
}

const visitors = 4;
/** Between two visits of one visitor, in milliseconds. */
const breath = 25;
const paths = [PAGE, '/', '/en/', '/san-pham/'];

/** Visitors who open a page, take all it names, open the search, and come again until they are stopped. */
export const startLoad = (origin: string): Load => {
  const seen: Seen = { pages: 0, assets: 0, faults: [], prices: [], named: new Set() };
  let going = true;
  const take = async (path: string): Promise<string> => {
    try {
      const response = await fetch(`${origin}${path}`);
      if (response.status !== 200) seen.faults.push(`${response.status} ${path}`);
      return await response.text();
    } catch (error) {
      seen.faults.push(`${path}: ${error}`);
      return '';
    }
  };
  const visit = async (path: string): Promise<void> => {
    const page = await take(path);
    seen.pages += 1;
    if (!page.trimEnd().endsWith('</html>')) seen.faults.push(`torn: ${path}`);
    if (path === PAGE) notePrice(seen, page);
    const named = [...page.matchAll(/(?:href|src)="(\/_astro\/[^"]+)"/g)].map(
      ([, file = '']) => file,
    );
    const head = /"version":"(\w+)"/.exec(await take('/search/vi/head.json'))?.[1];
    if (head === undefined) seen.faults.push('search head without a version');
    for (const file of [...named, `/search/vi/${head}/vocabulary.txt`]) {
      seen.named.add(file);
      await take(file);
      seen.assets += 1;
    }
  };
  const visitor = async (first: number): Promise<void> => {
    for (let turn = first; going; turn += 1) {
      await visit(paths[turn % paths.length] ?? '/');
      await setTimeout(breath);
    }
  };
  const all = Promise.all(Array.from({ length: visitors }, (_, index) => visitor(index)));
  return {
    seen,
    stop: async () => {
      going = false;
      await all;
      return seen;
    },
  };
};

/** The page shows its price more than once; two different ones would be a torn page. */
const notePrice = (seen: Seen, page: string): void => {
  const prices = new Set([...page.matchAll(/(\d{3}\.000)/g)].map(([, price = '']) => price));
  if (prices.size !== 1) seen.faults.push(`prices on one page: ${[...prices]}`);
  for (const price of prices) {
    if (!seen.prices.includes(price)) seen.prices.push(price);
  }
};
