import { array, itemsOf, text } from './cbor.ts';

/**
 * The form in which Pagefind's files are published: gzip, which every browser opens and no server
 * needs to know about, and metadata without its list of pages, which the rows already tell.
 */

/** Pagefind's compiled core, inside its folder. */
export const CORE_FILE = 'core.bin';
/** What parts the index has, and from which word to which. */
export const META_FILE = 'meta.bin';
/** A part of the index. */
export const partFile = (name: string): string => `index/${name}.bin`;

/** Pagefind's measure of a text's length; with one for all, length does not weigh in its ranking. */
const SAME_LENGTH = Uint8Array.of(16);

/**
 * The pages as the metadata lists them, named by their rows (base 36). A page's name is what a search
 * returns for it. All have the same length: ours differ little, and our own ranking settles the order
 * of results.
 */
const pages = (records: number): Uint8Array =>
  array(
    Array.from({ length: records }, (_, row) =>
      array([text(row.toString(36)), SAME_LENGTH, text('')]),
    ),
  );

/** Metadata as Pagefind's core wants it: published metadata with its pages put in. */
export const withPages = (meta: Uint8Array, records: number): Uint8Array => {
  const [version, ...others] = itemsOf(meta).map(({ start, end }) => meta.subarray(start, end));
  if (version === undefined) throw new Error('Metadata of the search index too short.');
  return array([version, pages(records), ...others]);
};
