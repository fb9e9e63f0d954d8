import type { z } from 'astro/zod';
import type { Kind, Places, Taxonomy } from '../../schema/index.ts';
import type { translationSchema } from '../../schema/translation.ts';
import { fieldName, type Problem } from '../problem.ts';
import type { ContentFile } from '../read.ts';

/** An index.md that was judged by its schema; `whole` when nothing was wrong with it. */
export interface CheckedEntry {
  file: ContentFile;
  kind: Kind;
  slug: string;
  draft: boolean;
  whole: boolean;
  data: Record<string, unknown>;
}

/** All files together, as the rules across files see them. */
export interface CheckedContent {
  entries: CheckedEntry[];
  translations: {
    file: ContentFile;
    data: z.output<typeof translationSchema>;
  }[];
  pictures: ReadonlySet<string>;
  /** Paths of files that are there but could not be read; nothing is known of what they say. */
  unread: ReadonlySet<string>;
  places?: { file: ContentFile; data: Places };
  taxonomy?: { file: ContentFile; data: Taxonomy };
}

/** A rule looks at everything and says what is wrong. */
export type Rule = (content: CheckedContent) => Problem[];

/** A problem of one field. */
export const problem = (
  file: ContentFile,
  path: readonly PropertyKey[],
  message: string,
  remedy: string,
): Problem => ({
  file: file.path,
  line: file.lineOf(path),
  field: fieldName(path),
  message,
  remedy,
});

/** A problem of the running text, at an offset into the body. */
export const bodyProblem = (
  file: ContentFile,
  offset: number,
  message: string,
  remedy: string,
): Problem => ({
  file: file.path,
  line: file.bodyLine + file.body.slice(0, offset).split('\n').length - 1,
  field: '',
  message,
  remedy,
});

/**
 * The whole, published entries of a kind with their types.
 * @param schema the kind's schema, which these entries have already passed
 */
export const published = <S extends z.ZodType>(content: CheckedContent, kind: Kind, schema: S) =>
  content.entries
    .filter((entry) => entry.kind === kind && entry.whole && !entry.draft)
    .map((entry) => ({
      file: entry.file,
      slug: entry.slug,
      data: schema.parse(entry.data),
    }));

/** Every text in a value, with its path. */
export function* texts(
  value: unknown,
  path: readonly PropertyKey[] = [],
): Generator<{ text: string; path: readonly PropertyKey[] }> {
  if (typeof value === 'string') yield { text: value, path };
  else if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* texts(item, [...path, index]);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* texts(item, [...path, key]);
  }
}
