import { fold } from '../../domain/text/fold.ts';
import { formatDate } from '../../i18n/format.ts';
import { fill, type Words } from '../../i18n/index.ts';
import { make, need } from '../search/element.ts';
import { isSwitchedOff, startWorker, switchKeeping } from './device.ts';
import { bytesKept, type KeptPage, keptBundles, keptPages, removeAll } from './kept.ts';

/** The page of what this device keeps: bundles, pages, a search over them, and the switch. */
const root = need(document, '[data-kept]', HTMLElement);
const base = root.dataset.base ?? '';
const locale = document.documentElement.lang === 'en' ? 'en' : 'vi';

const isWords = (value: unknown): value is Words['offline'] =>
  typeof value === 'object' && value !== null && 'bundleNote' in value;
const read: unknown = JSON.parse(root.dataset.words ?? '{}');
if (!isWords(read)) throw new Error('The page has no words.');
const t = read;

const part = (name: string): HTMLElement => need(root, `[data-${name}]`, HTMLElement);
const size = (bytes: number): string => fill(t.kilobytes, { n: Math.ceil(bytes / 1000) }, locale);

/** A kept page as this page tells of it. */
interface Told {
  readonly url: string;
  readonly title: string;
  readonly date: string;
  readonly text: string;
}

const asKept = { createHTML: (html: string): string => html };
// What is parsed here is only read: a document without a window runs nothing.
const policy = globalThis.trustedTypes?.createPolicy('kept-page', asKept) ?? asKept;

/** `undefined` for this page itself, which every bundle brings along. */
const tell = ({ url, html }: KeptPage): Told | undefined => {
  const page = new DOMParser().parseFromString(policy.createHTML(html), 'text/html');
  if (page.documentElement.dataset.page === document.documentElement.dataset.page) return;
  const date = page.querySelector('[data-build-date]')?.getAttribute('data-build-date') ?? '';
  const title = page.querySelector('h1')?.textContent?.trim() ?? page.title;
  return {
    url,
    title,
    date,
    text: fold(page.querySelector('main')?.textContent ?? '').toLowerCase(),
  };
};

const showPages = (pages: readonly Told[]): void => {
  part('count').textContent =
    pages.length === 0 ? t.pagesNone : fill(t.found, { n: pages.length }, locale);
  part('pages').replaceChildren(
    ...pages.map(({ url, title, date }) => {
      const note = fill(t.dataDate, { date: formatDate(date, locale) });
      return make('li', {}, make('a', { href: url }, title), ' ', make('span', {}, note));
    }),
  );
};

/**
 * One after another: what is looked into while it is being removed would be made anew, and nobody is
 * to be told that all is gone before it is.
 */
let last = Promise.resolve();
const inTurn = (work: () => Promise<void>): void => {
  last = last.then(work, work);
};

const showBundles = async (): Promise<void> => {
  const bundles = await keptBundles(base);
  part('no-bundles').hidden = bundles.length > 0;
  part('bundles').replaceChildren(
    ...bundles.map(({ cache, title, page, savedOn, bytes }) => {
      const date = formatDate(savedOn.slice(0, 10), locale);
      const note = fill(t.bundleNote, { date, size: size(bytes) });
      const drop = make(
        'button',
        { type: 'button', class: 'button button--small button--quiet' },
        t.drop,
      );
      drop.setAttribute('aria-label', `${t.drop}: ${title}`);
      drop.addEventListener('click', () =>
        inTurn(async () => {
          await caches.delete(cache);
          await show();
        }),
      );
      return make(
        'li',
        {},
        make('a', { href: page }, title),
        ' ',
        make('span', {}, note),
        ' ',
        drop,
      );
    }),
  );
};

let pages: readonly Told[] = [];
const field = need(root, 'input[type=search]', HTMLInputElement);
const find = (): void => {
  const wanted = fold(field.value).toLowerCase().split(/\s+/).filter(Boolean);
  showPages(pages.filter(({ text }) => wanted.every((word) => text.includes(word))));
};

const keep = need(root, '[data-keep]', HTMLInputElement);
const show = async (): Promise<void> => {
  const keeps = !isSwitchedOff(base);
  keep.checked = keeps;
  await showBundles();
  pages = (await keptPages(base))
    .map(tell)
    .filter((page) => page !== undefined)
    .sort((a, b) => a.title.localeCompare(b.title, locale));
  find();
  const bytes = await bytesKept(base);
  part('total').textContent = keeps ? fill(t.total, { size: size(bytes) }) : t.removed;
};

if ('serviceWorker' in navigator && 'caches' in window) {
  field.addEventListener('input', find);
  keep.addEventListener('change', () => {
    const on = keep.checked;
    inTurn(async () => {
      switchKeeping(base, on);
      if (on) await startWorker(base);
      else await removeAll(base);
      await show();
    });
  });
  inTurn(show);
} else {
  document.documentElement.dataset.keepsNothing = '';
}
