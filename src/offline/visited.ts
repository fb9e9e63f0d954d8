import {
  ABOUT,
  buildOf,
  cacheName,
  dropFiles,
  isHtml,
  keepPage,
  keptIn,
  namesOn,
  pagesIn,
  textIn,
  withoutQuery,
} from './shelves.ts';

/** Pages kept only because they were read; the oldest go first. */
const MOST_VISITED = 60;
/** How many stay when some must go: not one by one, since those that stay are read then. */
const STILL_VISITED = 50;

/** One after another: the files of a page that is just being kept are not yet needed by any. */
let last: Promise<unknown> = Promise.resolve();
const inTurn = (work: () => Promise<void>): Promise<void> => {
  const done = last.then(work);
  last = done.catch(() => undefined);
  return done;
};

/** Keeps a page that was read, under the build it says it is of, and in the bundles that have it. */
export const keepVisited = async (response: Response): Promise<void> => {
  const address = withoutQuery(response.url);
  if (!response.ok || response.redirected || !isHtml(response)) return;
  const html = await response.text();
  const build = buildOf(html);
  if (build === undefined) return;
  await inTurn(async () => {
    const own = cacheName('visited', build);
    await keepPage(await caches.open(own), address, html);
    for (const name of await namesOn('visited')) {
      if (name !== own) await forget(await caches.open(name), [address]);
    }
    await forgetOldest();
    for (const name of await bundlesWith(address)) await renewIn(name, address, html);
  });
};

/** Removes pages from a cache, with the files that only they needed. */
const forget = async (cache: Cache, addresses: readonly string[]): Promise<void> => {
  const gone = await Promise.all(addresses.map((address) => cache.delete(address)));
  if (gone.includes(true)) await dropFiles(cache);
};

/** Keeps to the number of visited pages; a cache without a page goes. */
const forgetOldest = async (): Promise<void> => {
  const shelf: { cache: Cache; pages: string[] }[] = [];
  for (const name of await namesOn('visited')) {
    const cache = await caches.open(name);
    const pages = await pagesIn(cache);
    if (pages.length === 0) await caches.delete(name);
    shelf.push({ cache, pages });
  }
  const all = shelf.flatMap(({ pages }) => pages).length;
  let surplus = all > MOST_VISITED ? all - STILL_VISITED : 0;
  for (const { cache, pages } of shelf) {
    const oldest = pages.slice(0, surplus);
    surplus -= oldest.length;
    await forget(cache, oldest);
  }
};

/** Names of the bundles that have a page; one that is just being saved is new, and let alone. */
const bundlesWith = async (address: string): Promise<string[]> => {
  const found: string[] = [];
  for (const name of await namesOn('bundle')) {
    if ((await keptIn(name, address)) && (await keptIn(name, ABOUT))) found.push(name);
  }
  return found;
};

const renewIn = async (bundle: string, address: string, html: string): Promise<void> => {
  await keepPage(await caches.open(bundle), address, html);
  // Removed just before it was opened, it would be there again with this page alone.
  if (!(await keptIn(bundle, ABOUT))) await caches.delete(bundle);
};

/** ISO day of a page's data; empty where it tells none. */
export const dayOf = (html: string): string => /data-build-date="([^"]+)"/.exec(html)?.[1] ?? '';

/** Earlier workers put what was read into no bundle: the pages tell which copy is of a later day. */
export const renewBundles = (): Promise<void> =>
  inTurn(async () => {
    for (const visited of await namesOn('visited')) {
      const cache = await caches.open(visited);
      for (const address of await pagesIn(cache)) {
        for (const bundle of await bundlesWith(address)) {
          const html = await textIn(cache, address);
          const copy = (await (await keptIn(bundle, address))?.text()) ?? '';
          if (dayOf(html) > dayOf(copy)) await renewIn(bundle, address, html);
        }
      }
    }
  });
