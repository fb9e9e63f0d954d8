import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { previousData } from '../../env.ts';
import { path as pathOf } from '../../i18n/routes.ts';
import type { Changes, PublishedKind } from '../../schema/published/index.ts';
import { aboutFile, type OpenData } from './open-data.ts';

/** As much of an earlier collection as comparing needs; its fields may have been others. */
const earlierFile = z.looseObject({
  date: z.iso.date(),
  items: z.array(z.looseObject({ id: z.string() })),
});

type Earlier = z.output<typeof earlierFile>;

/** Folder of the open data within a built site. */
const DATA_FOLDER = pathOf('data', 'vi').slice(1, -1);

/** Parts of a record that change with the address of the site and not with what is known. */
const NOT_A_CHANGE = new Set(['page']);

/** The changes since the version in `PREVIOUS_DATA`; without one, that nothing was compared. */
export const changes = (data: OpenData): Changes => {
  const folder = previousData();
  return changesSince(data, folder ? (kind) => readEarlier(folder, kind) : undefined);
};

/**
 * What was added, removed and changed since an earlier version, by id; of a changed entry the names
 * of the fields. Depends on nothing but the two versions.
 * @param earlier gives the earlier collection of a kind; left out when there is none to compare with
 */
export const changesSince = (
  data: OpenData,
  earlier: ((kind: PublishedKind) => Earlier) | undefined,
): Changes => {
  const about = aboutFile(data, 'changes');
  if (!earlier) return about;
  const of = (kind: PublishedKind) => compare(earlier(kind).items, data.records[kind]);
  return {
    ...about,
    since: earlier('products').date,
    kinds: {
      products: of('products'),
      producers: of('producers'),
      villages: of('villages'),
      fairs: of('fairs'),
      decisions: of('decisions'),
    },
  };
};

const compare = (before: Earlier['items'], after: readonly { id: string }[]) => {
  const old = new Map(before.map((item) => [item.id, item]));
  const now = new Set(after.map(({ id }) => id));
  return {
    added: after.flatMap(({ id }) => (old.has(id) ? [] : [id])),
    removed: before.flatMap(({ id }) => (now.has(id) ? [] : [id])),
    changed: after.flatMap((item) => {
      const fields = changedFields(old.get(item.id) ?? item, item);
      return fields.length > 0 ? [{ id: item.id, fields }] : [];
    }),
  };
};

const changedFields = (before: object, after: object): string[] => {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].filter(
    (key) =>
      !NOT_A_CHANGE.has(key) &&
      JSON.stringify(Reflect.get(before, key)) !== JSON.stringify(Reflect.get(after, key)),
  );
};

/**
 * A collection of an earlier version.
 * @param folder an earlier built site, or the folder of its open data
 * @throws when the file is not there or is not one of ours
 */
const readEarlier = (folder: string, kind: PublishedKind): Earlier => {
  const name = `${kind}.json`;
  const path = [join(folder, DATA_FOLDER, name), join(folder, name)].find((each) =>
    existsSync(each),
  );
  if (!path) throw new Error(`PREVIOUS_DATA: there is no ${name} in ${folder}.`);
  const read = earlierFile.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (!read.success) throw new Error(`PREVIOUS_DATA: ${path} is no open data of this site.`);
  return read.data;
};
