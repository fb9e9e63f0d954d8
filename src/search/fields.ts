import { englishRoot } from '../domain/text/english.ts';
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
}

/** Every searched phrase of a record, the title first. */
export const allPhrases = ({ title, aliases, rest, otherNames, otherRest }: Fields): Phrase[] => [
  title,
  ...aliases,
  ...otherNames,
  ...rest,
  ...otherRest,
];

/** The words of a text in the form in which they are compared; English ones without endings. */
export const wordsOf = (text: string, locale: SearchLocale): string[] => {
  const list = words(normalise(text));
  return locale === 'en' ? list.map(englishRoot) : list;
};
