import { z } from 'astro/zod';
import { parse } from 'yaml';
import { synonymsSchema } from '../../schema/search.ts';
import type { SearchLocale } from '../record.ts';
import type { SynonymGroup } from './synonyms.ts';

/**
 * Reads `content/search.yaml`; a folder without the file has no such words.
 * @throws naming the place when it is not what it should be
 */
export const readSynonyms = (
  text: string,
): Readonly<Record<SearchLocale, readonly SynonymGroup[]>> => {
  const read = synonymsSchema.safeParse(parse(text) ?? {});
  if (read.success) return read.data;
  throw new Error(`search.yaml: ${z.prettifyError(read.error)}`);
};
