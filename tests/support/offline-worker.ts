import { vi } from 'vitest';

/** A site that a worker under test finds on the server: texts by their paths. All made up. */
export type Site = Record<string, string>;

const ORIGIN = 'https://thu.example';
const href = (address: RequestInfo | URL): string =>
  new URL(address instanceof Request ? address.url : address, ORIGIN).href;

/** As much of a cache as the worker uses; what is put again is the last. */
class MadeUpCache {
  readonly entries = new Map<string, Response>();
  async match(address: RequestInfo): Promise<Response | undefined> {
    return this.entries.get(href(address))?.clone();
  }
  async put(address: RequestInfo, response: Response): Promise<void> {
    const kept = new Response(await response.arrayBuffer(), { headers: response.headers });
    this.entries.delete(href(address));
    this.entries.set(href(address), kept);
  }
  async delete(address: RequestInfo): Promise<boolean> {
    return this.entries.delete(href(address));
  }
  async keys(): Promise<Request[]> {
    return [...this.entries.keys()].map((url) => new Request(url));
  }
}

class MadeUpCaches {
  readonly all = new Map<string, MadeUpCache>();
  async keys(): Promise<string[]> {
    return [...this.all.keys()];
  }
  async open(name: string): Promise<MadeUpCache> {
    const cache = this.all.get(name) ?? new MadeUpCache();
    this.all.set(name, cache);
    return cache;
  }
  async delete(name: string): Promise<boolean> {
    return this.all.delete(name);
  }
  async match(address: RequestInfo, { cacheName = '' } = {}): Promise<Response | undefined> {
    return this.all.get(cacheName)?.match(address);
  }
}

const answered = (site: Site, address: string): Response => {
  const text = site[new URL(address).pathname];
  const type = address.endsWith('/') ? 'text/html' : 'text/plain';
  const response = new Response(text ?? '', {
    status: text === undefined ? 404 : 200,
    headers: { 'content-type': type },
  });
  Object.defineProperty(response, 'url', { value: address });
  return response;
};

/** Runs the worker on a device of its own, with its caches and a server that can be cut off. */
export const startDevice = async (site: Site) => {
  const caches = new MadeUpCaches();
  const listeners = new Map<string, (event: object) => void>();
  let server: Site | undefined = site;
  vi.stubGlobal('caches', caches);
  vi.stubGlobal('location', new URL('/sw.js', ORIGIN));
  vi.stubGlobal('clients', { claim: async () => {} });
  vi.stubGlobal('addEventListener', (type: string, act: (event: object) => void) =>
    listeners.set(type, act),
  );
  vi.stubGlobal('fetch', async (asked: RequestInfo | URL) => {
    if (!server) throw new TypeError('No network.');
    return answered(server, href(asked));
  });
  vi.resetModules();
  await import('../../src/offline/worker.ts');

  /** What an event does, to its end; gives what it was answered. */
  const happens = async (type: string, event: object): Promise<unknown> => {
    const work: unknown[] = [];
    const answer: unknown[] = [];
    const gather = (done: unknown) => void work.push(done);
    const ports = [{ postMessage: (data: unknown) => answer.push(data) }];
    const respondWith = (response: unknown) => answer.push(response);
    const all = { waitUntil: gather, ports, ...event };
    listeners.get(type)?.(type === 'fetch' ? { ...all, respondWith } : all);
    await Promise.all(work);
    return answer[0];
  };

  return {
    caches,
    /** The server has these files from now on; nothing when it cannot be reached. */
    serve: (next: Site | undefined) => {
      server = next;
    },
    read: (path: string) => happens('message', { data: { keep: href(path) } }),
    takeAlong: (save: string, urls: readonly string[]) =>
      happens('message', { data: { save, title: 'Gói giả', urls } }),
    isToldOfNewer: (path: string) => happens('message', { data: { newer: href(path) } }),
    isReplaced: () => happens('activate', {}),
    /** The text a page is answered with. */
    open: async (path: string): Promise<string> => {
      const { headers } = new Request(href(path));
      const request = { url: href(path), method: 'GET', mode: 'navigate', headers };
      const answer = await happens('fetch', { request });
      return answer instanceof Response ? answer.text() : '';
    },
    /** Paths of what lies on a shelf. */
    files: (shelf: string): string[] =>
      [...caches.all]
        .filter(([name]) => name.startsWith(`/|${shelf}`))
        .flatMap(([, cache]) => [...cache.entries.keys()].map((url) => new URL(url).pathname)),
  };
};
