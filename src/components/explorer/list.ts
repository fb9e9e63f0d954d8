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

/**
 * Fills a grid: what is seen at once, the rest `later` with its place kept. The place is a guess, so
 * what stands below comes once the grid is full: nothing is to move under the finger that presses it.
 * @returns what to put into the list now
 */
const fillGrid = (
  grid: HTMLElement,
  items: readonly (() => Element)[],
  below: readonly Node[],
  later: Later,
): Node[] => {
  const first = seen();
  grid.replaceChildren(...items.slice(0, first).map((item) => item()));
  if (items.length <= first) return [grid, ...below];
  grid.style.minBlockSize = `${Math.ceil(items.length / columns()) * ROW}px`;
  for (const item of items.slice(first)) later(() => grid.append(item()));
  later(() => {
    grid.style.removeProperty('min-block-size');
    grid.after(...below);
  });
  return [grid];
};

/** Cards of a list with what stands below them, and after all texts the covers. */
export const cardsOf = (
  hits: readonly Hit[],
  below: readonly Node[],
  look: ListLook,
  later: Later,
): Node[] => {
  const covers: (() => void)[] = [];
  const item = (hit: Hit): HTMLLIElement =>
    make(
      'li',
      {},
      productCard(hit, look, (weave) => covers.push(weave)),
    );
  const caption = hits.some(({ card: { photo } }) => !photo)
    ? [make('p', { class: 'grid-caption' }, `${look.words.cover}.`)]
    : [];
  const items = hits.map((hit) => () => item(hit));
  const grid = make('ul', { class: 'product-grid' });
  const list = fillGrid(grid, items, [...caption, ...below], later);
  for (const _ of hits) later(() => covers.shift()?.());
  return list;
};

/** What the page came with, to be shown again whenever nothing is chosen any more. */
export const printedList = (nodes: readonly Node[]): ((later: Later) => Node[]) => {
  const at = nodes.findIndex((node) => node instanceof HTMLUListElement);
  const grid = nodes[at];
  if (!(grid instanceof HTMLUListElement)) return () => [...nodes];
  // Remembered whole: a grid that is left before it is full is filled from its beginning next time.
  const items = [...grid.children].map((item) => () => item);
  return (later) => [...nodes.slice(0, at), ...fillGrid(grid, items, nodes.slice(at + 1), later)];
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
  { words, locale }: ListLook,
): HTMLElement[] => {
  if (pages < 2) return [];
  const link = (rel: string, to: number, text: string): HTMLElement =>
    make('a', { class: 'button button--quiet', rel, href: hrefOf(to) }, text);
  const nav = make(
    'nav',
    { class: 'pager cluster', 'aria-label': words.pager.label },
    page > 1 ? link('prev', page - 1, words.pager.previous) : undefined,
    make('span', {}, fill(words.pager.of, { n: page, total: pages }, locale)),
    page < pages ? link('next', page + 1, words.pager.next) : undefined,
  );
  return [nav];
};

/** How many there are, in words. */
export const countIn = (n: number, total: number, { words, locale }: ListLook): string =>
  n === total ? fill(words.count, { n }, locale) : fill(words.countOf, { n, total }, locale);

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
    const text = fill(words.dropFor, { name, n: left }, locale);
    const button = make('button', { type: 'button', class: 'button button--quiet' }, text);
    button.addEventListener('click', drop);
    return make('li', {}, button);
  });
  return [make('p', {}, sentence), make('ul', { class: 'ways cluster' }, ...buttons)];
};
