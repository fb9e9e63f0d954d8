import { mkdirSync, writeFileSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buildIndex } from './build.ts';
import { readRecords } from './index/record-file.ts';
import type { SynonymGroup } from './index/synonyms.ts';
import { readZipped, writeZipped, zipUnlessKept } from './index/zip.ts';
import type { SearchLocale } from './record.ts';

/** Name of the file by which the pages hand over the records of a language; it is not published. */
export const recordsFile = (locale: SearchLocale): string => `records.${locale}.json`;

/** What the search of one language is built from, in a form that can be handed to a thread. */
export interface Language {
  readonly locale: SearchLocale;
  /** Folder of the search in the output. */
  readonly folder: string;
  readonly synonyms: readonly SynonymGroup[];
  readonly mostFiles: number | undefined;
  /** File that keeps the compressed parts for the next build, where most of them are the same. */
  readonly kept: string | undefined;
}

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

/**
 * Turns the records of a language into its search.
 * @returns what was built
 * @throws when there is no file of records, or its index could not be built
 */
export const buildLanguage = async (language: Language): Promise<string> => {
  const { locale, folder, synonyms, mostFiles, kept } = language;
  const source = join(folder, recordsFile(locale));
  const records = readRecords(await readFile(source, 'utf8'));
  const { zip, used } = zipUnlessKept(kept === undefined ? new Map() : readZipped(kept));
  const { files } = await buildIndex({ records, locale, synonyms, mostFiles, zip });
  await rm(join(folder, locale), { recursive: true, force: true });
  writeAll(join(folder, locale), files);
  await rm(source);
  if (kept !== undefined) writeZipped(kept, used);
  return `${locale}: ${records.length} records, ${files.size} files, ${kilobytes(files)} kB`;
};
