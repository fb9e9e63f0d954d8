import { gzipSync } from 'node:zlib';
import { buildIndex } from '../../../src/search/build.ts';
import { facetFile } from '../../../src/search/index/facet-file.ts';
import { closeIndexer } from '../../../src/search/index/indexer.ts';
import type { SynonymGroup } from '../../../src/search/index/synonyms.ts';
import { type CorpusProduct, toRecords } from './corpus.ts';
import { onDisk } from './drive.ts';
import { miniIndex, searchMini } from './mini.ts';
import { openBuilt } from './open.ts';
import { plainPages, searchPlain } from './plain-pagefind.ts';
import type { Searcher } from './relevance.ts';

/** A way to search, built for one catalogue. */
export interface Competitor {
  readonly name: string;
  /** Module in page/ that opens it in a browser. */
  readonly page: 'ours' | 'plain' | 'mini';
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Time to build the index, in seconds. */
  readonly seconds: number;
  /** Runs something with it opened in Node. */
  inNode<T>(run: (searcher: Searcher) => Promise<T>): Promise<T>;
}

const timed = async <T>(build: () => Promise<T>): Promise<{ built: T; seconds: number }> => {
  const start = performance.now();
  const built = await build();
  return { built, seconds: (performance.now() - start) / 1000 };
};

/** Facets and sort orders of the synthetic products, as the explorer has them. */
const facetsOf = (corpus: readonly CorpusProduct[]): Uint8Array => {
  const rows = corpus.toSorted((a, b) => b.stars - a.stars || a.rank - b.rank);
  const file = facetFile(rows, [
    { name: 'group', value: ({ g }) => g },
    { name: 'subgroup', value: ({ s }) => s },
    { name: 'province', value: ({ prov }) => prov },
    { name: 'commune', value: ({ prov, xa }) => `${prov} / ${xa}` },
    { name: 'stars', value: ({ stars }) => String(stars) },
    { name: 'form', value: ({ form }) => form },
    { name: 'year', value: ({ year }) => String(year) },
    { name: 'papers', values: ({ certs }) => certs },
    { name: 'name', number: ({ rank }) => rank },
  ]);
  return gzipSync(file, { level: 9 });
};

const ours = async (
  corpus: readonly CorpusProduct[],
  synonyms: readonly SynonymGroup[],
): Promise<Competitor> => {
  const { built, seconds } = await timed(() =>
    buildIndex({ records: toRecords(corpus), locale: 'vi', synonyms }),
  );
  return {
    name: 'this site',
    page: 'ours',
    files: new Map([...built.files, ['facets.bin', facetsOf(corpus)]]),
    seconds,
    inNode: async (run) => {
      const opened = await openBuilt(built);
      const result = await run(opened);
      await opened.folder.remove();
      return result;
    },
  };
};

const mini = async (corpus: readonly CorpusProduct[]): Promise<Competitor> => {
  const { built, seconds } = await timed(async () => miniIndex(corpus));
  const text = JSON.stringify(built);
  return {
    name: 'MiniSearch',
    page: 'mini',
    files: new Map([['index.json', new TextEncoder().encode(text)]]),
    seconds,
    inNode: (run) => run(searchMini(built)),
  };
};

const plain = async (corpus: readonly CorpusProduct[]): Promise<Competitor> => {
  const { built, seconds } = await timed(() => plainPages(corpus));
  return {
    name: 'Pagefind as it comes',
    page: 'plain',
    files: built,
    seconds,
    inNode: async (run) => {
      const folder = await onDisk(built);
      const result = await run(await searchPlain(folder.base));
      await folder.remove();
      return result;
    },
  };
};

/** Builds every competitor for a catalogue, one after another. */
export const competitors = async (
  corpus: readonly CorpusProduct[],
  synonyms: readonly SynonymGroup[],
): Promise<Competitor[]> => {
  const all = [await ours(corpus, synonyms), await mini(corpus), await plain(corpus)];
  await closeIndexer();
  return all;
};
