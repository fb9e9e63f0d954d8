import { fold } from '../../domain/text/fold.ts';
import { toneOnSecond } from '../../domain/text/tone.ts';
import { words } from '../../domain/text/words.ts';
import { wordsOf } from '../fields.ts';
import type { SearchLocale } from '../record.ts';

/** One word of a query: as typed (normalised, accents kept) and without accents. */
export interface QueryWord {
  readonly text: string;
  readonly folded: string;
}

/**
 * Why a word was read as another: undecoded Telex or VNI, a slip, wrong spacing, a pair of words
 * that is never seen, or a word left out because nothing has all of them.
 */
export type Why = 'typing' | 'slip' | 'spacing' | 'pair' | 'dropped';

export interface Note {
  readonly from: string;
  readonly to: string;
  readonly why: Why;
}

/** How a query is understood. */
export interface Reading {
  readonly words: readonly QueryWord[];
  /** Beginning of the last word, without accents, while that is still being typed. */
  readonly open?: string;
  readonly notes: readonly Note[];
  /** Put in quotation marks: nothing may be read as something else. */
  readonly exact?: boolean;
  readonly locale: SearchLocale;
}

/** A word with its form without accents beside it. */
export const queryWord = (text: string): QueryWord => ({
  text,
  folded: fold(text),
});

/** Words as one text again. */
export const textOf = (list: readonly QueryWord[]): string =>
  list.map(({ text }) => text).join(' ');

/** Words of a query that are looked at; a longer one is a pasted text. */
const MOST_WORDS = 12;

const QUOTED = /^\s*["“”].*["“”]\s*$/su;

/** A query that is to be taken at its word. */
export const quoted = (query: string): string => `"${query.replaceAll('"', '')}"`;

/**
 * The words of a query as typed. In quotation marks they are taken at their word. The last is open (perhaps only the beginning of a word) unless a
 * space or stop follows it. Its beginning keeps the y: "ly" is Lý, but may be on its way to lychee.
 */
export const readQuery = (query: string, locale: SearchLocale): Reading => {
  const all = wordsOf(query, locale);
  const list = all.slice(0, MOST_WORDS).map(queryWord);
  if (QUOTED.test(query)) return { words: list, notes: [], exact: true, locale };
  const endsInWord = /[\p{L}\p{N}\p{M}]$/u.test(query);
  if (!endsInWord || all.length > MOST_WORDS) return { words: list, notes: [], locale };
  const open = fold(toneOnSecond(words(query.toLowerCase()).at(-1) ?? ''));
  return { words: list, open, notes: [], locale };
};
