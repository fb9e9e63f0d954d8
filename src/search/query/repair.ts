import { readTyping } from '../../domain/text/typing.ts';
import { normalise } from '../../domain/text/words.ts';
import type { SearchLocale } from '../record.ts';
import { type Change, type QueryWord, queryWord, type Reading } from './reading.ts';
import { closest, PAIR_VALUE } from './slips.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Reads words that the catalogue does not know as words it does know. Nothing here touches a word
 * that is in the vocabulary, nor the unfinished last word while some word begins like it.
 */

/**
 * How freely a word may be taken for a slip: not at all, if the words beside it agree, or always. An
 * English word may not be taken for undecoded keys at all either.
 */
export type Boldness = 'never' | 'supported' | 'freely';

interface Line {
  readonly words: readonly QueryWord[];
  readonly open?: string;
  readonly vocabulary: Vocabulary;
  readonly locale: SearchLocale;
}

interface Repair {
  readonly to: readonly QueryWord[];
  /** How many words of the line it stands for. */
  readonly taken: number;
  readonly why: Change['why'];
  /** What speaks for it: frequency classes and, four times as heavy, pairs with its neighbours. */
  readonly value: number;
}

/** Undecoded keys that give a known word are hardly ever chance … */
const TYPING_VALUE = 12;
/** … unless all there is to them is a vowel that comes again later ("sapa" is no sâp). */
const FAINT_TYPING_VALUE = 4;
const CLEAR_KEYS = /aa|ee|oo|dd|w|\d|[aeiouy].*[sfrxj]/;
/** Letters without a space that may be several words; more is no typing. */
const LONGEST_RUN = 24;
/** Two parts are easily found by chance. */
const SPACING_VALUE = -2;

const isOpen = (line: Line, index: number): boolean =>
  line.open !== undefined && index === line.words.length - 1;

const unknownAt = (line: Line, index: number): QueryWord | undefined => {
  const word = line.words[index];
  if (word === undefined || line.vocabulary.has(word.folded)) return undefined;
  return isOpen(line, index) && line.vocabulary.hasStart(line.open ?? '') ? undefined : word;
};

/** How well words fit between those before and after. */
const support = (line: Line, index: number, taken: number, to: readonly QueryWord[]): number => {
  const { words, vocabulary } = line;
  const [first, last] = [to[0]?.folded ?? '', to.at(-1)?.folded ?? ''];
  const before = vocabulary.pair(words[index - 1]?.folded ?? '', first);
  const after = vocabulary.pair(last, words[index + taken]?.folded ?? '');
  return PAIR_VALUE * (before + after);
};

/** "mawng" → măng. */
const asTyping = (line: Line, index: number): Repair | undefined => {
  const word = unknownAt(line, index);
  if (word === undefined || !/^[a-z0-9]+$/i.test(word.typed)) return undefined;
  // Not its root: an English ending that is cut off may have been such a key.
  const keyed = word.typed.toLowerCase();
  const read = queryWord(normalise(readTyping(keyed)));
  if (read.text === normalise(keyed)) return undefined;
  const fits =
    line.vocabulary.has(read.folded) ||
    (isOpen(line, index) && line.vocabulary.hasStart(read.folded));
  const keys = CLEAR_KEYS.test(keyed) ? TYPING_VALUE : FAINT_TYPING_VALUE;
  const value = keys + support(line, index, 1, [read]);
  return fits ? { to: [read], taken: 1, why: 'typing', value } : undefined;
};

/** "home stay" → homestay, when one of the two is no word by itself. */
const asOneWord = (line: Line, index: number): Repair | undefined => {
  const [word, next] = [line.words[index], line.words[index + 1]];
  if (word === undefined || next === undefined) return undefined;
  if (!unknownAt(line, index) && !unknownAt(line, index + 1)) return undefined;
  const joined = queryWord(word.text + next.text);
  if (!line.vocabulary.has(joined.folded)) return undefined;
  const value = TYPING_VALUE + support(line, index, 2, [joined]);
  return { to: [joined], taken: 2, why: 'spacing', value };
};

/** "mangkho" → mang kho: words that follow each other somewhere in the catalogue. */
const asSeveralWords = (line: Line, index: number): Repair | undefined => {
  const word = unknownAt(line, index);
  if (word === undefined || word.text.length > LONGEST_RUN) return undefined;
  const parts = splitWord(word.text, undefined, line.vocabulary);
  if (parts === undefined) return undefined;
  const within = parts.slice(1).map((part, at) => {
    return line.vocabulary.pair(parts[at]?.folded ?? '', part.folded);
  });
  const value = SPACING_VALUE + PAIR_VALUE * Math.min(...within) + support(line, index, 1, parts);
  return { to: parts, taken: 1, why: 'spacing', value };
};

const splitWord = (
  text: string,
  before: string | undefined,
  vocabulary: Vocabulary,
): QueryWord[] | undefined => {
  for (let end = text.length; end >= 1; end--) {
    const head = queryWord(text.slice(0, end));
    const fits =
      before === undefined ? end < text.length : vocabulary.pair(before, head.folded) > 0;
    if (!fits || !vocabulary.has(head.folded)) continue;
    if (end === text.length) return [head];
    const tail = splitWord(text.slice(end), head.folded, vocabulary);
    if (tail) return [head, ...tail];
  }
  return undefined;
};

/** "onng" → ong. */
const asSlip = (line: Line, index: number, boldness: Boldness): Repair | undefined => {
  const word = unknownAt(line, index);
  if (boldness === 'never' || word === undefined) return undefined;
  const found = closest(word, {
    before: line.words[index - 1]?.folded ?? '',
    after: line.words[index + 1]?.folded ?? '',
    vocabulary: line.vocabulary,
    // English has short words in plenty, each a letter from the next: no boat is a goat.
    alone: boldness !== 'freely' ? 'none' : line.locale === 'en' ? 'alike' : 'any',
  });
  return found && { to: [found.word], taken: 1, why: 'slip', value: found.value };
};

const bestRepair = (line: Line, index: number, boldness: Boldness): Repair | undefined =>
  [
    boldness === 'never' && line.locale === 'en' ? undefined : asTyping(line, index),
    asOneWord(line, index),
    asSeveralWords(line, index),
    asSlip(line, index, boldness),
  ]
    .filter((repair) => repair !== undefined)
    .sort((a, b) => b.value - a.value)[0];

/** Reads words that the catalogue does not know as words it does know. */
export const repair = (reading: Reading, vocabulary: Vocabulary, boldness: Boldness): Reading => {
  const { locale } = reading;
  let { words, open } = reading;
  const notes = [...reading.notes];
  for (let index = 0; index < words.length; index++) {
    const found = bestRepair({ words, open, vocabulary, locale }, index, boldness);
    if (found === undefined) continue;
    const { to, taken, why } = found;
    notes.push({ from: words.slice(index, index + taken), to, why });
    if (index + taken >= words.length && open !== undefined) open = to.at(-1)?.folded;
    words = [...words.slice(0, index), ...to, ...words.slice(index + taken)];
    index += to.length - 1;
  }
  return { ...reading, words, open, notes };
};

/** The words of a reading that the catalogue does not know at all. */
export const unknownWords = (
  { words, open, locale }: Reading,
  vocabulary: Vocabulary,
): QueryWord[] =>
  words.filter((_, index) => unknownAt({ words, open, vocabulary, locale }, index) !== undefined);
