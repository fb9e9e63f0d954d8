import {
  openSearch,
  type SearchClient,
  type SearchResult,
  type Suggested,
} from '../../search/client.ts';

/** The search of the page's language, asked by someone who is still typing. */
export interface Finder {
  /** Fetches what the first answer needs; a failure shows when something is asked. */
  prepare(): void;
  suggest(query: string): Promise<Suggested[]>;
  /** The answer, or nothing when something newer was asked meanwhile. */
  search(query: string): Promise<SearchResult | undefined>;
  /** Wants no answer to what was asked. */
  cancel(): void;
}

/** @param base address of the language's search files, with a slash at its end */
export const finder = (base: string): Finder => {
  let client: Promise<SearchClient> | undefined;
  let asking: AbortController | undefined;
  const open = (): Promise<SearchClient> => {
    client ??= openSearch(base).catch((error: unknown) => {
      client = undefined;
      throw error;
    });
    return client;
  };
  return {
    prepare: () => {
      open()
        .then((search) => search.prepare())
        .catch(() => undefined);
    },
    suggest: async (query) => (await open()).suggest(query),
    search: async (query) => {
      asking?.abort();
      const own = new AbortController();
      asking = own;
      try {
        const result = await (await open()).search(query, { signal: own.signal });
        return own.signal.aborted ? undefined : result;
      } catch (error) {
        if (own.signal.aborted) return undefined;
        throw error;
      }
    },
    cancel: () => asking?.abort(),
  };
};

/** How many letters and digits a query has. */
export const lettersIn = (query: string): number =>
  query.normalize('NFC').match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/** What a query asks for: quotation marks only say how. */
export const askedIn = (query: string): string => query.replace(/["“”]/g, '').trim();
