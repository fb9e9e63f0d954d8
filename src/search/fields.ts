import { englishRoot, isEnglishParticle } from '../domain/text/english.ts';
import { normalise, words } from '../domain/text/words.ts';
import type { SearchLocale } from './record.ts';

/** A name or another phrase as normalised words. */
export type Phrase = readonly string[];

/** The searched part of a record. */
export interface Fields {
  readonly title: Phrase;
  readonly aliases: readonly Phrase[];
  readonly rest: readonly Phrase[];
  /** Names, and other phrases, in the words of other regions (see index/synonyms.ts). */
  readonly otherNames: readonly Phrase[];
  readonly otherRest: readonly Phrase[];
  /** What the card tells in sentences; found after every name. */
  readonly told: readonly Phrase[];
}

/** Names and what classes a record, the title first. */
export const namePhrases = ({ title, aliases, rest, otherNames, otherRest }: Fields): Phrase[] => [
  title,
  ...aliases,
  ...otherNames,
  ...rest,
  ...otherRest,
];

/** Every searched phrase of a record, the title first. */
export const allPhrases = (fields: Fields): Phrase[] => [...namePhrases(fields), ...fields.told];

/** The words of a text in the form in which they are compared; English ones without endings. */
export const wordsOf = (text: string, locale: SearchLocale): string[] =>
  rootsOf(words(normalise(text)), locale);

const rootsOf = (list: string[], locale: SearchLocale): string[] =>
  locale === 'en' ? list.map(englishRoot) : list;

/** The words of sentences that a reader may look for. */
export const toldPhrases = (
  texts: readonly (string | undefined)[],
  locale: SearchLocale,
): Phrase[] =>
  texts
    .map((text = '') => words(normalise(text)).filter((word) => !isParticle(word, locale)))
    .map((list) => rootsOf(list, locale))
    .filter((phrase) => phrase.length > 0);

/** Whether a word, in lower case, only joins others. */
export const isParticle = (word: string, locale: SearchLocale): boolean =>
  locale === 'en' && isEnglishParticle(word);
