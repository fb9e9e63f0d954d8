import type { z } from 'astro/zod';
import { draftOf, isDraft } from '../schema/draft.ts';
import { type DataFile, dataFiles, entrySchemas, type Kind } from '../schema/index.ts';
import { synonymsSchema } from '../schema/search.ts';
import { translationSchema } from '../schema/translation.ts';
import type { ContentFile, ContentFolder } from './parse.ts';
import { fieldName, inReadingOrder, type Problem } from './problem.ts';
import type { Published } from './rules/content.ts';
import { type CheckedContent, type CheckedEntry, type Rule, rules } from './rules/index.ts';
import { sentence } from './sentences.ts';

/** Made once; a folder has thousands of entries. */
const drafts: Readonly<Record<Kind, z.ZodType>> = {
  products: draftOf(entrySchemas.products),
  producers: draftOf(entrySchemas.producers),
  villages: draftOf(entrySchemas.villages),
  routes: draftOf(entrySchemas.routes),
  fairs: draftOf(entrySchemas.fairs),
  news: draftOf(entrySchemas.news),
  decisions: draftOf(entrySchemas.decisions),
  pages: draftOf(entrySchemas.pages),
  contradictions: draftOf(entrySchemas.contradictions),
};

/** What else may be asked of a judgement. */
export interface JudgeOptions {
  /** Rules whose problems are warnings. */
  hints?: readonly Rule[];
  /** ISO day in Vietnam; without one, nobody asks whether a date lies in the future. */
  today?: string;
}

/**
 * Judges what was read of a content folder: every file against its schema, then all files together.
 * Opens no file itself, so the form runs the same rules in a browser.
 * @param chosen rules across fields and files; `writtenRules` when the pictures are not at hand
 * @returns all problems of all files, in reading order
 */
export const judgeContent = (
  folder: ContentFolder,
  chosen: readonly Rule[] = rules,
  { hints = [], today }: JudgeOptions = {},
): Problem[] => {
  const content: CheckedContent = {
    files: folder.files,
    entries: [],
    published: {
      products: [],
      producers: [],
      villages: [],
      routes: [],
      fairs: [],
      news: [],
      decisions: [],
      pages: [],
      contradictions: [],
    },
    translations: [],
    pictures: folder.pictures,
    pictureFacts: folder.pictureFacts ?? new Map(),
    unread: new Set(folder.problems.map((found) => found.file)),
    today,
  };
  const problems = [...folder.problems, ...folder.files.flatMap((file) => judge(file, content))];
  for (const name of ['site', 'places', 'taxonomy'] as const) {
    if (!folder.files.some((file) => file.kind === name) && !content.unread.has(`${name}.yaml`)) {
      problems.push(missingDataFile(name));
    }
  }
  for (const rule of chosen) problems.push(...rule(content));
  for (const hint of hints) {
    problems.push(...hint(content).map((found): Problem => ({ ...found, warning: true })));
  }
  return problems.sort(inReadingOrder);
};

const missingDataFile = (name: string): Problem => ({
  file: `${name}.yaml`,
  line: 1,
  field: '',
  message: `thiếu tệp ${name}.yaml`,
  remedy: 'chép tệp này từ một bộ nội dung mẫu rồi sửa cho đúng nơi mình',
});

/** Validates one file by its schema and puts what it says where the rules find it. */
const judge = (file: ContentFile, content: CheckedContent): Problem[] => {
  if (file.kind === 'search') return judgeSearch(file, content);
  if (isDataFile(file.kind)) {
    const schema: z.ZodType = dataFiles[file.kind];
    const result = schema.safeParse(file.data ?? {});
    if (!result.success) return issuesOf(file, schema, result.error);
    if (file.kind === 'site') content.site = { file, data: dataFiles.site.parse(file.data) };
    if (file.kind === 'places') content.places = { file, data: dataFiles.places.parse(file.data) };
    if (file.kind === 'taxonomy')
      content.taxonomy = { file, data: dataFiles.taxonomy.parse(file.data) };
    return [];
  }
  return file.translation ? judgeTranslation(file, content) : judgeEntry(file, file.kind, content);
};

const judgeSearch = (file: ContentFile, content: CheckedContent): Problem[] => {
  const result = synonymsSchema.safeParse(file.data ?? {});
  if (!result.success) return issuesOf(file, synonymsSchema, result.error);
  content.synonyms = { file, data: result.data };
  return [];
};

const judgeTranslation = (file: ContentFile, content: CheckedContent): Problem[] => {
  const result = translationSchema.safeParse(file.data ?? {});
  if (!result.success) return issuesOf(file, translationSchema, result.error);
  content.translations.push({ file, data: result.data });
  return [];
};

/** Judges an entry, once, and files what it says with the types of its kind. */
const judgeEntry = (file: ContentFile, kind: Kind, content: CheckedContent): Problem[] => {
  const draft = isDraft(file.data);
  const schema = draft ? drafts[kind] : entrySchemas[kind];
  const result = draft ? schema.safeParse(file.data) : judgeWhole(file, kind, content);
  content.entries.push({
    file,
    kind,
    slug: file.slug,
    draft,
    data: record(result.success ? result.data : file.data),
    whole: result.success,
  });
  return result.success ? [] : issuesOf(file, schema, result.error);
};

const judgeWhole = (file: ContentFile, kind: Kind, { published }: CheckedContent) => {
  switch (kind) {
    case 'products':
      return judgedInto(published.products, entrySchemas.products, file);
    case 'producers':
      return judgedInto(published.producers, entrySchemas.producers, file);
    case 'villages':
      return judgedInto(published.villages, entrySchemas.villages, file);
    case 'routes':
      return judgedInto(published.routes, entrySchemas.routes, file);
    case 'fairs':
      return judgedInto(published.fairs, entrySchemas.fairs, file);
    case 'news':
      return judgedInto(published.news, entrySchemas.news, file);
    case 'decisions':
      return judgedInto(published.decisions, entrySchemas.decisions, file);
    case 'pages':
      return judgedInto(published.pages, entrySchemas.pages, file);
    case 'contradictions':
      return judgedInto(published.contradictions, entrySchemas.contradictions, file);
  }
};

const judgedInto = <S extends z.ZodType>(
  list: Published<z.output<S>>[],
  schema: S,
  file: ContentFile,
): z.ZodSafeParseResult<z.output<S>> => {
  const result = schema.safeParse(file.data ?? {});
  if (result.success) list.push({ file, slug: file.slug, data: result.data });
  return result;
};

const record = (data: unknown): CheckedEntry['data'] =>
  typeof data === 'object' && data !== null ? Object.fromEntries(Object.entries(data)) : {};

const isDataFile = (kind: string): kind is DataFile => Object.hasOwn(dataFiles, kind);

/** What a schema finds in a file, each field once, in words. */
export const issuesOf = (file: ContentFile, schema: z.ZodType, error: z.ZodError): Problem[] => {
  const told = new Set<string>();
  return error.issues.flatMap((issue) => {
    // A value that breaks two rules of its field is one mistake: the first rule tells it.
    const field = fieldName(issue.path);
    if (issue.code !== 'unrecognized_keys' && told.has(field)) return [];
    told.add(field);
    // One unknown key, one problem: each has its own line and suggestion.
    const parts =
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => ({ ...issue, keys: [key] }))
        : [issue];
    return parts.map((part): Problem => {
      const path =
        part.code === 'unrecognized_keys' ? [...part.path, part.keys[0] ?? ''] : part.path;
      return {
        file: file.path,
        line: file.lineOf(path),
        field: fieldName(path),
        ...sentence(part, schema, file.data, file.writtenAt(path)),
      };
    });
  });
};
