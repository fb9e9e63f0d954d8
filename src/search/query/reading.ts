import { fold } from '../../domain/text/fold.ts';
import { nfc } from '../../domain/text/nfc.ts';
import { toneOnSecond } from '../../domain/text/tone.ts';
import { words } from '../../domain/text/words.ts';
import { isParticle, wordsOf } from '../fields.ts';
import type { SearchLocale } from '../record.ts';

/** A word as it is compared: normalised with its accents, and without them. */
export interface ComparedWord {
  readonly text: string;
  readonly folded: string;
}

/** One word of a query. */
export interface QueryWord extends ComparedWord {
  /** As the reader wrote it: roots and other forms for comparing are not for his eyes. */
  readonly typed: string;
}

/**
 * Why a word was read as another: undecoded Telex or VNI, a slip, wrong spacing, a pair of words
 * that is never seen, or a word left out because nothing has all of them.
 */
export type Why = 'typing' | 'slip' | 'spacing' | 'pair' | 'dropped';

/** Words that were read as others. */
export interface Change {
  readonly from: readonly QueryWord[];
  readonly to: readonly QueryWord[];
  readonly why: Why;
}

/** A change as the reader is told of it. */
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
  readonly notes: readonly Change[];
  /** Put in quotation marks: nothing may be read as something else. */
  readonly exact?: boolean;
  readonly locale: SearchLocale;
}

/** A word with its form without accents beside it. */
export const queryWord = (text: string, typed = text): QueryWord => ({
  text,
  folded: fold(text),
  typed,
});

/** Same letters, and every accent of `word` is there; letters without one may have any. */
export const accentsAgree = (word: string, other: string): boolean =>
  fold(word) === fold(other) &&
  [...word].every((letter, index) => letter === other[index] || letter === fold(letter));

/** Words as one text again, as the reader wrote them. */
export const textOf = (list: readonly QueryWord[]): string =>
  list.map(({ typed }) => typed).join(' ');

/** Words of a query that are looked at; a longer one is a pasted text. */
const MOST_WORDS = 12;

const QUOTED = /^\s*["“”].*["“”]\s*$/su;

/** A query that is to be taken at its word. */
export const quoted = (query: string): string => `"${query.replaceAll('"', '')}"`;

const allWords = (query: string, locale: SearchLocale): QueryWord[] => {
  const typed = words(nfc(query));
  return wordsOf(query, locale).map((text, index) => queryWord(text, typed[index]));
};

/**
 * The words of a query as typed, without those that name nothing. In quotation marks they are taken at their word. The last is open (perhaps only the beginning of a word) unless a
 * space or stop follows it. Its beginning keeps the y: "ly" is Lý, but may be on its way to lychee.
 */
export const readQuery = (query: string, locale: SearchLocale): Reading => {
  const all = allWords(query, locale);
  const naming = all.filter(({ typed }) => !isParticle(typed.toLowerCase(), locale));
  const list = (naming.length > 0 ? naming : all).slice(0, MOST_WORDS);
  if (QUOTED.test(query)) return { words: list, notes: [], exact: true, locale };
  const endsInWord = /[\p{L}\p{N}\p{M}]$/u.test(query);
  if (!endsInWord || list.at(-1) !== all.at(-1)) return { words: list, notes: [], locale };
  const open = fold(toneOnSecond(words(query.toLowerCase()).at(-1) ?? ''));
  return { words: list, open, notes: [], locale };
};

/** A reading with some of its words only; the last is still being typed if it is still there. */
export const withWords = (
  reading: Reading,
  words: readonly QueryWord[],
  changes: readonly Change[] = [],
): Reading => ({
  ...reading,
  words,
  open: words.at(-1) === reading.words.at(-1) ? reading.open : undefined,
  notes: [...reading.notes, ...changes],
});
