import { entrySchemas, isKind } from '../schema/index.ts';
import type { ContentFolder } from './parse.ts';
import { fieldAt } from './sentences.ts';

/** Drafts that cannot be shown yet, with the labels of what they lack or say wrongly. */
export const draftsNotWhole = ({
  files,
}: Pick<ContentFolder, 'files'>): { path: string; missing: string[] }[] =>
  files.flatMap(({ path, kind, translation, data }) => {
    if (!isKind(kind) || translation || typeof data !== 'object' || data === null) return [];
    if (Reflect.get(data, 'draft') !== true) return [];
    const schema = entrySchemas[kind];
    const result = schema.safeParse({ ...data, draft: false });
    if (result.success) return [];
    const labels = result.error.issues.map(
      (issue) => fieldAt(schema, issue.path).label ?? issue.path.map(String).join('.'),
    );
    return [{ path, missing: [...new Set(labels)] }];
  });
