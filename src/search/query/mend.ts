import { soundKey } from '../../domain/text/sound.ts';
import type { Change, QueryWord, Reading } from './reading.ts';
import { keepAccents } from './slips.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word that sounds like the typed one is likelier meant than one a slip away. */
const ALIKE = 3;

/** Another word for one place of the query. */
interface Option {
  readonly word: string;
  /** What speaks for it besides the pair. */
  readonly bonus: number;
}

const optionsFor = (word: string, vocabulary: Vocabulary): Option[] => {
  const sound = soundKey(word);
  return vocabulary
    .near(word)
    .map((near) => ({ word: near, bonus: soundKey(near) === sound ? ALIKE : 0 }));
};

/** Ways to write two neighbours: one of them changed, or both when both sound the same. */
function* pairsNear(left: string, right: string, vocabulary: Vocabulary) {
  const lefts = optionsFor(left, vocabulary);
  const rights = optionsFor(right, vocabulary);
  for (const option of lefts) yield { left: option.word, right, bonus: option.bonus };
  for (const option of rights) yield { left, right: option.word, bonus: option.bonus };
  for (const first of lefts.filter(({ bonus }) => bonus > 0)) {
    for (const second of rights.filter(({ bonus }) => bonus > 0)) {
      yield { left: first.word, right: second.word, bonus: 0 };
    }
  }
}

/** The pair stands somewhere, or does once its unfinished second word is finished. */
const isSeen = (
  first: QueryWord,
  second: QueryWord,
  { words, open }: Reading,
  vocabulary: Vocabulary,
): boolean => {
  if (vocabulary.pair(first.folded, second.folded) > 0) return true;
  if (open === undefined || second !== words.at(-1)) return false;
  const [likeliest = ''] = vocabulary.complete(open, first.folded, 1);
  return vocabulary.pair(first.folded, likeliest) > 0;
};

/** How well two words of a query fit each other and the words around them. */
const support = (
  list: readonly QueryWord[],
  at: number,
  left: string,
  right: string,
  vocabulary: Vocabulary,
): number =>
  vocabulary.pair(list[at - 1]?.folded ?? '', left) +
  vocabulary.pair(left, right) +
  vocabulary.pair(right, list[at + 2]?.folded ?? '');

/**
 * Words that are all known, but two of which are never seen side by side, read as the nearest pair
 * that is ("san tuyết" → shan tuyết, "đắc lắc" → đắk lắk); `undefined` when there is none.
 */
export const mendPair = (reading: Reading, vocabulary: Vocabulary): Reading | undefined => {
  const list = reading.words;
  let best: readonly QueryWord[] | undefined;
  let most = 0;
  for (const [at, first] of list.entries()) {
    const second = list[at + 1];
    if (second === undefined || isSeen(first, second, reading, vocabulary)) continue;
    const typed = support(list, at, first.folded, second.folded, vocabulary);
    for (const { left, right, bonus } of pairsNear(first.folded, second.folded, vocabulary)) {
      if (vocabulary.pair(left, right) === 0) continue;
      const gain = support(list, at, left, right, vocabulary) - typed;
      if (gain <= 0 || gain + bonus <= most) continue;
      most = gain + bonus;
      best = [
        ...list.slice(0, at),
        keepAccents(first, left),
        keepAccents(second, right),
        ...list.slice(at + 2),
      ];
    }
  }
  if (best === undefined) return undefined;
  const open = best.at(-1)?.folded === list.at(-1)?.folded ? reading.open : undefined;
  const change: Change = { from: list, to: best, why: 'pair' };
  return { ...reading, words: best, open, notes: [...reading.notes, change] };
};
