import type { z } from 'astro/zod';
import type { entrySchemas, Kind, Places, Site, Taxonomy } from '../../schema/index.ts';
import type { Synonyms } from '../../schema/search.ts';
import type { translationSchema } from '../../schema/translation.ts';
import type { ContentFile, PictureFacts } from '../parse.ts';
import { fieldName, type Problem } from '../problem.ts';

/** An index.md that was judged by its schema; `whole` when nothing was wrong with it. */
export interface CheckedEntry {
  file: ContentFile;
  kind: Kind;
  slug: string;
  draft: boolean;
  whole: boolean;
  data: Record<string, unknown>;
}

/** A published entry that its schema found nothing wrong with, read by it. */
export interface Published<Data> {
  file: ContentFile;
  slug: string;
  data: Data;
}

/** All files together, as the rules across files see them. */
export interface CheckedContent {
  /** Every file that could be read, judged or not. */
  files: readonly ContentFile[];
  entries: CheckedEntry[];
  /** Those of the entries that may be shown, with the types of their kind. */
  published: { [K in Kind]: Published<z.output<(typeof entrySchemas)[K]>>[] };
  translations: {
    file: ContentFile;
    data: z.output<typeof translationSchema>;
  }[];
  pictures: ReadonlySet<string>;
  /** What the pictures themselves say, where somebody looked. */
  pictureFacts: ReadonlyMap<string, PictureFacts>;
  /** Paths of files that are there but could not be read; nothing is known of what they say. */
  unread: ReadonlySet<string>;
  site?: { file: ContentFile; data: Site };
  places?: { file: ContentFile; data: Places };
  taxonomy?: { file: ContentFile; data: Taxonomy };
  synonyms?: { file: ContentFile; data: Synonyms };
  /** ISO day in Vietnam, where somebody asks about the future. */
  today?: string;
}

/** Finds what stands in the folder of an entry. Worked out once for a list: rules ask for every entry. */
const finder = <Item extends { readonly file: ContentFile }>() => {
  const nameOf = (kind: string, slug: string): string => `${kind}/${slug}`;
  const made = new WeakMap<readonly Item[], ReadonlyMap<string, Item>>();
  return (items: readonly Item[], kind: string, slug: string): Item | undefined => {
    const found =
      made.get(items) ??
      new Map(items.map((item) => [nameOf(item.file.kind, item.file.slug), item]));
    made.set(items, found);
    return found.get(nameOf(kind, slug));
  };
};

/** The entry of a kind at an address. */
export const entryAt = finder<CheckedContent['entries'][number]>();

/** Its English. */
export const translationAt = finder<CheckedContent['translations'][number]>();

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

/** A text in a value, and where it stands there. */
export interface PlacedText {
  readonly text: string;
  readonly path: readonly PropertyKey[];
}

/** What a dozen rules ask of the same entries. */
const known = new WeakMap<object, readonly PlacedText[]>();

/** Every text in a value, with its path. */
export const texts = (value: unknown, path: readonly PropertyKey[] = []): readonly PlacedText[] => {
  if (typeof value !== 'object' || value === null || path.length > 0)
    return textsBelow(value, path);
  const found = known.get(value) ?? textsBelow(value, path);
  known.set(value, found);
  return found;
};

const textsBelow = (value: unknown, path: readonly PropertyKey[]): readonly PlacedText[] => {
  if (typeof value === 'string') return [{ text: value, path }];
  if (typeof value !== 'object' || value === null) return [];
  const items = Array.isArray(value) ? value.entries() : Object.entries(value);
  return [...items].flatMap(([key, item]) => textsBelow(item, [...path, key]));
};
