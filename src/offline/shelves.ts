/**
 * Where the worker keeps pages and files: caches named `<folder of the site>|<shelf>|…`. A page lies
 * with every file it names; a file goes with the last page of its cache that names it.
 */

/** `shell`: the offline pages of this build. `visited`: what was read. `bundle`: what was taken along. */
type Shelf = 'shell' | 'visited' | 'bundle';

/** The folder of the site. */
export const base = new URL('./', location.href).pathname;

/** What a bundle says of itself once it is whole. */
export const ABOUT = `${base}bundle.json`;

/** All sites of one host share its caches; ours begin with our folder. */
export const cacheName = (shelf: Shelf, ...rest: readonly string[]): string =>
  [base, shelf, ...rest].join('|');

/** Names of the caches on a shelf, the oldest first. */
export const namesOn = async (shelf: Shelf): Promise<string[]> =>
  (await caches.keys()).filter((name) => name.startsWith(`${cacheName(shelf)}|`));

/** A file of one cache. Not by opening it: one that is removed meanwhile would be there again, empty. */
export const keptIn = (cacheName: string, address: string): Promise<Response | undefined> =>
  caches.match(address, { cacheName, ignoreVary: true });

/**
 * A kept file, of the cache made last when several have one: none made earlier has a newer one, since
 * a page that is read goes into the bundles that have it, too (visited.ts).
 */
export const kept = async (address: string): Promise<Response | undefined> => {
  const names = (await caches.keys()).filter((name) => name.startsWith(`${base}|`));
  for (const name of names.reverse()) {
    const found = await keptIn(name, address);
    if (found) return found;
  }
  return undefined;
};

/** A kept text, empty when there is none. */
export const textIn = async (cache: Cache, address: string): Promise<string> =>
  (await (await cache.match(address, { ignoreVary: true }))?.text()) ?? '';

/** Addresses of the pages in a cache, the one kept first before all. */
export const pagesIn = async (cache: Cache): Promise<string[]> =>
  (await cache.keys()).map(({ url }) => url).filter((url) => url.endsWith('/'));

/** Files a page or one of its files cannot do without, as absolute addresses. */
const needs = (text: string, from: string): string[] => {
  const patterns = from.endsWith('/')
    ? [/(?:href|src|component-url|renderer-url)="([^"]*\/(?:_astro|weave)\/[^"]+)"/g]
    : [/\b(?:from|import\(?)["'`](\.\.?\/[\w./-]+\.js)["'`]/g, /url\(["']?([^"')]+\.woff2)/g];
  const found = patterns.flatMap((pattern) => [...text.matchAll(pattern)]);
  return [...new Set(found.map(([, address = '']) => new URL(address, from).href))];
};

/** Whether a file may need others in turn. */
const isCode = (address: string): boolean => /\.(js|css)$/.test(address);

/** Puts files and all they need into a cache. @throws when one cannot be had */
const keepFiles = async (cache: Cache, addresses: readonly string[]): Promise<void> => {
  for (const address of addresses) {
    if (await cache.match(address, { ignoreVary: true })) continue;
    const known = address.includes('/_astro/') ? await kept(address) : undefined;
    const response = known ?? (await fetch(address));
    if (!response.ok) throw new Error(`${response.status} ${address}`);
    const copy = response.clone();
    if (isCode(address)) await keepFiles(cache, needs(await copy.text(), address));
    await cache.put(address, response);
  }
};

/**
 * Drops the files of a cache that none of its pages needs any more. All its pages are read for that:
 * nothing for every page that is opened.
 */
export const dropFiles = async (cache: Cache): Promise<void> => {
  const needed = new Set(await pagesIn(cache));
  // What is added on the way has its turn as well.
  for (const address of needed) {
    if (!address.endsWith('/') && !isCode(address)) continue;
    for (const file of needs(await textIn(cache, address), address)) needed.add(file);
  }
  // Backwards: a file was put after those it needs, and must not stay without them.
  for (const request of [...(await cache.keys())].reverse()) {
    const isFile = /\/(_astro|weave)\//.test(request.url);
    if (isFile && !needed.has(request.url)) await cache.delete(request, { ignoreVary: true });
  }
};

/**
 * Puts a page with its files into a cache, the page last: a page that is there is whole. What only an
 * earlier copy of it needed goes.
 * @throws when a file cannot be had
 */
export const keepPage = async (cache: Cache, address: string, html: string): Promise<void> => {
  const before = needs(await textIn(cache, address), address);
  const files = needs(html, address);
  await keepFiles(cache, files);
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  await cache.put(address, new Response(html, { headers }));
  if (before.some((file) => !files.includes(file))) await dropFiles(cache);
};

/** Address of a page as it is kept. */
export const withoutQuery = (url: string): string => new URL(url).href.replace(/[?#].*$/, '');

export const isHtml = (response: Response): boolean =>
  (response.headers.get('content-type') ?? '').startsWith('text/html');

/** The program a page says it was made by. */
export const buildOf = (html: string): string | undefined => /data-build="([^"]+)"/.exec(html)?.[1];
