import { type Arrangement, filesOf, rowsIn } from '../arrangement.ts';
import { LISTS_FOLDER } from '../head.ts';
import { fetchPacked } from './fetch.ts';

/**
 * Gives the stored cards of rows, which lie close together in one of the arrangements; these are
 * worked out when a card is missing.
 */
export type ListLoader = (
  rows: readonly number[],
  arrangements: () => readonly Arrangement[],
) => Promise<unknown[]>;

const isList = (value: unknown): value is unknown[] => Array.isArray(value);

/**
 * Loads the cards of lists, each file once, from the arrangement that takes the fewest new files.
 * @param folder address of the version's folder, with a slash at its end
 */
export const listLoader = (folder: string): ListLoader => {
  const cards = new Map<number, unknown>();
  const files = new Map<string, Promise<void>>();
  const load = async (arrangement: Arrangement, file: number, path: string): Promise<void> => {
    const content = await fetchPacked(`${folder}${LISTS_FOLDER}${path}`);
    const list: unknown = JSON.parse(new TextDecoder().decode(content));
    if (!isList(list)) throw new Error(`Not a list of cards: ${path}`);
    for (const [index, row] of rowsIn(arrangement, file).entries()) cards.set(row, list[index]);
  };
  const pathOf = ({ name }: Arrangement, file: number): string => `${name}/${file}.bin`;
  const once = (arrangement: Arrangement, file: number): Promise<void> => {
    const path = pathOf(arrangement, file);
    const loading = files.get(path) ?? load(arrangement, file, path);
    files.set(path, loading);
    // A file that could not be fetched is asked for again next time.
    loading.catch(() => files.delete(path));
    return loading;
  };
  return async (rows, arrangements) => {
    const missing = rows.filter((row) => !cards.has(row));
    if (missing.length === 0) return rows.map((row) => cards.get(row));
    const ways = arrangements().flatMap((arrangement) => {
      const wanted = filesOf(arrangement, missing);
      if (!wanted) return [];
      const newOnes = wanted.filter((file) => !files.has(pathOf(arrangement, file)));
      return [{ arrangement, wanted, cost: newOnes.length }];
    });
    const [best] = ways.toSorted((a, b) => a.cost - b.cost);
    if (best) await Promise.all(best.wanted.map((file) => once(best.arrangement, file)));
    return rows.map((row) => cards.get(row));
  };
};
