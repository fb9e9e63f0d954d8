import { BY_ROW, type Near } from './arrangement.ts';
import { type Facets, fetchFacets } from './facets.ts';
import {
  ENGINE_FOLDER,
  FACETS_FILE,
  HEAD_FILE,
  readHead,
  type SearchHead,
  VOCABULARY_FILE,
} from './head.ts';
import { type CardLoader, cardLoader } from './query/cards.ts';
import type { Source } from './query/collect.ts';
import { type Engine, loadEngine } from './query/engine.ts';
import { fetchText } from './query/fetch.ts';
import { listLoader } from './query/lists.ts';
import { readQuery } from './query/reading.ts';
import { type Hit, kindFinder, plainHits, type SearchResult, toResult } from './query/result.ts';
import { type Suggested, suggest } from './query/suggest.ts';
import { understand } from './query/understand.ts';
import { readVocabulary } from './query/vocabulary.ts';

export { quoted } from './query/reading.ts';
export type { Group, Hit, SearchResult } from './query/result.ts';
export type { Suggested } from './query/suggest.ts';

/** The search of one language in the browser. */
export interface SearchClient {
  /** Names and phrases for what is typed so far, at once and without the index. */
  suggest(query: string, limit?: number): Suggested[];
  /**
   * Cards of a part of a list; needs neither index nor vocabulary.
   * @param near arrangements in which its rows may lie close together
   */
  list(rows: readonly number[], near?: readonly Near[]): Promise<Hit[]>;
  /** What products are counted, narrowed and sorted by; neither index nor vocabulary are needed. */
  facets(): Promise<Facets>;
  /** Fetches index and vocabulary ahead of the first search. */
  prepare(): Promise<void>;
  /**
   * Finds what a query means; one in quotation marks is taken at its word. With a newer query the older one is aborted through its signal.
   * @throws the signal's reason when aborted, or an Error when the index cannot be fetched
   */
  search(query: string, options?: { signal?: AbortSignal }): Promise<SearchResult>;
}

// The head says which version is current, so a stored copy has to be checked.
const fetchHead = async (base: string): Promise<SearchHead> =>
  readHead(await fetchText(base + HEAD_FILE, 'no-cache'));

const nothing: Engine = { search: async () => [] };

const versionFolder = (base: string, { version }: SearchHead): string => `${base}${version}/`;

const loadSource = async (base: string, head: SearchHead, cards: CardLoader): Promise<Source> => {
  const folder = versionFolder(base, head);
  const records = head.kinds.reduce((sum, [, count]) => sum + count, 0);
  const [engine, vocabulary] = await Promise.all([
    records > 0 ? loadEngine(folder + ENGINE_FOLDER, records) : nothing,
    fetchText(folder + VOCABULARY_FILE).then(readVocabulary),
  ]);
  return { engine, vocabulary, cards };
};

/** The same source, asked only as long as the query is wanted. */
const until = (signal: AbortSignal | undefined, source: Source): Source => ({
  ...source,
  engine: {
    search: (text, exactAccents) => {
      signal?.throwIfAborted();
      return source.engine.search(text, exactAccents);
    },
  },
});

/** Loads something once; a failure is tried again when it is next asked for. */
const once = <Loaded>(load: () => Promise<Loaded>): (() => Promise<Loaded>) => {
  let loading: Promise<Loaded> | undefined;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
};

/**
 * Opens the search of one language by fetching its small head file.
 * @param base address of the language's folder, with a slash at its end
 * @throws when the head file cannot be fetched
 */
export const openSearch = async (base: string): Promise<SearchClient> => {
  let head = await fetchHead(base);
  let cards = cardLoader(versionFolder(base, head), head);
  let lists = listLoader(versionFolder(base, head));
  const ofVersion = async <Loaded>(load: () => Promise<Loaded>): Promise<Loaded> => {
    try {
      return await load();
    } catch {
      // The site was published anew since the page was opened: its old index is gone.
      head = await fetchHead(base);
      cards = cardLoader(versionFolder(base, head), head);
      lists = listLoader(versionFolder(base, head));
      return load();
    }
  };
  const ready = once(() => ofVersion(() => loadSource(base, head, cards)));
  const facets = once(() => ofVersion(() => fetchFacets(versionFolder(base, head) + FACETS_FILE)));
  return {
    suggest: (query, limit = 8) => suggest(readQuery(query, head.locale), head.suggestions, limit),
    list: async (rows, near = []) => {
      if (!head.lists) return plainHits(await Promise.all(rows.map(cards)), rows, head);
      const { arrangements, arranged } = await facets();
      const known = [...near, { name: BY_ROW }].filter(({ name }) => arrangements.includes(name));
      return plainHits(await lists(rows, () => known.map(arranged)), rows, head);
    },
    facets,
    prepare: async () => {
      await ready();
    },
    search: async (query, { signal } = {}) => {
      const loaded = await ready();
      const typed = readQuery(query, head.locale);
      const understood = await understand(until(signal, loaded), typed, kindFinder(head));
      signal?.throwIfAborted();
      return toResult(understood, head, typed, loaded);
    },
  };
};
