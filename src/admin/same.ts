import { z } from 'astro/zod';
import { look } from './look.ts';

/** What the form notes beside the items of a list for itself. */
const OWN_MARK = '__sc_';

/** A group of fields or a record, as YAML reads it. */
export type Group = Record<string, unknown>;

export const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

/** Whether two values say the same; the order of a group's fields says nothing. */
export const isSame = (one: unknown, other: unknown): boolean => {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, index) => isSame(item, other[index]));
  }
  if (isGroup(one) && isGroup(other)) {
    const keys = Object.keys(one);
    return (
      keys.length === Object.keys(other).length &&
      keys.every((key) => Object.hasOwn(other, key) && isSame(one[key], other[key]))
    );
  }
  return one === other;
};

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (isGroup(value) && Object.keys(value).length === 0);

/**
 * A value as it is written into a file: without what is empty, and without a default that the
 * schema fills in by itself and that the file did not spell out before.
 * @param before the value at the same place of the file as it was
 */
export const written = (value: unknown, schema: unknown, before: unknown): unknown => {
  const { inner } = look(schema);
  if (Array.isArray(value)) {
    const element = inner instanceof z.ZodArray ? inner.element : undefined;
    const items: readonly unknown[] = Array.isArray(before) ? before : [];
    return value.map((item, index) => written(item, element, items[index]));
  }
  if (!isGroup(value)) return value;
  const shape: Group = inner instanceof z.ZodObject ? inner.shape : {};
  const old: Group = isGroup(before) ? before : {};
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, item]) => [key, written(item, shape[key], old[key])] as const)
      .filter(
        ([key, item]) =>
          !key.startsWith(OWN_MARK) &&
          !isEmpty(item) &&
          !(item === look(shape[key]).fallback && !Object.hasOwn(old, key)),
      ),
  );
};
