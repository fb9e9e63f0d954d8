import { readFile } from 'node:fs/promises';
import type { SearchRecord } from '../../../src/search/record.ts';

/** One product of a synthetic catalogue, as corpus files hold it. */
export interface CorpusProduct {
  readonly id: number;
  readonly slug: string;
  readonly title: string;
  readonly type: string;
  /** English name of the type. */
  readonly en: string;
  readonly alias: readonly string[];
  /** Group and sub-group. */
  readonly g: string;
  readonly s: string;
  readonly prov: string;
  /** Names of the province before the merger. */
  readonly old: readonly string[];
  readonly place: string;
  readonly xa: string;
  /** Producer and its legal form. */
  readonly prod: string;
  readonly form: string;
  readonly stars: number;
  readonly year: number;
  /** In đồng. */
  readonly price: number;
  readonly certs: readonly string[];
  readonly desc: readonly string[];
  /** Place in Vietnamese order of names. */
  readonly rank: number;
}

const isCorpus = (value: unknown): value is CorpusProduct[] =>
  Array.isArray(value) &&
  value.every(
    (item: unknown) =>
      typeof item === 'object' && item !== null && 'alias' in item && 'prod' in item,
  );

/** @throws when the file is no corpus */
export const readCorpus = async (file: string): Promise<CorpusProduct[]> => {
  const value: unknown = JSON.parse(await readFile(file, 'utf8'));
  if (!isCorpus(value)) throw new Error(`${file} is no corpus of products.`);
  return value;
};

const toRecord = (product: CorpusProduct): SearchRecord => ({
  id: String(product.id),
  kind: 'product',
  url: `/san-pham/${product.slug}/`,
  title: product.title,
  aliases: product.alias,
  rest: [
    product.type,
    product.prod,
    product.place,
    product.xa,
    product.prov,
    ...product.old,
    product.s,
    product.en,
  ],
  card: {
    summary: product.desc[0] ?? '',
    place: `${product.xa}, ${product.prov}`,
    producer: product.prod,
    status: { word: `${product.stars} sao`, shape: 'star' },
  },
});

/** The records the catalogue would hand over: most stars first, then by name. */
export const toRecords = (corpus: readonly CorpusProduct[]): SearchRecord[] =>
  corpus.toSorted((a, b) => b.stars - a.stars || a.rank - b.rank).map(toRecord);
