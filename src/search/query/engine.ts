import { CORE_FILE, META_FILE, partFile, withPages } from '../packing.ts';
import { fetchPacked } from './fetch.ts';
import { startCore } from './pagefind.ts';

/**
 * The little of Pagefind that is used, so that the pipeline can be driven in a page, in a worker and
 * in a test alike.
 */
export interface Engine {
  /** Rows of the records that have words in index spelling, best first. */
  search(text: string, exactAccents: boolean): Promise<readonly number[]>;
}

/** A name is a name: other names weigh as much as the title does by default. */
const WEIGHTS = { alias: 5 };

/**
 * Loads Pagefind's core and the index from our own origin. No worker: most searches take a few
 * milliseconds.
 * @param base address of its files, with a slash at its end; other for every version of them
 * @param records how many records are in the index
 * @throws when something cannot be fetched, here and in every search
 */
export const loadEngine = async (base: string, records: number): Promise<Engine> => {
  const [code, meta] = await Promise.all([
    fetchPacked(base + CORE_FILE),
    fetchPacked(base + META_FILE),
  ]);
  const core = await startCore(code, withPages(meta, records), WEIGHTS);
  const parts = new Map<string, Promise<void>>();
  const load = (name: string): Promise<void> => {
    const loading =
      parts.get(name) ?? fetchPacked(base + partFile(name)).then((part) => core.takePart(part));
    parts.set(name, loading);
    // A part that could not be fetched is asked for again next time.
    loading.catch(() => parts.delete(name));
    return loading;
  };
  return {
    search: async (text, exactAccents) => {
      await Promise.all(core.partsFor(text).map(load));
      return core.search(text, exactAccents);
    },
  };
};
