import { formatNumber } from '../../i18n/format.ts';
import { fill } from '../../i18n/index.ts';
import type { Hit } from '../../search/client.ts';
import { make } from '../search/element.ts';
import type { Later } from '../search/marks.ts';
import { productCard } from './card.ts';
import type { ListLook } from './look.ts';
import { productTable } from './row.ts';

/** The parts of a narrowed list as elements of the page. */

/** Roughly, in pixels: a row of cards, and what stands above the first when a list begins. */
const ROW = 400;
const ABOVE = 120;
const columns = (): number => (matchMedia('(max-width: 40rem)').matches ? 2 : 3);
/** How many cards are seen where a list begins. */
const seen = (): number => columns() * Math.max(1, Math.ceil((innerHeight - ABOVE) / ROW));

/** Puts items into a grid: those below what is seen `later`, with their place kept. */
const fillGrid = (grid: HTMLElement, items: readonly (() => Element)[], later: Later): void => {
  const first = seen();
  grid.replaceChildren(...items.slice(0, first).map((item) => item()));
  if (items.length <= first) return;
  grid.style.minBlockSize = `${Math.ceil(items.length / columns()) * ROW}px`;
  for (const item of items.slice(first)) later(() => grid.append(item()));
  later(() => grid.style.removeProperty('min-block-size'));
};

/** Cards of a list, and after all texts the covers. */
export const cardsOf = (hits: readonly Hit[], look: ListLook, later: Later): HTMLElement[] => {
  const covers: (() => void)[] = [];
  const item = (hit: Hit): HTMLLIElement =>
    make(
      'li',
      {},
      productCard(hit, look, (weave) => covers.push(weave)),
    );
  const grid = make('ul', { class: 'product-grid' });
  const items = hits.map((hit) => () => item(hit));
  fillGrid(grid, items, later);
  for (const _ of hits) later(() => covers.shift()?.());
  return [
    grid,
    ...(hits.some(({ card: { photo } }) => !photo)
      ? [make('p', { class: 'grid-caption' }, `${look.words.cover}.`)]
      : []),
  ];
};

/** The cards that the page came with, to be shown again whenever nothing is chosen any more. */
export const printedCards = (nodes: readonly Node[]): ((later: Later) => void) => {
  const grids = nodes.filter((node) => node instanceof HTMLUListElement);
  // Remembered whole: a grid that is left before it is full is filled from its beginning next time.
  const printed = grids.map((grid) => ({
    grid,
    items: [...grid.children].map((item) => () => item),
  }));
  return (later) => {
    for (const { grid, items } of printed) fillGrid(grid, items, later);
  };
};

export const tableOf = (
  hits: readonly Hit[],
  columns: readonly string[],
  look: ListLook,
): HTMLElement[] => [productTable(hits, columns, look)];

/** Links between the pages of the list; nothing when there is one. */
export const pagerOf = (
  page: number,
  pages: number,
  hrefOf: (page: number) => string,
  { words }: ListLook,
): HTMLElement | undefined => {
  if (pages < 2) return undefined;
  const link = (rel: string, to: number, text: string): HTMLElement =>
    make('a', { class: 'button button--quiet', rel, href: hrefOf(to) }, text);
  return make(
    'nav',
    { class: 'pager cluster', 'aria-label': words.pager.label },
    page > 1 ? link('prev', page - 1, words.pager.previous) : undefined,
    make('span', {}, fill(words.pager.of, { n: page, total: pages })),
    page < pages ? link('next', page + 1, words.pager.next) : undefined,
  );
};

/** How many there are, in words. */
export const countIn = (n: number, total: number, { words, locale }: ListLook): string =>
  n === total
    ? fill(words.count, { n: formatNumber(n, locale) })
    : fill(words.countOf, { n: formatNumber(n, locale), total: formatNumber(total, locale) });

/** A condition that can be dropped. */
export interface Condition {
  readonly name: string;
  readonly drop: () => void;
}

/** The conditions in use, each with the way to drop it. */
export const chipsOf = (
  conditions: readonly Condition[],
  dropAll: () => void,
  { words }: ListLook,
): HTMLElement | undefined => {
  if (conditions.length === 0) return undefined;
  const chips = conditions.map(({ name, drop }) => {
    const label = fill(words.drop, { name });
    const cross = make('span', { class: 'cross', 'aria-hidden': 'true' });
    const chip = make(
      'button',
      { type: 'button', class: 'pill', 'aria-label': label },
      name,
      cross,
    );
    chip.addEventListener('click', drop);
    return make('li', {}, chip);
  });
  const all = make('button', { type: 'button', class: 'pill' }, words.dropAll);
  all.addEventListener('click', dropAll);
  return make(
    'ul',
    { class: 'chips cluster', 'aria-label': words.chosen },
    ...chips,
    conditions.length > 1 ? make('li', {}, all) : undefined,
  );
};

/** What to do when nothing fits: what dropping one condition would give. */
export const emptyOf = (
  sentence: string,
  ways: readonly (Condition & { readonly left: number })[],
  { words, locale }: ListLook,
): HTMLElement[] => {
  const buttons = ways.map(({ name, left, drop }) => {
    const text = fill(words.dropFor, { name, n: formatNumber(left, locale) });
    const button = make('button', { type: 'button', class: 'button button--quiet' }, text);
    button.addEventListener('click', drop);
    return make('li', {}, button);
  });
  return [make('p', {}, sentence), make('ul', { class: 'ways cluster' }, ...buttons)];
};
