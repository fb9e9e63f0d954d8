import * as pagefind from 'pagefind';
import { toIndexText, WORD_END } from '../marks.ts';
import { NAME_FIELDS, type Searched } from './searched.ts';

/** Pagefind has no stemmer for Vietnamese and takes words as they are; so it shall in English too. */
const WITHOUT_STEMMER = 'vi';

const orFail = (errors: readonly string[], what: string): void => {
  if (errors.length > 0) throw new Error(`Search index: ${what}: ${errors.join('; ')}`);
};

/** Ends the process in which Pagefind works; the next use starts another. */
export const closeIndexer = async (): Promise<void> => {
  await pagefind.close();
};

/**
 * Pagefind's files for records in the order given. Only searched words go in, since Pagefind searches
 * whatever it is given.
 * @throws when Pagefind reports an error
 */
export const indexFiles = async (
  catalogue: readonly Searched[],
): Promise<Map<string, Uint8Array>> => {
  const { index, errors } = await pagefind.createIndex({ includeCharacters: WORD_END });
  orFail(errors, 'no index');
  if (index === undefined) throw new Error('Search index: Pagefind gave none.');
  for (const [row, { content, names }] of catalogue.entries()) {
    const added = await index.addCustomRecord({
      // Rows keep records apart; the real address is on the card.
      url: String(row),
      language: WITHOUT_STEMMER,
      content: toIndexText(content),
      meta: Object.fromEntries(
        NAME_FIELDS.map((name, field) => [name, toIndexText(names[field] ?? [])]),
      ),
    });
    orFail(added.errors, `record ${row}`);
  }
  const written = await index.getFiles();
  orFail(written.errors, 'no files');
  await index.deleteIndex();
  return new Map(written.files.map(({ path, content }) => [path, content]));
};
