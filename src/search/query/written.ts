import { fold } from '../../domain/text/fold.ts';
import { words } from '../../domain/text/words.ts';
import { wordsOf } from '../fields.ts';
import { type Change, type Note, type QueryWord, type Reading, textOf } from './reading.ts';

/**
 * A change as the reader is told of it, its words spelled as in the results, since the vocabulary has
 * neither accents nor English endings: "mat ong" becomes "mật ong" when that is what was found.
 * @param texts names and phrases of the results as written, best first
 */
export const asWritten = (
  { from, to, why }: Change,
  texts: readonly string[],
  reading: Reading,
): Note => {
  const spelled =
    spell(to, texts, reading) ??
    to.flatMap((word) =>
      from.includes(word) ? [word.typed] : (spell([word], texts, reading) ?? [word.typed]),
    );
  return { from: textOf(from), to: spelled.join(' '), why };
};

/** How neighbouring words are written where they first stand together. */
const spell = (
  wanted: readonly QueryWord[],
  texts: readonly string[],
  { locale }: Reading,
): string[] | undefined => {
  if (wanted.length === 0) return undefined;
  for (const text of texts) {
    const written = words(text.toLowerCase());
    const keys = wordsOf(text, locale).map(fold);
    const at = keys.findIndex((_, start) =>
      wanted.every(({ folded }, offset) => keys[start + offset] === folded),
    );
    if (at < 0) continue;
    const found = written.slice(at, at + wanted.length);
    if (keepsAccents(wanted, found)) return found;
  }
  return undefined;
};

/** Words that already have accents are only replaced by words with the same. */
const keepsAccents = (wanted: readonly QueryWord[], spelled: readonly string[]): boolean =>
  wanted.every(({ text, folded }, index) => text === folded || text === spelled[index]);
