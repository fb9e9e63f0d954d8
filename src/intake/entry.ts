import { isText, stepInto } from '../schema/walk.ts';

/** Fields of an entry, nested as in its file. */
export type Fields = Record<string, unknown>;

/** The value at `packs.0.price`; `undefined` where nothing is written. */
export const valueAt = (data: unknown, field: string): unknown =>
  field
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
      data,
    );

/** The texts at a field that holds one text or a list of them. */
export const textsAt = (data: unknown, field: string): string[] =>
  [valueAt(data, field)].flat().filter((text) => typeof text === 'string');

/**
 * The fields with one of them set; groups and lists on the way are made. Where the group around a
 * value, or a field beside it, says who told it, it is now the list: a fact changes together with its
 * source.
 * @param source id of the list among the entry's sources
 */
export const withValue = (
  data: Fields,
  field: string,
  value: unknown,
  schema: unknown,
  source: string,
): Fields => {
  const [key = '', ...rest] = field.split('.');
  const inner = stepInto(schema, key);
  const next = rest.length === 0 ? value : within(data[key], rest, value, inner, source);
  const sourced = ['source', `${key}Source`].filter((name) => isText(stepInto(schema, name)));
  return { ...data, [key]: next, ...Object.fromEntries(sourced.map((name) => [name, source])) };
};

const within = (
  group: unknown,
  rest: readonly string[],
  value: unknown,
  schema: unknown,
  source: string,
): unknown => {
  const [key = '', ...further] = rest;
  if (!/^\d+$/.test(key)) return withValue(asFields(group), rest.join('.'), value, schema, source);
  const list: unknown[] = Array.isArray(group) ? [...group] : [];
  const at = Number(key);
  list[at] =
    further.length === 0
      ? value
      : withValue(asFields(list[at]), further.join('.'), value, stepInto(schema, at), source);
  return list;
};

/** The fields of a group; none where there is no group. */
export const asFields = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
