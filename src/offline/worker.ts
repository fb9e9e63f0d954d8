/**
 * The service worker: what was read or taken along stays readable without a network. It is compiled
 * to /sw.js with the names below put in (src/build/offline.ts).
 *
 * - Pages come from the network first; a copy answers when the network is slow or gone.
 * - A copy lies in a cache named after the program that made it (`data-build`), together with every
 *   file it names. A copy that could not get all its files is not kept, so builds never mix.
 * - Files under _astro/ carry a hash in their name: a kept one is right for ever.
 */

export {};

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

const base = new URL('./', location.href).pathname;
/** A copy answers when the network has not within this time. */
const PATIENCE = 3000;
/** Pages kept only because they were read; the oldest go first. */
const MOST_VISITED = 60;

type Shelf = 'shell' | 'visited' | 'bundle';

/** All sites of one host share its caches; ours begin with our folder. */
const cacheName = (shelf: Shelf, ...rest: readonly string[]): string =>
  [base, shelf, ...rest].join('|');

const namesOn = async (shelf: Shelf): Promise<string[]> =>
  (await caches.keys()).filter((name) => name.startsWith(`${cacheName(shelf)}|`));

/** A kept file, the newest when several builds have one. */
const kept = async (address: string): Promise<Response | undefined> => {
  const names = (await caches.keys()).filter((name) => name.startsWith(`${base}|`));
  for (const name of names.reverse()) {
    // Not by opening it: one that is removed meanwhile would be there again, empty.
    const found = await caches.match(address, { cacheName: name, ignoreVary: true });
    if (found) return found;
  }
  return undefined;
};

const withoutQuery = (url: string): string => new URL(url).href.replace(/[?#].*$/, '');

const isHtml = (response: Response): boolean =>
  (response.headers.get('content-type') ?? '').startsWith('text/html');

const buildOf = (html: string): string | undefined => /data-build="([^"]+)"/.exec(html)?.[1];

/** Files a page or one of its files cannot do without, as absolute addresses. */
const needs = (text: string, from: string): string[] => {
  const patterns = from.endsWith('/')
    ? [/(?:href|src|component-url|renderer-url)="([^"]*\/(?:_astro|weave)\/[^"]+)"/g]
    : [/\b(?:from|import\(?)["'`](\.\.?\/[\w./-]+\.js)["'`]/g, /url\(["']?([^"')]+\.woff2)/g];
  const found = patterns.flatMap((pattern) => [...text.matchAll(pattern)]);
  return [...new Set(found.map(([, address = '']) => new URL(address, from).href))];
};

/** Puts files and all they need into a cache. @throws when one cannot be had */
const keepFiles = async (cache: Cache, addresses: readonly string[]): Promise<void> => {
  for (const address of addresses) {
    if (await cache.match(address, { ignoreVary: true })) continue;
    const known = address.includes('/_astro/') ? await kept(address) : undefined;
    const response = known ?? (await fetch(address));
    if (!response.ok) throw new Error(`${response.status} ${address}`);
    const copy = response.clone();
    if (/\.(js|css)$/.test(address)) await keepFiles(cache, needs(await copy.text(), address));
    await cache.put(address, response);
  }
};

/** Puts a page with its files into a cache, the page last: a page that is there is whole. */
const keepPage = async (cache: Cache, address: string, html: string): Promise<void> => {
  await keepFiles(cache, needs(html, address));
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  await cache.put(address, new Response(html, { headers }));
};

/** Keeps a page that was read, under the build it says it is of. */
const keepVisited = async (response: Response): Promise<void> => {
  const address = withoutQuery(response.url);
  if (!response.ok || response.redirected || !isHtml(response)) return;
  const html = await response.text();
  const build = buildOf(html);
  if (build === undefined) return;
  const name = cacheName('visited', build);
  await keepPage(await caches.open(name), address, html);
  for (const other of await namesOn('visited')) {
    if (other !== name) await (await caches.open(other)).delete(address);
  }
  await forgetOldest();
};

/** Keeps to the number of visited pages; a cache without a page goes with its files. */
const forgetOldest = async (): Promise<void> => {
  const pages: { cache: Cache; request: Request }[] = [];
  for (const name of await namesOn('visited')) {
    const cache = await caches.open(name);
    const own = (await cache.keys()).filter(({ url }) => url.endsWith('/'));
    if (own.length === 0) await caches.delete(name);
    pages.push(...own.map((request) => ({ cache, request })));
  }
  for (const { cache, request } of pages.slice(0, -MOST_VISITED)) await cache.delete(request);
};

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
  const html = (await copy.text()).replace('<html ', `<html data-saved="${how}" `);
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
  const fresh = fetch(request).then((response) => {
    event.waitUntil(keepVisited(response.clone()).catch(() => undefined));
    return response;
  });
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
    await cache.put(`${base}bundle.json`, Response.json(about));
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
  for (const old of earlier) await caches.delete(old);
};

/** Whether the server has a page otherwise than it was when this device last opened it. */
const isNewer = async (address: string): Promise<boolean> => {
  const fresh = await fetch(address, { cache: 'no-cache' });
  const copy = await kept(withoutQuery(address));
  return fresh.ok && copy !== undefined && (await copy.text()) !== (await fresh.text());
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
  event.waitUntil(forgetOldShells().then(() => clients.claim())),
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
