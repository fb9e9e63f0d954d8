import { toIndexText } from '../marks.ts';
import type { CardLoader } from './cards.ts';
import type { Engine } from './engine.ts';
import type { Reading } from './reading.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Results to load and order; asking Pagefind stops once there are so many. */
export const PAGE = 16;
/** How many ways of finishing a half-typed word are tried. */
const COMPLETIONS = 12;

export interface Source {
  readonly engine: Engine;
  readonly vocabulary: Vocabulary;
  readonly cards: CardLoader;
}

/** Takes from each list in turn, so that no completion hides the others. */
const inTurn = (lists: readonly (readonly number[])[]): number[] => {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, at) => lists.map((list) => list[at]))
    .flat()
    .filter((row) => row !== undefined);
};

/** Each row once, the earlier lists first. */
const once = (...lists: readonly (readonly number[])[]): number[] => [...new Set(lists.flat())];

/** All words taken as finished: with their accents first, then without to fill the page. */
const wholeWords = async ({ engine }: Source, { words }: Reading): Promise<number[]> => {
  const text = toIndexText(words.map((word) => word.text));
  const accented = words.some((word) => word.text !== word.folded);
  const exact = accented ? await engine.search(text, true) : [];
  return exact.length >= PAGE ? [...exact] : once(exact, await engine.search(text, false));
};

/** Likely ways of finishing the last word, each a list of results. */
const finished = async (
  { engine }: Source,
  { words }: Reading,
  endings: readonly string[],
): Promise<(readonly number[])[]> => {
  const others = words.slice(0, -1).map((word) => word.text);
  const lists: (readonly number[])[] = [];
  let count = 0;
  for (const ending of endings) {
    const rows = await engine.search(toIndexText([...others, ending]), false);
    lists.push(rows);
    count += rows.length;
    if (count >= 3 * PAGE) break;
  }
  return lists;
};

/**
 * Asks Pagefind for a reading: as whole words, and with the likely ends of the word that is still
 * being typed. All words must be known. Returns rows of the index, best first.
 */
export const collect = async (source: Source, reading: Reading): Promise<number[]> => {
  const { engine, vocabulary } = source;
  const { words, open } = reading;
  const last = words.at(-1);
  if (last === undefined) return [];
  const isWord = open === undefined || vocabulary.has(last.folded);
  const whole = isWord ? await wholeWords(source, reading) : [];
  if (open === undefined) return whole;
  const before = words.at(-2)?.folded ?? '';
  const likely = vocabulary.complete(open, before, COMPLETIONS);
  // A full page of whole words is enough, but for an end that goes better with the word before:
  // "chè xa" is mostly on its way to chè xanh.
  const fits = vocabulary.pair(before, last.folded);
  const endings =
    whole.length < PAGE ? likely : likely.filter((word) => vocabulary.pair(before, word) > fits);
  const lists = await finished(source, reading, endings);
  const found = whole.length < PAGE ? once(whole, inTurn(lists)) : once(inTurn([whole, ...lists]));
  if (found.length > 0) return found;
  const asTyped = words.map((word) => word.text);
  return [...(await engine.search(toIndexText(asTyped, { open: true }), false))];
};
