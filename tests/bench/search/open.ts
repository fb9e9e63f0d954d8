import { type BuiltIndex, buildIndex, type IndexInput } from '../../../src/search/build.ts';
import { openSearch, type SearchClient } from '../../../src/search/client.ts';
import { type Folder, onDisk } from './drive.ts';
import type { Searcher } from './relevance.ts';

export interface OpenedSearch extends Searcher {
  readonly client: SearchClient;
  readonly built: BuiltIndex;
  readonly folder: Folder;
}

/** Opens a built search as a browser would, from a temporary folder. */
export const openBuilt = async (built: BuiltIndex): Promise<OpenedSearch> => {
  const folder = await onDisk(built.files);
  const client = await openSearch(folder.base);
  const ids = built.records.map(({ id }) => Number(id));
  return {
    client,
    built,
    folder,
    find: async (query) => {
      const { hits, rows } = await client.search(query);
      return {
        best: hits.map(({ id }) => Number(id)),
        all: rows.map((row) => ids[row] ?? Number.NaN),
      };
    },
  };
};

/** Builds a search and opens it. */
export const buildAndOpen = async (input: IndexInput): Promise<OpenedSearch> =>
  openBuilt(await buildIndex(input));
