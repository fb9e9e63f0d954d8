import { fill } from '../../i18n/index.ts';
import { CHANGED } from '../../islands/inquiry/on.ts';
import { openSearch, type SearchClient } from '../../search/client.ts';
import type { Facets } from '../../search/facets.ts';
import { make, need } from '../search/element.ts';
import { chosenColumns } from './columns.ts';
import { takeOverFilters } from './filters.ts';
import { finder, pageOf } from './found.ts';
import { whenFree } from './free.ts';
import {
  type Condition,
  cardsOf,
  chipsOf,
  countIn,
  emptyOf,
  pagerOf,
  printedList,
  tableOf,
} from './list.ts';
import { readListLook } from './look.ts';
import { loom } from './loom.ts';
import { choose, dropFacet, isPlain, NOTHING, readState, type State, writeState } from './state.ts';
import { whileTyping } from './typing.ts';

/**
 * Takes over a list of products that the server has printed: narrows, sorts and pages it in the
 * browser, with everything in the address. As long as nothing is chosen, nothing is fetched and the
 * printed list stays.
 */

const root = need(document, '[data-explorer]', HTMLElement);
const look = readListLook(root);
const { words, locale } = look;
const keys = words.addresses[locale];
if (!keys) throw new Error('The page has no words for its addresses.');
const { base = '', home = '', view: ownView = 'cards', order: ownOrder = 'name' } = root.dataset;
const facetNames: Readonly<Record<string, string>> = words.facets;
const list = need(root, '[data-list]', HTMLElement);
const results = need(root, '[data-results]', HTMLElement);
const count = need(root, '[data-count]', HTMLElement);
const field = need(root, '[data-query]', HTMLInputElement);
const sort = need(root, '[data-sort]', HTMLSelectElement);
const sheet = need(root, '[data-filters]', HTMLElement);
const opener = need(root, '[data-open-filters]', HTMLButtonElement);
const closer = need(root, '[data-close-filters]', HTMLButtonElement);
const views = [...root.querySelectorAll<HTMLButtonElement>('button[data-view]')];
const columns = chosenColumns(root, () => void show(state));
const printed = { nodes: [...list.childNodes], count: count.textContent, path: location.pathname };

const printedAgain = printedList(printed.nodes);
const weaving = loom();

let state: State = NOTHING;
let asked = 0;
let client: Promise<SearchClient> | undefined;

const open = (): Promise<SearchClient> => {
  client ??= openSearch(base).catch((error: unknown) => {
    client = undefined;
    throw error;
  });
  return client;
};

const filters = takeOverFilters(sheet, locale, (facet, value, chosen) =>
  go(choose(state, facet, value, chosen)),
);

/** Shows a state and puts it into the address, as a step to come back to or in place of the last. */
const go = (next: State, step: 'push' | 'replace' = 'push'): void => {
  const address = home + writeState(next, keys);
  if (step === 'push') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
  void show(next);
};

/** What a value is called; with its facet's name where the page has no name for it. */
const nameOf = (facet: string, value: string): string =>
  filters.nameOf(facet, value) ?? `${facetNames[facet] ?? facet}: ${value}`;

const foundBy = finder(ownOrder, filters.expand);

const show = async (next: State): Promise<void> => {
  state = next;
  const turn = ++asked;
  const isNewest = (): boolean => turn === asked;
  settle();
  const asPrinted = ownView === 'cards' || columns.arePrinted();
  if (isPlain(next) && asPrinted && location.pathname === printed.path) {
    // When the page has just been opened they stand there already.
    if (list.firstChild !== printed.nodes[0]) {
      put(...printedAgain(weaving.later));
      weaving.start();
    }
    // Their buttons are to say what has come on the inquiry list meanwhile.
    document.dispatchEvent(new Event(CHANGED));
    say(printed.count ?? '');
    filters.countAsPrinted();
    return;
  }
  try {
    const opened = await open();
    const shown = await opened.within(async (edition) => {
      const found = await foundBy(edition, next);
      return isNewest() ? pageOf(edition, found, next.page) : undefined;
    });
    if (!shown || !isNewest()) return;
    const { facets, rows, counts, all, pages, page, hits } = shown;
    filters.show(next.selection, counts);
    say(countIn(all.length, facets.rows, look));
    closer.textContent = fill(words.show, { n: all.length }, locale);
    if (all.length === 0) {
      put(...emptyOf(emptySentence(next), waysOut(next, facets, rows), look));
      return;
    }
    const pager = pagerOf(page, pages, (n) => home + writeState({ ...next, page: n }, keys), look);
    put(
      ...((next.view ?? ownView) === 'table'
        ? [...tableOf(hits, columns.shown(), look), ...pager]
        : cardsOf(hits, pager, look, weaving.later)),
    );
    weaving.start();
    // The next page comes at a press.
    if (page < pages) whenFree(() => void shown.ahead().catch(() => {}));
  } catch {
    if (!isNewest()) return;
    const again = make('button', { type: 'button', class: 'button' }, words.retry);
    again.addEventListener('click', () => void show(next));
    say(words.failed);
    put(again);
  }
};

/**
 * Puts the conditions and what fits them in the place of what stood there: all of it new, so that
 * nothing is seen to move. Whoever pressed a button in there goes on from the beginning of the list.
 */
const put = (...content: readonly Node[]): void => {
  const dropAll = (): void => go({ ...NOTHING, order: state.order, view: state.view });
  const chips = chipsOf(conditions(state), dropAll, look);
  const wasInside = list.contains(document.activeElement);
  list.replaceChildren(...(chips ? [chips] : []), ...content);
  if (wasInside) results.focus({ preventScroll: true });
};

/** Says it once, for the eye and for the ear. */
const say = (text: string): void => {
  if (count.textContent !== text) count.textContent = text;
};

/** Sets boxes, fields and chips as the state has them, at once. */
const settle = (): void => {
  const { selection, query, order, view } = state;
  filters.show(selection);
  if (document.activeElement !== field) field.value = query;
  sort.value = order ?? (query === '' ? ownOrder : 'relevance');
  need(sort, '[value="relevance"]', HTMLOptionElement).hidden = query === '';
  for (const button of views) {
    const pressed = button.dataset.view === (view ?? ownView);
    button.setAttribute('aria-pressed', String(pressed));
  }
  columns.offer((view ?? ownView) === 'table');
  const inUse = conditions(state);
  opener.textContent =
    inUse.length > 0 ? fill(words.filtersChosen, { n: inUse.length }) : words.filters;
  twin();
};

const conditions = (of: State): Condition[] => [
  ...(of.query === ''
    ? []
    : [
        {
          name: fill(words.queryChip, { query: of.query }),
          drop: () => go({ ...of, query: '', page: 1 }),
        },
      ]),
  ...Object.entries(of.selection).flatMap(([facet, values]) =>
    values.map((value) => ({
      name: nameOf(facet, value),
      drop: () => go(choose(of, facet, value, false)),
    })),
  ),
];

const emptySentence = ({ query, selection }: State): string =>
  query !== '' && Object.keys(selection).length === 0
    ? fill(words.emptyQuery, { query })
    : words.empty;

/** What dropping the query or one facet would give; only ways that lead to something. */
const waysOut = (of: State, facets: Facets, rows: readonly number[] | undefined) => {
  const left = (next: State, among: readonly number[] | undefined): number =>
    facets.query(filters.expand(next.selection), among).rows.length;
  const ways = Object.entries(of.selection).map(([facet, values]) => {
    const next = dropFacet(of, facet);
    const name = values.map((value) => nameOf(facet, value)).join(', ');
    return { name, left: left(next, rows), drop: () => go(next) };
  });
  if (of.query !== '') {
    const next = { ...of, query: '', page: 1 };
    const name = fill(words.queryChip, { query: of.query });
    ways.push({ name, left: left(next, undefined), drop: () => go(next) });
  }
  const open = ways.filter((way) => way.left > 0);
  return open.length > 0
    ? open
    : [{ name: words.dropAll, left: facets.rows, drop: () => go(NOTHING) }];
};

/** The link to the other language keeps what is chosen. */
const twin = (): void => {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-twin]')) {
    const other = words.addresses[link.hreflang];
    if (other) link.search = writeState(state, other);
  }
};

whileTyping(
  field,
  (query) => {
    // The number is read out once the typing pauses; browsers take only so many addresses a minute.
    count.ariaBusy = 'true';
    return show({ ...state, query, page: 1 });
  },
  () => {
    count.ariaBusy = null;
    history.replaceState(null, '', home + writeState(state, keys));
  },
);
field.addEventListener(
  'focus',
  () =>
    void open()
      .then((opened) => opened.prepare())
      .catch(() => {}),
  {
    once: true,
  },
);
need(root, '[data-tools]', HTMLFormElement).addEventListener('submit', (event) => {
  event.preventDefault();
  go({ ...state, query: field.value.trim(), page: 1 }, 'replace');
});
sort.addEventListener('change', () => {
  const own = state.query === '' ? ownOrder : 'relevance';
  go({ ...state, order: sort.value === own ? undefined : sort.value, page: 1 });
});
for (const button of views) {
  button.addEventListener('click', () => {
    const { view } = button.dataset;
    go({ ...state, view: view === ownView ? undefined : view });
  });
}
// What is wanted next is fetched as soon as the reader turns to the filters.
for (const event of ['pointerenter', 'focusin', 'toggle'] as const) {
  sheet.addEventListener(
    event,
    () =>
      void open()
        .then((opened) => opened.within((edition) => edition.facets()))
        .catch(() => {}),
    {
      once: true,
    },
  );
}
// A page of the list is a place to come back to; the reader is put at its beginning.
list.addEventListener('click', (event) => {
  const link = event.target instanceof Element && event.target.closest('a');
  const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey;
  if (!link || !plain || !link.closest('.pager') || isPlain(state)) return;
  event.preventDefault();
  history.pushState(null, '', link.href);
  void show(readState(location.search, keys)).then(() => results.scrollIntoView());
});
window.addEventListener('popstate', () => void show(readState(location.search, keys)));

void show(readState(location.search, keys));
