import { type Fields, type Phrase, toldPhrases, wordsOf } from '../fields.ts';
import type { SearchLocale, SearchRecord } from '../record.ts';
import { known } from './known.ts';
import type { OtherWords } from './synonyms.ts';

/** Phrases that are not among the earlier ones, each once. */
const newOnes = (phrases: readonly Phrase[], earlier: readonly Phrase[]): Phrase[] => {
  const seen = new Set(earlier.map((phrase) => phrase.join(' ')));
  return phrases.filter((phrase) => {
    const key = phrase.join(' ');
    if (key === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};

/** Tells what is searched of a record. */
export const fieldsReader = (
  locale: SearchLocale,
  otherWords: OtherWords,
): ((record: SearchRecord) => Fields) => {
  const phrase = known((text): Phrase => wordsOf(text, locale));
  return (record) => {
    const title = phrase(record.title);
    const aliases = newOnes(record.aliases.map(phrase), [title]);
    const names = [title, ...aliases];
    const rest = newOnes(record.rest.map(phrase), [title]);
    return {
      title,
      aliases,
      rest,
      otherNames: newOnes(otherWords([record.title, ...record.aliases], 'name'), names),
      otherRest: newOnes(otherWords(record.rest, 'phrase'), [...names, ...rest]),
      told: newOnes(toldPhrases([record.card.summary, ...(record.told ?? [])], locale), [title]),
    };
  };
};
