import { z } from 'astro/zod';
import { parse } from 'yaml';
import type { SearchLocale } from '../record.ts';
import type { SynonymGroup } from './synonyms.ts';

const words = z.array(z.string().min(1));

const group = z.strictObject({
  words: words.min(1),
  also: words.optional(),
  except: words.optional(),
});

const file = z.strictObject({ vi: z.array(group).default([]), en: z.array(group).default([]) });

/**
 * Reads `content/search.yaml`; a folder without the file has no such words.
 * @throws naming the place when it is not what it should be
 */
export const readSynonyms = (
  text: string,
): Readonly<Record<SearchLocale, readonly SynonymGroup[]>> => {
  const read = file.safeParse(parse(text) ?? {});
  if (read.success) return read.data;
  throw new Error(`search.yaml: ${z.prettifyError(read.error)}`);
};
