import type { ContentFile } from '../check/parse.ts';
import { bareName } from '../domain/places.ts';
import { foldedKey, nearest } from '../domain/text/index.ts';
import { dataFiles, type Places, type Taxonomy } from '../schema/index.ts';
import { type Cell, type Read, textOf } from './cells.ts';
import { valueAt } from './entry.ts';

/** What an office may name in a cell and the content knows by a code. */
export interface Known {
  communes: Places['communes'];
  groups: Taxonomy['groups'];
  producers: readonly { slug: string; names: readonly string[] }[];
  decisions: readonly { slug: string; number: string }[];
}

/** A place with what is to be said about it. */
export type ReadPlace = { unit: string; era?: 'old' | 'new'; note?: string } | { fault: string };

/**
 * A commune by code or by its name of today or before the merger. A name on both maps means the
 * commune of today; an old one is kept as such, and said.
 */
export const findPlace = (cell: Cell, communes: Known['communes']): ReadPlace => {
  const text = textOf(cell);
  const old = communes.flatMap(({ formedFrom }) => formedFrom);
  // A spreadsheet drops the zero in front of a code.
  const code = /^\d{4,5}$/.test(text) ? text.padStart(5, '0') : undefined;
  const matches = (unit: { code: string; name: string }): boolean =>
    code
      ? unit.code === code
      : [unit.name, bareName(unit.name)].some((name) => foldedKey(name) === foldedKey(text));
  const today = communes.find(matches);
  const before = old.find(matches);
  if (today) return { unit: today.code, ...(isOld(today.code, old) ? { era: 'new' } : {}) };
  if (before) {
    const now = communes.filter(({ formedFrom }) =>
      formedFrom.some((unit) => unit.code === before.code),
    );
    const isToday = communes.some((commune) => commune.code === before.code);
    return {
      unit: before.code,
      ...(isToday ? { era: 'old' } : {}),
      note: `“${text}” là tên cũ, nay thuộc ${now.map(({ name }) => name).join(' hoặc ')}`,
    };
  }
  const near = nearest(
    text,
    [...communes, ...old].map(({ name }) => bareName(name)),
  );
  return {
    fault: `không có xã nào tên “${text}”${near ? `, có phải là “${near}” không` : ''}`,
  };
};

const isOld = (code: string, old: readonly { code: string }[]): boolean =>
  old.some((unit) => unit.code === code);

/** A product set by number or name. */
export const findSet = (cell: Cell, groups: Known['groups']): Read => {
  const sets = groups.flatMap(({ subgroups }) => subgroups.flatMap((subgroup) => subgroup.sets));
  const text = textOf(cell).replace(/^bộ\s+/i, '');
  const found = sets.find(
    ({ no, name }) => String(no) === text || foldedKey(name.vi) === foldedKey(text),
  );
  if (found) return { value: found.no };
  const near = nearest(
    text,
    sets.map(({ name }) => name.vi),
  );
  return {
    fault: `không có bộ sản phẩm “${text}”${near ? `, có phải là “${near}” không` : ''}`,
  };
};

/** A maker by one of its names. */
export const findProducer = (cell: Cell, producers: Known['producers']): Read => {
  const text = textOf(cell);
  const found = producers.filter(({ slug, names }) =>
    [slug, ...names].some((name) => foldedKey(name) === foldedKey(text)),
  );
  const [only] = found;
  if (only && found.length === 1) return { value: only.slug };
  if (only) return { fault: `có ${found.length} chủ thể tên “${text}”` };
  const near = nearest(
    text,
    producers.flatMap(({ names }) => names),
  );
  return {
    fault: `chưa có chủ thể “${text}”${near ? `, có phải là “${near}” không` : ', nhập chủ thể trước'}`,
  };
};

/** A decision by its number. */
export const findDecision = (cell: Cell, decisions: Known['decisions']): Read => {
  const text = textOf(cell);
  const found = decisions.find(
    ({ slug, number }) => slug === text || foldedKey(number) === foldedKey(text),
  );
  return found ? { value: found.slug } : { fault: `chưa có văn bản số “${text}”` };
};

/**
 * What a content folder knows.
 * @throws when its places or its taxonomy are not what they should be
 */
export const knownOf = (files: readonly ContentFile[]): Known => {
  const data = (kind: string): unknown => files.find((file) => file.kind === kind)?.data;
  const entries = (kind: string): ContentFile[] =>
    files.filter((file) => file.kind === kind && !file.translation);
  const texts = (value: unknown): string[] =>
    (Array.isArray(value) ? value : [value]).filter((text) => typeof text === 'string');
  return {
    communes: dataFiles.places.parse(data('places')).communes,
    groups: dataFiles.taxonomy.parse(data('taxonomy')).groups,
    producers: entries('producers').map(({ slug, data: fields }) => ({
      slug,
      names: [...texts(valueAt(fields, 'name')), ...texts(valueAt(fields, 'aliases'))],
    })),
    decisions: entries('decisions').map(({ slug, data: fields }) => ({
      slug,
      number: String(valueAt(fields, 'number') ?? ''),
    })),
  };
};
