/**
 * What this device keeps, as the pages see it. The worker (src/offline/worker.ts) writes the caches;
 * their names are `<folder of the site>|<shelf>|…`.
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

const SWITCH = 'offline';

/** Whether the reader has switched keeping off on this device. */
export const isSwitchedOff = (base: string): boolean => {
  try {
    return localStorage.getItem(base + SWITCH) === 'off';
  } catch {
    return false;
  }
};

/** Remembers the switch; a device that remembers nothing keeps nothing either. */
export const switchKeeping = (base: string, on: boolean): void => {
  if (on) localStorage.removeItem(base + SWITCH);
  else localStorage.setItem(base + SWITCH, 'off');
};

/** Names of our caches, the newest first. */
export const cacheNames = async (base: string): Promise<string[]> =>
  (await caches.keys()).filter((name) => name.startsWith(`${base}|`)).reverse();

/** Removes every page, file and bundle, and the worker that kept them. */
export const removeAll = async (base: string): Promise<void> => {
  const registration = await navigator.serviceWorker.getRegistration(base);
  await registration?.unregister();
  for (const name of await cacheNames(base)) await caches.delete(name);
};

/** Asks the worker something. */
export const askWorker = (worker: ServiceWorker, question: unknown): Promise<unknown> =>
  new Promise((answer) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', ({ data }) => answer(data), { once: true });
    port1.start();
    worker.postMessage(question, [port2]);
  });

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

/** Every page that opens without a network, once, the newest copy of it. */
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
