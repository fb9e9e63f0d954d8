import { nfc } from '../../domain/text/nfc.ts';
import { placedWords } from '../../domain/text/words.ts';
import { wordsOf } from '../fields.ts';
import { queryWord, type Reading } from './reading.ts';

/** Part of a text, as UTF-16 positions; the end is not included. */
export type Range = readonly [start: number, end: number];

/**
 * The parts of a text that a query found: whole words, or the beginning of one when the last query
 * word is unfinished. Where a word was typed with accents and stands there so, only those places
 * count; otherwise all with the same letters.
 * @param text NFC text, as cards carry it
 */
export const ranges = (text: string, reading: Reading): Range[] => {
  const placed = placedWords(nfc(text)).map(({ word, start, end }) => ({
    ...queryWord(wordsOf(word, reading.locale).join('')),
    start,
    end,
  }));
  const found = new Map<number, Range>();
  reading.words.forEach((query, index) => {
    const same = placed.filter((word) => word.folded === query.folded);
    const exact = same.filter((word) => word.text === query.text);
    for (const { start, end } of exact.length > 0 ? exact : same) found.set(start, [start, end]);
    const open = index === reading.words.length - 1 ? reading.open : undefined;
    if (open === undefined) return;
    for (const { folded, start } of placed) {
      const longer = folded.length > open.length && folded.startsWith(open);
      if (longer && !found.has(start)) found.set(start, [start, start + open.length]);
    }
  });
  return [...found.values()].sort(([a], [b]) => a - b);
};
