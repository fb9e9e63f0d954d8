import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { cacheDir } from '../env.ts';
import { closeIndexer } from './index/indexer.ts';
import type { SynonymGroup } from './index/synonyms.ts';
import { buildLanguage, type Language, recordsFile } from './language.ts';
import type { SearchLocale } from './record.ts';
import { buildInThread } from './thread.ts';

/** Folder of the search in the output. */
const SEARCH_FOLDER = 'search';

export interface SearchOptions {
  /** Words for one thing in different regions, from `content/search.yaml`. */
  readonly synonyms: Readonly<Record<SearchLocale, readonly SynonymGroup[]>>;
  /** For hosts that cap the number of files: at most so many files of results a language. */
  readonly mostFiles?: number;
  /** Folder that keeps for the next build what was compressed. */
  readonly kept?: string;
  /** Bytes of records from which on the second language gets a thread of its own. */
  readonly threadFrom?: number;
}

/** About seven thousand products: a thread reads the program anew, which takes as long as 3,000 do. */
const THREAD_FROM = 8_000_000;

/**
 * Turns the records that the pages wrote (`records.<locale>.json`) into the search of each language
 * (`<locale>/`), in the same folder.
 * @param log told what was built, once a language
 * @throws when a language has no records file, or its index could not be built
 */
export const buildSearch = async (
  folder: string,
  { synonyms, mostFiles, kept, threadFrom = THREAD_FROM }: SearchOptions,
  log: (message: string) => void,
): Promise<void> => {
  const language = (locale: SearchLocale): Language => ({
    locale,
    folder,
    synonyms: synonyms[locale],
    mostFiles,
    kept: kept === undefined ? undefined : join(kept, `search-parts.${locale}`),
  });
  try {
    const { size } = await stat(join(folder, recordsFile('en')));
    const english = size < threadFrom ? buildLanguage : buildInThread;
    // When one fails, the other ends first: nothing is written any more when the build has failed.
    const ended = await Promise.allSettled([
      buildLanguage(language('vi')),
      english(language('en')),
    ]);
    for (const told of ended) {
      if (told.status === 'rejected') throw told.reason;
      log(told.value);
    }
  } finally {
    await closeIndexer();
  }
};

/** Builds the search once the site is built. */
export const searchIndex = (options: SearchOptions): AstroIntegration => ({
  name: 'search-index',
  hooks: {
    'astro:build:done': ({ dir, logger }) =>
      buildSearch(
        join(fileURLToPath(dir), SEARCH_FOLDER),
        { kept: cacheDir(), ...options },
        (text) => logger.info(text),
      ),
  },
});
