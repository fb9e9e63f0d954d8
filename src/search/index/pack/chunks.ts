import { array } from '../../cbor.ts';
import type { Entry } from './entries.ts';

/** A part of the index: the words from one to another. */
export interface Chunk {
  readonly from: string;
  readonly to: string;
  readonly content: Uint8Array;
}

/**
 * Cuts the index into parts. A query loads one part for each of its words, so the size of a part is
 * what a word costs; Pagefind's own size (20,000 places, about 12 kB) cannot be set.
 * @param entries in the order of their words
 * @param size bytes (not compressed) from which a part is full; a frequent word may be longer
 */
export const cut = (entries: readonly Entry[], size: number): Chunk[] => {
  const chunks: Chunk[] = [];
  let words: Entry[] = [];
  let bytes = 0;
  const close = (): void => {
    const [first, last] = [words[0], words.at(-1)];
    if (first === undefined || last === undefined) return;
    const content = array([array(words.map((entry) => entry.content))]);
    chunks.push({ from: first.word, to: last.word, content });
    words = [];
    bytes = 0;
  };
  for (const entry of entries) {
    const { length } = entry.content;
    // A word that fills a part by itself stays alone, so that its neighbours remain cheap.
    if (bytes > 0 && bytes + length > size) close();
    words.push(entry);
    bytes += length;
  }
  close();
  return chunks;
};
