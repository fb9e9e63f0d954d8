/**
 * How words are written for Pagefind, in the index and in queries alike.
 *
 * đ is written ḍ: Pagefind drops accents by Unicode decomposition, which leaves đ alone; ḍ is no
 * Vietnamese letter, decomposes to d, and still keeps đ and d apart where accents count.
 *
 * Every word ends in "_". To Pagefind each query word is the beginning of a word; the mark makes it a
 * whole one, so that "mã" does not find măng and one part of the index is enough for one word. It
 * hides English endings from Pagefind's stemmer, which is why our own text rules take them off.
 */
export const WORD_END = '_';

/** Words in the spelling of the index; `open` leaves the last word unfinished. */
export const toIndexText = (
  words: readonly string[],
  { open = false }: { open?: boolean } = {},
): string =>
  words
    .map((word, index) => {
      const finished = !(open && index === words.length - 1);
      return word.replaceAll('đ', 'ḍ') + (finished ? WORD_END : '');
    })
    .join(' ');
