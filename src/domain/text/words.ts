import { fold } from './fold.ts';
import { toneOnSecond } from './tone.ts';
import { twinsWithI } from './twins.ts';

/** A word of a text and where it stands there (UTF-16 positions, end not included). */
export interface PlacedWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** The words of a text as written; everything that is not a letter, mark or digit parts them. */
export const words = (text: string): string[] => text.match(WORD) ?? [];

/** The words of a text with their places, for cutting and marking it. */
export const placedWords = (text: string): PlacedWord[] =>
  Array.from(text.matchAll(WORD), (match) => ({
    word: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));

/**
 * The form two spellings of one word share with accents kept: NFC, lower case, tone on the second
 * vowel, i for y. "HÒA BÌNH" and "Hoà Bình" → "hoà bình"; "Mỳ Quảng" → "mì quảng".
 */
export const normalise = (text: string): string => twinsWithI(toneOnSecond(text.toLowerCase()));

/** The form in which accents do not matter either: "Đường phên" → "duong phen". */
export const foldedKey = (text: string): string => fold(normalise(text));
