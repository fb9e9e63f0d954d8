import { readFile } from 'node:fs/promises';

/** A query, its kind ("typo", "telex" …) and the ids of the products it must find. */
export interface Query {
  readonly n: number;
  readonly cat: string;
  readonly q: string;
  readonly expect: readonly number[];
}

const isQueries = (value: unknown): value is Query[] =>
  Array.isArray(value) &&
  value.every(
    (item: unknown) => typeof item === 'object' && item !== null && 'q' in item && 'expect' in item,
  );

/** @throws when the file holds no queries */
export const readQueries = async (file: string): Promise<Query[]> => {
  const value: unknown = JSON.parse(await readFile(file, 'utf8'));
  if (!isQueries(value)) throw new Error(`${file} holds no queries.`);
  return value;
};
