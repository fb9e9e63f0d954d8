import { oneSlipApart } from '../../domain/text/distance.ts';
import { soundKey } from '../../domain/text/sound.ts';

/**
 * The words of the catalogue without accents, how frequent they are, and which stand side by side.
 * It tells slips from words, finishes half-typed words, and knows when a word is not there at all.
 *
 * Text form: two lines. The first lists the words in code-point order. The second has for every
 * word, in the same order and parted by "|", the words that follow it, each as its distance from the
 * one before in that list (base 36). "·" and a digit give the frequency class, doubling from class to
 * class, unless that is 0.
 */
export interface Vocabulary {
  has(word: string): boolean;
  /** Frequency class of a word, −1 when it is not there. */
  frequency(word: string): number;
  /** How often two words follow each other, as a class from 1; 0 = never. */
  pair(left: string, right: string): number;
  hasStart(start: string): boolean;
  /** Longer words with this beginning, likeliest after `before` first. */
  complete(start: string, before: string, limit: number): string[];
  /** Other words one slip away or pronounced alike. */
  near(word: string): string[];
}

export const CLASS_MARK = '·';

const readEntry = (entry: string): [word: string, frequency: number] => {
  const [word = '', frequency = '0'] = entry.split(CLASS_MARK);
  return [word, Number(frequency)];
};

const pairKey = (left: string, right: string): string => `${left} ${right}`;

const readPairs = (line: string, sorted: readonly string[]): Map<string, number> => {
  const pairs = new Map<string, number>();
  for (const [row, followers] of line.split('|').entries()) {
    let at = 0;
    for (const [distance, frequency] of followers.split(' ').filter(Boolean).map(readEntry)) {
      at += Number.parseInt(distance, 36);
      pairs.set(pairKey(sorted[row] ?? '', sorted[at] ?? ''), frequency + 1);
    }
  }
  return pairs;
};

/** Position of the first word not before `wanted`. */
const lowerBound = (sorted: readonly string[], wanted: string): number => {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
};

const groupBySound = (words: readonly string[]): Map<string, string[]> => {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    const sound = soundKey(word);
    groups.set(sound, [...(groups.get(sound) ?? []), word]);
  }
  return groups;
};

/** A pair seen together counts more than any frequency of the single word. */
const PAIR_WEIGHT = 20;

/** Reads the text form. */
export const readVocabulary = (text: string): Vocabulary => {
  const [wordLine = '', pairLine = ''] = text.split('\n');
  const frequencies = new Map(wordLine.split(' ').filter(Boolean).map(readEntry));
  const sorted = [...frequencies.keys()];
  const pairs = readPairs(pairLine, sorted);
  const has = (word: string): boolean => frequencies.has(word);
  const frequency = (word: string): number => frequencies.get(word) ?? -1;
  const pair = (left: string, right: string): number => pairs.get(pairKey(left, right)) ?? 0;
  const longer = (start: string): string[] => {
    const found: string[] = [];
    for (let at = lowerBound(sorted, start); ; at++) {
      const word = sorted[at];
      if (word === undefined || !word.startsWith(start)) return found;
      if (word !== start) found.push(word);
    }
  };
  let bySound: Map<string, string[]> | undefined;
  const sounds = (): Map<string, string[]> => {
    bySound ??= groupBySound(sorted);
    return bySound;
  };
  return {
    has,
    frequency,
    pair,
    hasStart: (start) => sorted[lowerBound(sorted, start)]?.startsWith(start) ?? false,
    complete: (start, before, limit) => {
      const value = (word: string): number => PAIR_WEIGHT * pair(before, word) + frequency(word);
      return longer(start)
        .sort((a, b) => value(b) - value(a) || (a < b ? -1 : 1))
        .slice(0, limit);
    },
    near: (word) => {
      const alike = sounds().get(soundKey(word)) ?? [];
      return sorted.filter(
        (other) => other !== word && (oneSlipApart(word, other) || alike.includes(other)),
      );
    },
  };
};
