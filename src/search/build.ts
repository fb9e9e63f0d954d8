import { createHash } from 'node:crypto';
import { storedCard } from './card.ts';
import { readFacets } from './facets.ts';
import {
  CARDS_FOLDER,
  ENGINE_FOLDER,
  FACETS_FILE,
  HEAD_FILE,
  LISTS_FOLDER,
  type SearchHead,
  VOCABULARY_FILE,
} from './head.ts';
import { cardFiles, cardsInFile } from './index/card-files.ts';
import { indexFiles } from './index/indexer.ts';
import { listFiles } from './index/list-files.ts';
import { repack } from './index/pack/repack.ts';
import { columnFile } from './index/record-columns.ts';
import { fieldsReader } from './index/record-fields.ts';
import { searchedOf, wordsOfAll } from './index/searched.ts';
import { suggestionList } from './index/suggestion-list.ts';
import { type SynonymGroup, synonymFinder } from './index/synonyms.ts';
import { vocabularyText } from './index/vocabulary-text.ts';
import { type Zip, zip as zipAnew } from './index/zip.ts';
import { KINDS, type SearchLocale, type SearchRecord } from './record.ts';

export interface IndexInput {
  readonly records: readonly SearchRecord[];
  readonly locale: SearchLocale;
  readonly synonyms: readonly SynonymGroup[];
  /** At most so many files of cards; for hosts that cap the number of files. */
  readonly mostFiles?: number;
  /** Compresses anew unless told otherwise. */
  readonly zip?: Zip;
}

export interface BuiltIndex {
  /** Path inside the folder of the locale → content. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The records in the order of the index: by kind, else as given. */
  readonly records: readonly SearchRecord[];
}

const hash = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 10);

const countKinds = (records: readonly SearchRecord[]): SearchHead['kinds'] =>
  KINDS.map(
    (kind) => [kind, records.filter((record) => record.kind === kind).length] as const,
  ).filter(([, count]) => count > 0);

/**
 * Builds the search of one language: Pagefind's files, the vocabulary and the head file. The same
 * input gives the same bytes.
 * @throws when Pagefind reports an error
 */
export const buildIndex = async (input: IndexInput): Promise<BuiltIndex> => {
  const { locale, synonyms, mostFiles, zip = zipAnew } = input;
  const records = KINDS.flatMap((kind) => input.records.filter((record) => record.kind === kind));
  const fieldsOf = fieldsReader(locale, synonymFinder(synonyms, locale));
  const entries = records.map((record) => ({ record, fields: fieldsOf(record) }));
  const catalogue = entries.map(({ fields }) => fields);
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  const versioned = new Map<string, Uint8Array>();
  if (records.length > 0) {
    const searched = catalogue.map(searchedOf);
    const words = wordsOfAll(searched);
    const files = await indexFiles([{ content: words, names: [] }]);
    const packed = repack(searched, words, files, zip);
    for (const [path, content] of packed) versioned.set(ENGINE_FOLDER + path, content);
  }
  const inFile = cardsInFile(records.length, mostFiles);
  const cards = entries.map(({ record, fields }) => storedCard(record, fields));
  for (const [name, text] of cardFiles(cards, inFile)) {
    versioned.set(CARDS_FOLDER + name, encode(text));
  }
  const columns = columnFile(records);
  // With all cards in one file, and on hosts that cap the number of files, lists read those.
  const lists = columns && inFile < records.length && mostFiles === undefined;
  if (columns) versioned.set(FACETS_FILE, zip(columns));
  if (lists) {
    const facets = readFacets(new Uint8Array(columns).buffer);
    for (const [path, content] of listFiles(cards, facets, zip)) {
      versioned.set(LISTS_FOLDER + path, content);
    }
  }
  versioned.set(VOCABULARY_FILE, encode(vocabularyText(catalogue)));
  const version = hash([...versioned].map(([path, content]) => path + hash(content)).join());
  const head: SearchHead = {
    locale,
    version,
    cardsInFile: inFile,
    ...(lists && { lists: true }),
    kinds: countKinds(records),
    suggestions: suggestionList(entries),
  };
  const files = new Map<string, Uint8Array>();
  files.set(HEAD_FILE, encode(JSON.stringify(head)));
  for (const [path, content] of versioned) files.set(`${version}/${path}`, content);
  return { files, records };
};
