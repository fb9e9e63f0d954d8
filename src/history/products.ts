import { parse } from 'yaml';
import { splitEntry } from '../content-format/split.ts';
import { type DatedVersion, type Revision, revisionsOf } from '../domain/revisions.ts';
import { type StoredVersion, storedVersions } from './git.ts';

const PRODUCT = /^products\/([^/]+)\/index\.md$/;

/**
 * What changed on each product and when, told from the versions of its file that Git keeps: by
 * slug, newest day first. Without a history there is none, and the site is built all the same.
 * @param dir absolute content folder
 */
export const productRevisions = (dir: string): ReadonlyMap<string, readonly Revision[]> => {
  const versions = storedVersions(dir, PRODUCT).flatMap(({ path, ...stored }) => {
    const slug = PRODUCT.exec(path)?.[1] ?? '';
    const version = versionOf(stored);
    return version ? [{ slug, ...version }] : [];
  });
  return new Map(
    [...Map.groupBy(versions, ({ slug }) => slug)].map(([slug, own]) => [slug, revisionsOf(own)]),
  );
};

/** A stored file as fields and text; nothing when it could not be read even then. */
const versionOf = ({ on, text }: Pick<StoredVersion, 'on' | 'text'>): DatedVersion | undefined => {
  const parts = splitEntry(text);
  if (!parts) return undefined;
  try {
    const data: unknown = parse(parts.yaml);
    if (typeof data !== 'object' || data === null) return undefined;
    return { on, data: { ...data }, body: parts.body };
  } catch {
    return undefined;
  }
};
