import { HEAD_FILE, readHead, type SearchHead } from './head.ts';
import { type Edition, editionOf } from './query/edition.ts';
import { fetchText } from './query/fetch.ts';
import { readQuery } from './query/reading.ts';
import type { SearchResult } from './query/result.ts';
import { type Suggested, suggest } from './query/suggest.ts';

export type { Edition } from './query/edition.ts';
export { quoted } from './query/reading.ts';
export type { Group, Hit, SearchResult } from './query/result.ts';
export type { Suggested } from './query/suggest.ts';

/** The search of one language in the browser. */
export interface SearchClient {
  /** Names and phrases for what is typed so far, at once and without the index. */
  suggest(query: string, limit?: number): Suggested[];
  /** Fetches index and vocabulary ahead of the first search. */
  prepare(): Promise<void>;
  /**
   * Finds what a query means; one in quotation marks is taken at its word. With a newer query the older one is aborted through its signal.
   * @throws the signal's reason when aborted, or an Error when the index cannot be fetched
   */
  search(query: string, options?: { signal?: AbortSignal }): Promise<SearchResult>;
  /**
   * Does something within one version of the search. When its files are gone because the site was
   * published anew, all of it is done again within the new version.
   * @param signal of work that may be no longer wanted
   * @throws what the work throws, when there is no newer version
   */
  within<Done>(work: (edition: Edition) => Promise<Done>, signal?: AbortSignal): Promise<Done>;
}

// The head says which version is current, so a stored copy has to be checked.
const fetchHead = async (base: string): Promise<SearchHead> =>
  readHead(await fetchText(base + HEAD_FILE, 'no-cache'));

/**
 * Opens the search of one language by fetching its small head file.
 * @param base address of the language's folder, with a slash at its end
 * @throws when the head file cannot be fetched
 */
export const openSearch = async (base: string): Promise<SearchClient> => {
  let current = editionOf(base, await fetchHead(base));

  /** The version that has come after one, if any has. */
  const after = async (edition: Edition): Promise<Edition | undefined> => {
    if (current === edition) {
      const head = await fetchHead(base);
      if (current === edition && head.version !== edition.head.version) {
        current = editionOf(base, head);
      }
    }
    return current === edition ? undefined : current;
  };

  const within: SearchClient['within'] = async (work, signal) => {
    const edition = current;
    try {
      return await work(edition);
    } catch (error) {
      const newer = signal?.aborted ? undefined : await after(edition).catch(() => undefined);
      if (!newer) throw error;
      return work(newer);
    }
  };

  /** An answer whose further results are found again where its version is gone. */
  const search = async (
    edition: Edition,
    query: string,
    signal?: AbortSignal,
  ): Promise<SearchResult> => {
    const result = await edition.search(query, signal);
    return {
      ...result,
      more: (...asked) =>
        within(async (now) => (now === edition ? result : await now.search(query)).more(...asked)),
    };
  };

  return {
    suggest: (query, limit = 8) =>
      suggest(readQuery(query, current.head.locale), current.head.suggestions, limit),
    prepare: () => within((edition) => edition.prepare()),
    search: (query, { signal } = {}) => within((edition) => search(edition, query, signal), signal),
    within,
  };
};
