/**
 * The service worker: what was read or taken along stays readable without a network. It is compiled
 * to /sw.js with the names below put in (src/build/offline.ts).
 *
 * - Pages come from the network first; a copy answers when the network is slow or gone.
 * - A copy lies in a cache named after the program that made it (`data-build`), together with every
 *   file it names. A copy that could not get all its files is not kept: no page gets another build's.
 * - A page that is read goes into the bundles that have it as well, so they never show an older one.
 * - Files under _astro/ carry a hash in their name: a kept one is right for ever.
 */

import {
  ABOUT,
  base,
  buildOf,
  cacheName,
  isHtml,
  keepPage,
  kept,
  namesOn,
  withoutQuery,
} from './shelves.ts';
import { dayOf, keepVisited, renewBundles } from './visited.ts';

/** What a worker knows and the types of a page do not. */
interface WorkEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchedEvent extends WorkEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface MessagedEvent extends WorkEvent {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
}
declare const clients: { claim(): Promise<void> };
declare function skipWaiting(): Promise<void>;

// Put in by the build: its own name, of all its bytes, and the one its pages carry.
const BUILD = '%build%';
const PAGES_BUILD = import.meta.env.BUILD_INPUTS;
const OFFLINE_PAGES: readonly string[] = '%offline-pages%'.split(' ');

/** A copy answers when the network has not within this time. */
const PATIENCE = 3000;

/** The offline pages of this very build; refuses to install while another build is being put up. */
const keepShell = async (): Promise<void> => {
  const cache = await caches.open(cacheName('shell', BUILD));
  for (const path of OFFLINE_PAGES) {
    const address = new URL(base + path, location.href).href;
    const html = await (await fetch(address, { cache: 'no-cache' })).text();
    if (buildOf(html) !== PAGES_BUILD) throw new Error(`${path} is of another build.`);
    await keepPage(cache, address, html);
  }
};

const forgetOldShells = async (): Promise<void> => {
  for (const name of await namesOn('shell')) {
    if (name !== cacheName('shell', BUILD)) await caches.delete(name);
  }
};

/** A copy that says of itself that it is one: the page then shows the day of its data. */
const asSaved = async (copy: Response, how: 'saved' | 'missing'): Promise<Response> => {
  const html = (await copy.text())
    .replace('<html ', `<html data-saved="${how}" `)
    // A picture is kept in the one size that `src` names.
    .replace(/ srcset="[^"]*"/g, '');
  return new Response(html, { headers: copy.headers });
};

const offlinePage = async (url: string): Promise<Response> => {
  const english = new URL(url).pathname.startsWith(`${base}en/`);
  const path = OFFLINE_PAGES.find((page) => page.startsWith('en/') === english) ?? '';
  const page = await kept(new URL(base + path, location.href).href);
  return page ? asSaved(page, 'missing') : Response.error();
};

const answerPage = async (event: FetchedEvent): Promise<Response> => {
  const { request } = event;
  const fresh = fetch(request);
  // Said before anything is answered: an event is over once a copy has answered it. And first of all
  // that wait for the network, so that the body is not yet read when it is doubled.
  const keeping = fresh.then((response) => keepVisited(response.clone()));
  event.waitUntil(keeping.catch(() => undefined));
  const copy = await kept(withoutQuery(request.url));
  if (!copy) return fresh.catch(() => offlinePage(request.url));
  const late = new Promise<undefined>((done) => setTimeout(done, PATIENCE));
  const first = await Promise.race([fresh, late]).catch(() => undefined);
  return first && first.status < 500 ? first : asSaved(copy, 'saved');
};

const answerFile = async ({ url, cache }: Request): Promise<Response | undefined> => {
  const copy = await kept(withoutQuery(url));
  if (copy && url.includes(`${base}_astro/`)) return copy;
  return fetch(url, { cache }).catch(() => copy);
};

/** What a page asks to be taken along. */
interface Bundle {
  readonly save: string;
  readonly title: string;
  readonly urls: readonly string[];
}

const isBundle = (data: unknown): data is Bundle =>
  typeof data === 'object' && data !== null && 'save' in data && 'urls' in data;

/** The worker file on the server; another one than before says that the site was built anew. */
const workerThere = async (): Promise<string> =>
  (await fetch(`${base}sw.js`, { cache: 'no-cache' })).text();

/** Saves a bundle into a cache of its own; the older copy goes when the new one is whole. */
const saveBundle = async ({ save, title, urls }: Bundle): Promise<void> => {
  const earlier = (await namesOn('bundle')).filter((name) => name.split('|')[2] === save);
  const name = cacheName('bundle', save, String(Date.now()));
  try {
    const cache = await caches.open(name);
    const before = await workerThere();
    for (const url of urls) {
      const address = new URL(url, location.href).href;
      const response = await fetch(address, { cache: 'no-cache' });
      if (!response.ok) throw new Error(`${response.status} ${address}`);
      if (!isHtml(response)) await cache.put(address, response);
      else {
        await keepPage(cache, address, await response.text());
      }
    }
    if ((await workerThere()) !== before) throw new Error('The site was built anew meanwhile.');
    const about = { title, page: urls[0], savedOn: new Date().toISOString() };
    await cache.put(ABOUT, Response.json(about));
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
  for (const old of earlier) await caches.delete(old);
};

/**
 * How pages tell a day, also in the address of a ready e-mail; a test compares it with what they do
 * (i18n/day-told.ts), which the worker cannot load: it is one file.
 */
const waysToTell = (day: string): string[] => {
  const english = { dateStyle: 'long', timeZone: 'UTC' } as const;
  const shown = [
    day.split('-').reverse().join('/'),
    new Date(day).toLocaleDateString('en-GB', english),
  ];
  return [day, ...shown, ...shown.map(encodeURIComponent)];
};

/** A page as it would be with its data of another day. */
const datedAs = (html: string, day: string): string => {
  const own = dayOf(html);
  if (own === '' || day === '') return html;
  const other = waysToTell(day);
  return waysToTell(own).reduce((text, way, at) => text.replaceAll(way, other[at] ?? way), html);
};

/** Whether the server has a page otherwise than this device last opened it; its day alone is nothing. */
const isNewer = async (address: string): Promise<boolean> => {
  const fresh = await fetch(address, { cache: 'no-cache' });
  const copy = await (await kept(withoutQuery(address)))?.text();
  if (!fresh.ok || copy === undefined) return false;
  return datedAs(await fresh.text(), dayOf(copy)) !== copy;
};

/** An open page asks whether there are newer data for it. */
const isAsked = (data: unknown): data is { newer: string } =>
  typeof data === 'object' && data !== null && 'newer' in data;

/** A page that was open before this worker was asks to be kept as well. */
const isKeep = (data: unknown): data is { keep: string } =>
  typeof data === 'object' && data !== null && 'keep' in data;

const listen = <Kind extends WorkEvent>(
  type: string,
  is: (event: Event) => event is Kind,
  act: (event: Kind) => void,
): void => addEventListener(type, (event) => is(event) && act(event));

const isWork = (event: Event): event is WorkEvent => 'waitUntil' in event;
const isFetch = (event: Event): event is FetchedEvent => 'respondWith' in event;
const isMessage = (event: Event): event is MessagedEvent => 'ports' in event && isWork(event);

listen('install', isWork, (event) => event.waitUntil(keepShell().then(() => skipWaiting())));
listen('activate', isWork, (event) =>
  event.waitUntil(
    forgetOldShells()
      .then(renewBundles)
      .catch(() => undefined)
      .then(() => clients.claim()),
  ),
);
listen('fetch', isFetch, (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || !pathname.startsWith(base)) return;
  // The staff's form and what it asks with its token are nobody's to keep or to ask again.
  if (pathname.startsWith(`${base}admin/`) || request.headers.has('authorization')) return;
  if (request.mode === 'navigate') event.respondWith(answerPage(event));
  else event.respondWith(answerFile(request).then((answer) => answer ?? Response.error()));
});
listen('message', isMessage, (event) => {
  const { data, ports } = event;
  if (isAsked(data)) {
    const newer = isNewer(data.newer).catch(() => false);
    event.waitUntil(newer.then((answer) => ports[0]?.postMessage(answer)));
  } else if (isKeep(data)) event.waitUntil(fetch(data.keep).then(keepVisited));
  else if (isBundle(data)) {
    const saved = saveBundle(data).then(
      () => true,
      () => false,
    );
    event.waitUntil(saved.then((done) => ports[0]?.postMessage(done)));
  }
});
