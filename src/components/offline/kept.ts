/**
 * What this device keeps, as the page about it sees it. The worker (src/offline/worker.ts) writes the
 * caches; their names are `<folder of the site>|<shelf>|…`.
 */

/** A bundle that was taken along. */
export interface KeptBundle {
  readonly cache: string;
  readonly title: string;
  readonly page: string;
  /** ISO moment. */
  readonly savedOn: string;
  readonly bytes: number;
}

/** A page that opens without a network. */
export interface KeptPage {
  readonly url: string;
  readonly html: string;
}

/** Names of our caches, the newest first. */
const cacheNames = async (base: string): Promise<string[]> =>
  (await caches.keys()).filter((name) => name.startsWith(`${base}|`)).reverse();

/** Removes every page, file and bundle, and the worker that kept them. */
export const removeAll = async (base: string): Promise<void> => {
  const registration = await navigator.serviceWorker.getRegistration(base);
  await registration?.unregister();
  for (const name of await cacheNames(base)) await caches.delete(name);
};

const bytesIn = async (cache: Cache): Promise<number> => {
  let bytes = 0;
  for (const request of await cache.keys()) {
    const response = await cache.match(request, { ignoreVary: true });
    bytes += (await response?.blob())?.size ?? 0;
  }
  return bytes;
};

/** Bytes of everything kept. */
export const bytesKept = async (base: string): Promise<number> => {
  let bytes = 0;
  for (const name of await cacheNames(base)) bytes += await bytesIn(await caches.open(name));
  return bytes;
};

const isAbout = (value: unknown): value is Pick<KeptBundle, 'title' | 'page' | 'savedOn'> =>
  typeof value === 'object' && value !== null && 'title' in value && 'savedOn' in value;

/** The bundles taken along, the newest first. */
export const keptBundles = async (base: string): Promise<KeptBundle[]> => {
  const bundles: KeptBundle[] = [];
  for (const name of await cacheNames(base)) {
    const cache = await caches.open(name);
    const about: unknown = await (await cache.match(`${base}bundle.json`))?.json();
    if (isAbout(about)) bundles.push({ ...about, cache: name, bytes: await bytesIn(cache) });
  }
  return bundles;
};

/**
 * Every page that opens without a network, once, the newest copy of it: the worker puts a page that is
 * read into the bundles that have it, so no cache has a newer one than those made after it.
 */
export const keptPages = async (base: string): Promise<KeptPage[]> => {
  const pages = new Map<string, KeptPage>();
  for (const name of await cacheNames(base)) {
    if (name.startsWith(`${base}|shell|`)) continue;
    const cache = await caches.open(name);
    for (const { url } of await cache.keys()) {
      if (!url.endsWith('/') || pages.has(url)) continue;
      const html = await (await cache.match(url, { ignoreVary: true }))?.text();
      if (html !== undefined) pages.set(url, { url, html });
    }
  }
  return [...pages.values()];
};
