import { array, itemsOf, textAt } from '../../cbor.ts';

/** A part of the index: the words from one to another. */
export interface Chunk {
  readonly from: string;
  readonly to: string;
  readonly content: Uint8Array;
}

/**
 * Cuts the index anew into smaller parts. A query loads one part for each of its words, so the size
 * of a part is what a word costs; Pagefind's own size (20,000 places, about 12 kB) cannot be set.
 * @param parts contents of Pagefind's parts in the order of their words
 * @param size bytes (not compressed) from which a part is full; a frequent word may be longer
 */
export const cutAnew = (parts: readonly Uint8Array[], size: number): Chunk[] => {
  const chunks: Chunk[] = [];
  let words: Uint8Array[] = [];
  let bytes = 0;
  const close = (): void => {
    const [first, last] = [words[0], words.at(-1)];
    if (first === undefined || last === undefined) return;
    chunks.push({ from: wordOf(first), to: wordOf(last), content: array([array(words)]) });
    words = [];
    bytes = 0;
  };
  for (const part of parts) {
    const list = itemsOf(part)[0];
    if (list === undefined) throw new Error('A part of the search index without words.');
    for (const { start, end } of itemsOf(part, list.start)) {
      // A word that fills a part by itself stays alone, so that its neighbours remain cheap.
      if (bytes > 0 && bytes + end - start > size) close();
      words.push(part.subarray(start, end));
      bytes += end - start;
    }
  }
  close();
  return chunks;
};

const wordOf = (entry: Uint8Array): string => {
  const first = itemsOf(entry)[0];
  if (first === undefined) throw new Error('An entry of the search index without its word.');
  return textAt(entry, first.start);
};
