/**
 * The little of Pagefind that is used, so that the pipeline can be driven in a page, in a worker and
 * in a test alike.
 */
export interface Engine {
  /** Rows of the records that have words in index spelling, best first. */
  search(text: string, exactAccents: boolean): Promise<readonly number[]>;
}

interface PagefindInstance {
  init(): Promise<void>;
  options(options: { exactDiacritics: boolean }): Promise<void>;
  /** The id of a result is its row, base 36. */
  search(text: string): Promise<{ results: readonly { readonly id: string }[] }>;
}

interface PagefindModule {
  createInstance(options: Readonly<Record<string, unknown>>): PagefindInstance;
}

const isPagefind = (module: unknown): module is PagefindModule =>
  typeof module === 'object' && module !== null && 'createInstance' in module;

/**
 * Loads Pagefind from our own origin.
 * @param base address of its files, with a slash at its end; other for every version of them
 */
export const loadPagefind = async (base: string): Promise<Engine> => {
  const module: unknown = await import(/* @vite-ignore */ `${base}pagefind.js`);
  if (!isPagefind(module)) throw new Error(`No Pagefind at ${base}.`);
  const pagefind = module.createInstance({
    basePath: base,
    baseUrl: '/',
    // The address changes with the version, so caches may keep the entry file.
    metaCacheTag: '',
    // A name is a name: other names weigh as much as the title does by default.
    ranking: { metaWeights: { alias: 5 } },
    // Most searches take a few milliseconds; a worker would cost another 12 kB before the first one.
    noWorker: true,
  });
  await pagefind.init();
  let exact = false;
  let last: Promise<unknown> = Promise.resolve();
  const run = async (text: string, exactAccents: boolean): Promise<number[]> => {
    if (exactAccents !== exact) await pagefind.options({ exactDiacritics: exactAccents });
    exact = exactAccents;
    const { results } = await pagefind.search(text);
    return results.map(({ id }) => Number.parseInt(id, 36));
  };
  return {
    // One after another: the accent setting belongs to the instance, not to the call.
    search: (text, exactAccents) => {
      const result = last.then(() => run(text, exactAccents));
      last = result.catch(() => undefined);
      return result;
    },
  };
};
