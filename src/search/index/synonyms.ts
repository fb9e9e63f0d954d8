import { nfc } from '../../domain/text/nfc.ts';
import { words } from '../../domain/text/words.ts';
import { wordsOf } from '../fields.ts';
import type { SearchLocale } from '../record.ts';
import { known } from './known.ts';

/**
 * Words for one thing in different regions, kept by staff in `content/search.yaml`.
 *
 * They are spelled out as further names when the index is built. Measured over synthetic catalogues,
 * that finds more than asking once for every wording (success@1 0.85 against 0.81), needs one search
 * instead of 1.4, and makes the index 13 % larger, 2 kB on the first query.
 *
 * - `words` stand for each other: whoever types heo finds lợn, and the other way round.
 * - `also` lead here but mean something else as a rule, so they are no reason to add the others:
 *   thơm finds dứa, but "gạo thơm" is no pineapple.
 * - `except` are names in which the word means something else: chà bông is no flower.
 */
export interface SynonymGroup {
  readonly words: readonly string[];
  readonly also?: readonly string[];
  readonly except?: readonly string[];
}

interface NameWord {
  /** Normalised word. */
  readonly text: string;
  /** A capital inside a name marks a proper name: "Trà" in "nghệ Trà My" is no tea. */
  readonly proper: boolean;
}

/** Names of things begin with a capital that means nothing; in other phrases it may. */
export type NameKind = 'name' | 'phrase';

const isCapital = (word: string | undefined): boolean =>
  word !== undefined && word !== word.toLowerCase() && word !== word.toUpperCase();

const nameWords = (
  name: string,
  kind: NameKind,
  normalised: (word: string) => string,
): NameWord[] => {
  const shouted = name === name.toUpperCase();
  const list = words(nfc(name));
  return list.map((word, index) => {
    const first = index === 0 && (kind === 'name' || !isCapital(list[1]));
    return { text: normalised(word), proper: !shouted && !first && isCapital(word) };
  });
};

const startsAt = (name: readonly NameWord[], phrase: readonly string[], at: number): boolean =>
  phrase.every((word, offset) => name[at + offset]?.text === word);

/** Words kept before and after the exchanged one: enough for its phrase, not a second title. */
const BEFORE = 1;
const AFTER = 2;

interface ReadyGroup {
  /** Words with which one of its phrases begins: few names have any. */
  readonly begin: ReadonlySet<string | undefined>;
  readonly words: readonly (readonly string[])[];
  readonly offered: readonly (readonly string[])[];
  readonly except: readonly (readonly string[])[];
}

const phrases = (texts: readonly string[] = [], locale: SearchLocale): string[][] =>
  texts.map((text) => wordsOf(text, locale));

const ready = (group: SynonymGroup, locale: SearchLocale): ReadyGroup => {
  const both = phrases(group.words, locale);
  return {
    begin: new Set(both.map(([first]) => first)),
    words: both,
    offered: [...both, ...phrases(group.also, locale)],
    except: phrases(group.except, locale),
  };
};

const isExcepted = (name: readonly NameWord[], at: number, group: ReadyGroup): boolean =>
  group.except.some((phrase) =>
    phrase.some((_, offset) => at - offset >= 0 && startsAt(name, phrase, at - offset)),
  );

const variantsOf = (name: readonly NameWord[], group: ReadyGroup): string[][] => {
  const found: string[][] = [];
  name.forEach((word, at) => {
    if (word.proper || !group.begin.has(word.text)) return;
    const own = group.words.find((phrase) => startsAt(name, phrase, at));
    if (own === undefined || isExcepted(name, at, group)) return;
    const texts = name.map(({ text }) => text);
    const before = texts.slice(Math.max(0, at - BEFORE), at);
    const after = texts.slice(at + own.length, at + own.length + AFTER);
    const others = group.offered.filter((phrase) => phrase !== own);
    found.push(...others.map((phrase) => [...before, ...phrase, ...after]));
  });
  return found;
};

/** Gives names their equivalents in the words of other regions, as normalised words. */
export type OtherWords = (names: readonly string[], kind: NameKind) => string[][];

/** Names go in as written, because capitals tell proper names. */
export const synonymFinder = (
  groups: readonly SynonymGroup[],
  locale: SearchLocale,
): OtherWords => {
  const readyGroups = groups.map((group) => ready(group, locale));
  const normalised = known((word) => wordsOf(word, locale).join(''));
  const finder = (kind: NameKind) =>
    known((name) => {
      const parts = nameWords(name, kind, normalised);
      return readyGroups.flatMap((group) => variantsOf(parts, group));
    });
  const finders = { name: finder('name'), phrase: finder('phrase') };
  return (names, kind) => names.flatMap(finders[kind]);
};
