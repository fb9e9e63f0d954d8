import { type Fields, type Phrase, toldPhrases, wordsOf } from './fields.ts';
import type { RecordCard, SearchLocale, SearchRecord } from './record.ts';

/** What is shown of a result. */
export interface Card extends RecordCard {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly aliases: readonly string[];
}

/** A card as it is stored, with the phrases by which results are ranked. */
export interface StoredCard extends RecordCard {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly aliases?: readonly string[];
  readonly rest?: readonly string[];
  readonly otherNames?: readonly string[];
  readonly otherRest?: readonly string[];
  readonly told?: readonly string[];
}

const listed = (key: keyof StoredCard, texts: readonly string[]): Partial<StoredCard> =>
  texts.length > 0 ? { [key]: texts.map((text) => text.normalize('NFC')) } : {};

const joined = (phrases: readonly Phrase[]): string[] => phrases.map((words) => words.join(' '));

/** The card of a record. */
export const storedCard = (record: SearchRecord, fields: Fields): StoredCard => {
  const { id, url, title, aliases, rest, told = [], card } = record;
  return {
    id,
    url,
    title: title.normalize('NFC'),
    ...listed('aliases', aliases),
    ...listed('rest', rest),
    ...listed('otherNames', joined(fields.otherNames)),
    ...listed('otherRest', joined(fields.otherRest)),
    ...listed('told', told),
    ...card,
  };
};

const isCard = (value: unknown): value is StoredCard =>
  typeof value === 'object' && value !== null && 'id' in value && 'title' in value;

/** A loaded card without what only ranks it. @throws when the result has none */
export const shownCard = (stored: unknown): Card => {
  if (!isCard(stored)) throw new Error('A search result without its card.');
  const { aliases = [], rest: _, otherNames: __, otherRest: ___, told: ____, ...shown } = stored;
  return { ...shown, aliases };
};

/** What the ranking needs beside the card. */
export interface ReadCard {
  readonly card: Card;
  readonly fields: Fields;
  /** Names, phrases and sentences as written. */
  readonly texts: readonly string[];
  /** What is told beside what the card shows. */
  readonly told: readonly string[];
}

/** A loaded card. @throws when the result has none */
export const readCard = (stored: unknown, locale: SearchLocale): ReadCard => {
  if (!isCard(stored)) throw new Error('A search result without its card.');
  const { aliases = [], rest = [], otherNames = [], otherRest = [], told = [] } = stored;
  const sentences = [stored.summary ?? '', ...told];
  const phrases = (texts: readonly string[]): Phrase[] =>
    texts.map((text) => wordsOf(text, locale));
  return {
    card: shownCard(stored),
    fields: {
      title: wordsOf(stored.title, locale),
      aliases: phrases(aliases),
      rest: phrases(rest),
      otherNames: phrases(otherNames),
      otherRest: phrases(otherRest),
      told: toldPhrases(sentences, locale),
    },
    texts: [stored.title, ...aliases, ...otherNames, ...rest, ...otherRest, ...sentences],
    told,
  };
};
