import * as pagefind from 'pagefind';
import type { Fields } from '../fields.ts';
import { toIndexText, WORD_END } from '../marks.ts';

/** Pagefind has no stemmer for Vietnamese and takes words as they are; so it shall in English too. */
const WITHOUT_STEMMER = 'vi';

const orFail = (errors: readonly string[], what: string): void => {
  if (errors.length > 0) throw new Error(`Search index: ${what}: ${errors.join('; ')}`);
};

/** All names but the title, in one text. */
const otherNames = ({ aliases, otherNames: more }: Fields): string[] =>
  [...aliases, ...more].flat();

/** Words that are in no name, each once: order and count matter to the ranking, which has the card. */
const otherWords = (fields: Fields): string[] => {
  const named = new Set([...fields.title, ...otherNames(fields)]);
  const words = [...fields.rest, ...fields.otherRest].flat();
  const other = [...new Set(words)].filter((word) => !named.has(word));
  // Pagefind wants some content.
  return other.length > 0 ? other : [...fields.title];
};

/** Ends the process in which Pagefind works; the next use starts another. */
export const closeIndexer = async (): Promise<void> => {
  await pagefind.close();
};

/**
 * Pagefind's files for records in the order given. Only searched words go in, since Pagefind
 * searches whatever it is given; names as metadata, because that ranks them first.
 * @throws when Pagefind reports an error
 */
export const indexFiles = async (
  catalogue: readonly Fields[],
): Promise<Map<string, Uint8Array>> => {
  const { index, errors } = await pagefind.createIndex({ includeCharacters: WORD_END });
  orFail(errors, 'no index');
  if (index === undefined) throw new Error('Search index: Pagefind gave none.');
  for (const [row, fields] of catalogue.entries()) {
    const added = await index.addCustomRecord({
      // Rows keep records apart; the real address is on the card.
      url: String(row),
      language: WITHOUT_STEMMER,
      content: toIndexText(otherWords(fields)),
      meta: {
        title: toIndexText(fields.title),
        alias: toIndexText(otherNames(fields)),
      },
    });
    orFail(added.errors, `record ${row}`);
  }
  const written = await index.getFiles();
  orFail(written.errors, 'no files');
  await index.deleteIndex();
  return new Map(written.files.map(({ path, content }) => [path, content]));
};
