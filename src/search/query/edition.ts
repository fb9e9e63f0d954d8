import { BY_ROW, type Near } from '../arrangement.ts';
import { type Facets, fetchFacets } from '../facets.ts';
import { ENGINE_FOLDER, FACETS_FILE, type SearchHead, VOCABULARY_FILE } from '../head.ts';
import { cardLoader } from './cards.ts';
import type { Source } from './collect.ts';
import { type Engine, loadEngine } from './engine.ts';
import { fetchText } from './fetch.ts';
import { listLoader } from './lists.ts';
import { readQuery } from './reading.ts';
import { type Hit, kindFinder, plainHits, type SearchResult, toResult } from './result.ts';
import { understand } from './understand.ts';
import { readVocabulary } from './vocabulary.ts';

/** One published version of a language's search. A row of it means another thing in another version. */
export interface Edition {
  readonly head: SearchHead;
  /** Fetches index and vocabulary ahead of the first search. */
  prepare(): Promise<void>;
  /** What products are counted, narrowed and sorted by; neither index nor vocabulary are needed. */
  facets(): Promise<Facets>;
  /**
   * Cards of a part of a list; needs neither index nor vocabulary.
   * @param near arrangements in which its rows may lie close together
   */
  list(rows: readonly number[], near?: readonly Near[]): Promise<Hit[]>;
  /** Finds what a query means. @throws the signal's reason when aborted */
  search(query: string, signal?: AbortSignal): Promise<SearchResult>;
}

const nothing: Engine = { search: async () => [] };

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
 * The version that a head file tells of; its files are fetched when they are needed.
 * @param base address of the language's folder, with a slash at its end
 */
export const editionOf = (base: string, head: SearchHead): Edition => {
  const folder = `${base}${head.version}/`;
  const cards = cardLoader(folder, head);
  const lists = listLoader(folder);
  const facets = once(() => fetchFacets(folder + FACETS_FILE));
  const records = head.kinds.reduce((sum, [, count]) => sum + count, 0);
  const ready = once(async (): Promise<Source> => {
    const [engine, vocabulary] = await Promise.all([
      records > 0 ? loadEngine(folder + ENGINE_FOLDER, records) : nothing,
      fetchText(folder + VOCABULARY_FILE).then(readVocabulary),
    ]);
    return { engine, vocabulary, cards };
  });
  return {
    head,
    prepare: async () => {
      await ready();
    },
    facets,
    list: async (rows, near = []) => {
      if (!head.lists) return plainHits(await Promise.all(rows.map(cards)), rows, head);
      const { arrangements, arranged } = await facets();
      const known = [...near, { name: BY_ROW }].filter(({ name }) => arrangements.includes(name));
      return plainHits(await lists(rows, () => known.map(arranged)), rows, head);
    },
    search: async (query, signal) => {
      const loaded = await ready();
      const typed = readQuery(query, head.locale);
      const understood = await understand(until(signal, loaded), typed, kindFinder(head));
      signal?.throwIfAborted();
      return toResult(understood, head, typed, loaded);
    },
  };
};
