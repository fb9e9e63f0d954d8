import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildIndex } from './build.ts';
import { closeIndexer } from './index/indexer.ts';
import { readRecords } from './index/record-file.ts';
import type { SynonymGroup } from './index/synonyms.ts';
import type { SearchLocale } from './record.ts';
import { sideBySide } from './side-by-side.ts';

/** Folder of the search in the output. */
export const SEARCH_FOLDER = 'search';

/** Name of the file by which the pages hand over the records of a language; it is not published. */
export const recordsFile = (locale: SearchLocale): string => `records.${locale}.json`;

export interface SearchOptions {
  /** Words for one thing in different regions, from `content/search.yaml`. */
  readonly synonyms: Readonly<Record<SearchLocale, readonly SynonymGroup[]>>;
  /** For hosts that cap the number of files: at most so many files of results a language. */
  readonly mostFiles?: number;
}

const LOCALES: readonly SearchLocale[] = ['vi', 'en'];

const writeAll = async (folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> => {
  const folders = new Set([...files.keys()].map((path) => dirname(join(folder, path))));
  await sideBySide(folders, async (path) => {
    await mkdir(path, { recursive: true });
  });
  await sideBySide(files, ([path, content]) => writeFile(join(folder, path), content));
};

const kilobytes = (files: ReadonlyMap<string, Uint8Array>): number => {
  const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  return Math.round(bytes / 1024);
};

/** The search of one language. @returns what was built */
const buildLocale = async (
  folder: string,
  locale: SearchLocale,
  synonyms: readonly SynonymGroup[],
  mostFiles: number | undefined,
): Promise<string> => {
  const source = join(folder, recordsFile(locale));
  const records = readRecords(await readFile(source, 'utf8'));
  const { files } = await buildIndex({ records, locale, synonyms, mostFiles });
  await rm(join(folder, locale), { recursive: true, force: true });
  await writeAll(join(folder, locale), files);
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
  { synonyms, mostFiles }: SearchOptions,
  log: (message: string) => void,
): Promise<void> => {
  try {
    // While one waits for Pagefind or the disk, the other goes on; when one fails, the other ends first.
    const ended = await Promise.allSettled(
      LOCALES.map((locale) => buildLocale(folder, locale, synonyms[locale], mostFiles)),
    );
    for (const language of ended) {
      if (language.status === 'rejected') throw language.reason;
      log(language.value);
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
      buildSearch(join(fileURLToPath(dir), SEARCH_FOLDER), options, (text) => logger.info(text)),
  },
});
