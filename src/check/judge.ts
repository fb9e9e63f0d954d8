import { z } from 'astro/zod';
import { draftOf } from '../schema/draft.ts';
import { type DataFile, dataFiles, type Kind, kinds, plainTools } from '../schema/index.ts';
import { translationSchema } from '../schema/translation.ts';
import type { ContentFile, ContentFolder } from './parse.ts';
import { fieldName, inReadingOrder, type Problem } from './problem.ts';
import { type CheckedContent, type CheckedEntry, type Rule, rules } from './rules/index.ts';
import { sentence } from './sentences.ts';

/**
 * Judges what was read of a content folder: every file against its schema, then all files together.
 * Opens no file itself, so the form runs the same rules in a browser.
 * @param chosen rules across fields and files; `ownRules` when only some of the files are at hand
 * @returns all problems of all files, in reading order
 */
export const judgeContent = (folder: ContentFolder, chosen: readonly Rule[] = rules): Problem[] => {
  const problems = [...folder.problems];
  const content: CheckedContent = {
    entries: [],
    translations: [],
    pictures: folder.pictures,
    unread: new Set(folder.problems.map((found) => found.file)),
  };
  for (const file of folder.files) {
    const found = judge(file, content);
    problems.push(...found);
  }
  for (const name of ['site', 'places', 'taxonomy'] as const) {
    if (!folder.files.some((file) => file.kind === name) && !content.unread.has(`${name}.yaml`)) {
      problems.push(missingDataFile(name));
    }
  }
  for (const rule of chosen) problems.push(...rule(content));
  return problems.sort(inReadingOrder);
};

const missingDataFile = (name: string): Problem => ({
  file: `${name}.yaml`,
  line: 1,
  field: '',
  message: `thiếu tệp ${name}.yaml`,
  remedy: 'chép tệp này từ một bộ nội dung mẫu rồi sửa cho đúng nơi mình',
});

/** Validates one file by its schema and files it for the rules when it is whole. */
const judge = (file: ContentFile, content: CheckedContent): Problem[] => {
  if (file.kind === 'search') return [];
  if (isDataFile(file.kind)) {
    const schema: z.ZodType = dataFiles[file.kind];
    const result = schema.safeParse(file.data ?? {});
    if (!result.success) return issuesOf(file, schema, result.error);
    if (file.kind === 'places') content.places = { file, data: dataFiles.places.parse(file.data) };
    if (file.kind === 'taxonomy')
      content.taxonomy = { file, data: dataFiles.taxonomy.parse(file.data) };
    return [];
  }
  return file.translation ? judgeTranslation(file, content) : judgeEntry(file, file.kind, content);
};

const judgeTranslation = (file: ContentFile, content: CheckedContent): Problem[] => {
  const result = translationSchema.safeParse(file.data ?? {});
  if (!result.success) return issuesOf(file, translationSchema, result.error);
  content.translations.push({ file, data: result.data });
  return [];
};

const judgeEntry = (file: ContentFile, kind: Kind, content: CheckedContent): Problem[] => {
  const full: z.ZodType = kinds[kind].schema(plainTools);
  const draft = isDraft(file.data);
  const schema = draft && full instanceof z.ZodObject ? draftOf(full) : full;
  const result = schema.safeParse(file.data ?? {});
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

const isDraft = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && Reflect.get(data, 'draft') === true;

const record = (data: unknown): CheckedEntry['data'] =>
  typeof data === 'object' && data !== null ? Object.fromEntries(Object.entries(data)) : {};

const isDataFile = (kind: string): kind is DataFile => Object.hasOwn(dataFiles, kind);

const issuesOf = (file: ContentFile, schema: z.ZodType, error: z.ZodError): Problem[] => {
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
        ...sentence(part, schema, file.data),
      };
    });
  });
};
