import { fold } from '../../domain/text/fold.ts';
import { words } from '../../domain/text/words.ts';
import { wordsOf } from '../fields.ts';
import type { Note, Reading } from './reading.ts';

/**
 * A note whose corrected words are spelled as in the results, since the vocabulary has neither
 * accents nor English endings: "mat ong" becomes "mật ong" when that is what was found.
 * @param texts names and phrases of the results as written, best first
 */
export const asWritten = (note: Note, texts: Iterable<string>, { locale }: Reading): Note => {
  const wanted = note.to.split(' ').filter(Boolean).map(fold);
  if (wanted.length === 0) return note;
  for (const text of texts) {
    const written = words(text.toLowerCase());
    const keys = wordsOf(text, locale).map(fold);
    const at = keys.findIndex((_, start) =>
      wanted.every((word, offset) => keys[start + offset] === word),
    );
    if (at < 0) continue;
    const spelled = written.slice(at, at + wanted.length);
    if (keepsAccents(note.to.split(' '), spelled)) return { ...note, to: spelled.join(' ') };
  }
  return note;
};

/** Words that already have accents are only replaced by words with the same. */
const keepsAccents = (to: readonly string[], spelled: readonly string[]): boolean =>
  to.every((word, index) => word === fold(word) || word === spelled[index]);
