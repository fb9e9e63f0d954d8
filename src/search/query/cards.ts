import { CARDS_FOLDER, type SearchHead } from '../head.ts';
import { fetchText } from './fetch.ts';

/** Gives the stored card of a row. */
export type CardLoader = (row: number) => Promise<unknown>;

const isList = (value: unknown): value is unknown[] => Array.isArray(value);

/**
 * Loads cards from the files they lie in, each file once.
 * @param folder address of the version's folder, with a slash at its end
 */
export const cardLoader = (folder: string, { cardsInFile }: SearchHead): CardLoader => {
  const files = new Map<number, Promise<unknown>>();
  const load = async (file: number): Promise<unknown> =>
    JSON.parse(await fetchText(`${folder}${CARDS_FOLDER}${file}.json`));
  return async (row) => {
    const file = Math.floor(row / cardsInFile);
    const loading = files.get(file) ?? load(file);
    files.set(file, loading);
    // A file that could not be fetched is asked for again next time.
    loading.catch(() => files.delete(file));
    const cards = await loading;
    return isList(cards) ? cards[row % cardsInFile] : undefined;
  };
};
