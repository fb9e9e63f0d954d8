import { itemsOf, numberAt, textAt } from '../../cbor.ts';

/** A word of the index, or a form of it with accents, which the index keeps apart. */
export interface Term {
  readonly word: string;
  readonly form?: string;
}

/** A term under which a word is found, and with what weight. */
export interface Reading {
  /** Place of the term in the lexicon. */
  readonly term: number;
  readonly weight: number;
}

/** What Pagefind makes of words. */
export interface Lexicon {
  /** In the order of the index: words by their letters, each before its forms. */
  readonly terms: readonly Term[];
  readonly readings: ReadonlyMap<string, readonly Reading[]>;
}

/** Pagefind's weight when an entry names none. */
export const USUAL_WEIGHT = 25;

/** Places in a text with their weights, as an entry tells them. */
const placesOf = (bytes: Uint8Array, at: number): { place: number; weight: number }[] => {
  const found: { place: number; weight: number }[] = [];
  let [weight, last] = [USUAL_WEIGHT, 0];
  for (const { start } of itemsOf(bytes, at)) {
    const number = numberAt(bytes, start);
    if (number < 0) {
      weight = -number - 1;
      last = 0;
    } else {
      last += number;
      found.push({ place: last, weight });
    }
  }
  return found;
};

/**
 * Reads what Pagefind makes of words from its index of a single text that has each of them once.
 * @param parts contents of the parts of that index in the order of their words
 */
export const lexiconOf = (words: readonly string[], parts: readonly Uint8Array[]): Lexicon => {
  const terms: Term[] = [];
  const readings = new Map<string, Reading[]>(words.map((word) => [word, []]));
  const add = (term: Term, part: Uint8Array, pages: number): void => {
    for (const page of itemsOf(part, pages)) {
      const [, places] = itemsOf(part, page.start);
      for (const { place, weight } of places ? placesOf(part, places.start) : []) {
        readings.get(words[place] ?? '')?.push({ term: terms.length, weight });
      }
    }
    terms.push(term);
  };
  for (const part of parts) {
    for (const entry of itemsOf(part, itemsOf(part)[0]?.start)) {
      const [word, pages, forms] = itemsOf(part, entry.start);
      if (!word || !pages || !forms) throw new Error('An entry of the search index too short.');
      const text = textAt(part, word.start);
      add({ word: text }, part, pages.start);
      for (const form of itemsOf(part, forms.start)) {
        const [name, pagesOfForm] = itemsOf(part, form.start);
        if (!name || !pagesOfForm) throw new Error('A form in the search index too short.');
        add({ word: text, form: textAt(part, name.start) }, part, pagesOfForm.start);
      }
    }
  }
  return { terms, readings };
};
