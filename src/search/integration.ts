import { mkdirSync, writeFileSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { cacheDir } from '../env.ts';
import { buildIndex } from './build.ts';
import { closeIndexer } from './index/indexer.ts';
import { readRecords } from './index/record-file.ts';
import type { SynonymGroup } from './index/synonyms.ts';
import { readZipped, writeZipped, type Zip, zipUnlessKept } from './index/zip.ts';
import type { SearchLocale } from './record.ts';

/** Folder of the search in the output. */
export const SEARCH_FOLDER = 'search';

/** Name of the file by which the pages hand over the records of a language; it is not published. */
export const recordsFile = (locale: SearchLocale): string => `records.${locale}.json`;

export interface SearchOptions {
  /** Words for one thing in different regions, from `content/search.yaml`. */
  readonly synonyms: Readonly<Record<SearchLocale, readonly SynonymGroup[]>>;
  /** For hosts that cap the number of files: at most so many files of results a language. */
  readonly mostFiles?: number;
  /** File that keeps the compressed parts for the next build, where most of them are the same. */
  readonly kept?: string;
}

const LOCALES: readonly SearchLocale[] = ['vi', 'en'];

const writeAll = (folder: string, files: ReadonlyMap<string, Uint8Array>): void => {
  const folders = new Set([...files.keys()].map((path) => dirname(join(folder, path))));
  for (const path of folders) mkdirSync(path, { recursive: true });
  // Thousands of small files: handing each to a thread takes longer than writing it.
  for (const [path, content] of files) writeFileSync(join(folder, path), content);
};

const kilobytes = (files: ReadonlyMap<string, Uint8Array>): number => {
  const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  return Math.round(bytes / 1024);
};

/** The search of one language. @returns what was built */
const buildLocale = async (
  folder: string,
  locale: SearchLocale,
  { synonyms, mostFiles }: SearchOptions,
  zip: Zip,
): Promise<string> => {
  const source = join(folder, recordsFile(locale));
  const records = readRecords(await readFile(source, 'utf8'));
  const own = { records, locale, synonyms: synonyms[locale] };
  const { files } = await buildIndex({ ...own, mostFiles, zip });
  await rm(join(folder, locale), { recursive: true, force: true });
  writeAll(join(folder, locale), files);
  await rm(source);
  return `${locale}: ${records.length} records, ${files.size} files, ${kilobytes(files)} kB`;
};

/**
 * Turns the records that the pages wrote (`records.<locale>.json`) into the search of each language
 * (`<locale>/`), in the same folder.
 * @param log told what was built, once a language
 * @throws when a language has no records file, or its index could not be built
 */
export const buildSearch = async (
  folder: string,
  options: SearchOptions,
  log: (message: string) => void,
): Promise<void> => {
  const { kept } = options;
  const { zip, used } = zipUnlessKept(kept === undefined ? new Map() : readZipped(kept));
  try {
    // While one waits for Pagefind or the disk, the other goes on; when one fails, the other ends first.
    const ended = await Promise.allSettled(
      LOCALES.map((locale) => buildLocale(folder, locale, options, zip)),
    );
    for (const language of ended) {
      if (language.status === 'rejected') throw language.reason;
      log(language.value);
    }
    if (kept !== undefined) writeZipped(kept, used);
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
        { kept: join(cacheDir(), 'search-parts'), ...options },
        (text) => logger.info(text),
      ),
  },
});
