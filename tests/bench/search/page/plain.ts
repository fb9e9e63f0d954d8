import { type Browsing, type Opened, SHOWN } from './find.ts';

interface Hit {
  data(): Promise<{ readonly meta: { readonly title?: string } }>;
}

interface Instance {
  filters(): Promise<unknown>;
  search(
    text: string | null,
    options?: { filters: Readonly<Record<string, string>> },
  ): Promise<{ results: readonly Hit[] }>;
}

interface PlainPagefind {
  createInstance(options: { basePath: string; noWorker: boolean }): Instance;
}

const isPagefind = (module: unknown): module is PlainPagefind =>
  typeof module === 'object' && module !== null && 'createInstance' in module;

/** Pagefind as it comes, but without its worker: the slow-down of the processor does not reach it. */
const start = async (base: string): Promise<Instance> => {
  const module: unknown = await import(/* @vite-ignore */ `${base}site/pagefind.js`);
  if (!isPagefind(module)) throw new Error('No Pagefind.');
  return module.createInstance({ basePath: `${base}site/`, noWorker: true });
};

const titles = async (results: readonly Hit[]): Promise<string[]> => {
  const opened = await Promise.all(results.slice(0, SHOWN).map((hit) => hit.data()));
  return opened.map(({ meta }) => meta.title ?? '');
};

export const open = async (base: string): Promise<Opened> => {
  const instance = await start(base);
  return { find: async (query) => titles((await instance.search(query)).results) };
};

/** Pagefind's own filters with the counts of all of them. */
export const browse = async (base: string): Promise<Browsing> => {
  const instance = await start(base);
  await instance.filters();
  return {
    filter: async (group) => titles((await instance.search(null, { filters: { group } })).results),
  };
};
