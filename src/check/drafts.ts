import { isDraft } from '../schema/draft.ts';
import { entrySchemas, isKind, type Kind, kinds } from '../schema/index.ts';
import { issuesOf } from './judge.ts';
import type { ContentFile, ContentFolder } from './parse.ts';
import { namedBy } from './rules/references.ts';
import { fieldAt } from './sentences.ts';

/** An entry that says that it is a draft. */
export interface Draft {
  file: ContentFile;
  kind: Kind;
  slug: string;
  data: object;
}

/** All drafts of a folder, be they whole or not. */
export const draftsIn = ({ files }: Pick<ContentFolder, 'files'>): Draft[] =>
  files.flatMap((file) => {
    const { kind, slug, translation, data } = file;
    return isKind(kind) && !translation && isDraft(data) ? [{ file, kind, slug, data }] : [];
  });

/** A draft that cannot be shown as a page of its kind yet. */
export interface DraftNotWhole {
  file: ContentFile;
  kind: Kind;
  path: string;
  /** Labels of what it lacks or says wrongly. */
  missing: string[];
  /** The same in the check's own sentences. */
  says: string[];
  name?: string;
  /** What it says besides its name, in the order of the file. */
  filled: { label: string; value: string }[];
}

/** Ways to reach people are shown on no page before their consent has been checked. */
const NOT_SHOWN = ['draft', 'name', 'title', 'contact'];

/**
 * Drafts that cannot be shown yet, with what they lack or say wrongly; also those that name one of
 * them, for their page would have nothing to link to.
 */
export const draftsNotWhole = ({ files }: Pick<ContentFolder, 'files'>): DraftNotWhole[] => {
  const drafts = draftsIn({ files }).map(toDraft);
  const isKept = ({ says }: DraftNotWhole): boolean => says.length > 0;
  for (let found = -1; found !== drafts.filter(isKept).length; ) {
    const waitedFor = drafts.filter(isKept);
    found = waitedFor.length;
    const keys = new Set(waitedFor.map(({ kind, file }) => `${kind}/${file.slug}`));
    for (const draft of drafts.filter((each) => !isKept(each))) {
      for (const { to, slug, path } of namedBy(draft.kind, Object(draft.file.data))) {
        if (!keys.has(`${to}/${slug}`)) continue;
        draft.missing.push(labelAt(draft.kind, path));
        draft.says.push(`${kinds[to].label} “${slug}” còn là bản nháp chưa đủ: điền mục đó trước.`);
      }
    }
  }
  return drafts.filter(isKept);
};

const toDraft = ({ file, kind, data }: Draft): DraftNotWhole => {
  const { path } = file;
  const schema = entrySchemas[kind];
  const { error } = schema.safeParse({ ...data, draft: false });
  const labels = error?.issues.map((issue) => labelAt(kind, issue.path)) ?? [];
  const says = (error ? issuesOf(file, schema, error) : []).map(
    ({ message, remedy }) => `${message}: ${remedy}.`,
  );
  const name = ['name', 'title'].map((key) => Reflect.get(data, key)).find(isWritten);
  const shown = Object.entries(data).filter(([key]) => !NOT_SHOWN.includes(key));
  const filled = shown
    .flatMap(([key, value]) => leavesOf(value, [key]))
    .map(([at, value]) => ({ label: labelsAt(kind, at), value }));
  return { file, kind, path, missing: [...new Set(labels)], says, name, filled };
};

const labelAt = (kind: Kind, path: Path): string =>
  fieldAt(entrySchemas[kind], path).label ?? path.map(String).join('.');

const isWritten = (value: unknown): value is string => typeof value === 'string' && value !== '';

type Path = readonly PropertyKey[];

/** Single values with their paths. */
const leavesOf = (value: unknown, path: Path): [Path, string][] => {
  if (value === null || value === undefined || value === '') return [];
  if (typeof value !== 'object') return [[path, String(value)]];
  return Array.isArray(value)
    ? value.flatMap((item, at) => leavesOf(item, [...path, at]))
    : Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
};

/** What a field and the groups around it are called; a key where there is no label. */
const labelsAt = (kind: Kind, path: Path): string => {
  const labels = path.flatMap((key, at) =>
    typeof key === 'string'
      ? [fieldAt(entrySchemas[kind], path.slice(0, at + 1)).label ?? key]
      : [],
  );
  return [...new Set(labels)].join(' · ');
};
