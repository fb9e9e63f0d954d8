import type { Kind, SearchLocale } from './record.ts';

/** Something to offer while typing: a thing with its address, or (without one) words to search for. */
export interface Suggestion {
  readonly label: string;
  readonly kind?: Kind;
  readonly url?: string;
  /** Where the label is in Vietnamese on a page that is not. */
  readonly lang?: 'vi';
  /** Other names, searched but not shown. */
  readonly names?: string;
}

/**
 * The first file the search loads (`head.json`): enough to answer the first keystroke, and where the
 * rest lies.
 */
export interface SearchHead {
  readonly locale: SearchLocale;
  /** Name of the folder with everything else; changes whenever anything in it does. */
  readonly version: string;
  /** Cards in one file, in the order of the rows. */
  readonly cardsInFile: number;
  /** Whether lists have files of cards of their own (see arrangement.ts). */
  readonly lists?: true;
  /** How many records of each kind, in the order in which they lie in the index. */
  readonly kinds: readonly (readonly [kind: Kind, records: number])[];
  readonly suggestions: readonly Suggestion[];
}

export const HEAD_FILE = 'head.json';
/** Inside the folder of the version. */
export const ENGINE_FOLDER = 'pagefind/';
export const CARDS_FOLDER = 'cards/';
export const LISTS_FOLDER = 'lists/';
export const FACETS_FILE = 'facets.bin';
export const VOCABULARY_FILE = 'vocabulary.txt';

const isHead = (value: unknown): value is SearchHead =>
  typeof value === 'object' &&
  value !== null &&
  'version' in value &&
  'kinds' in value &&
  'suggestions' in value;

/** Reads the head file. @throws when it is something else, such as an error page */
export const readHead = (text: string): SearchHead => {
  const value: unknown = JSON.parse(text);
  if (!isHead(value)) throw new Error('Not a search head.');
  return value;
};
