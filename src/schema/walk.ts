import { z } from 'astro/zod';

/**
 * A schema without what only wraps it: optional, default, null and conversion. For those who walk
 * a schema to learn what a field holds; the labels on the wrappers are theirs to read.
 */
export const bare = (schema: unknown): unknown => {
  let inner = schema;
  for (;;) {
    if (inner instanceof z.ZodOptional || inner instanceof z.ZodNullable) inner = inner.unwrap();
    else if (inner instanceof z.ZodDefault || inner instanceof z.ZodPrefault)
      inner = inner.unwrap();
    else if (inner instanceof z.ZodPipe) inner = inner.out;
    else return inner;
  }
};

/** Whether a field may be left out of its file. */
export const mayBeLeftOut = (schema: unknown): boolean =>
  schema instanceof z.ZodType && schema.safeParse(undefined).success;

/** Whether a field holds text: words, codes, telephone numbers, dates, one of several words. */
export const isText = (schema: unknown): boolean => {
  const inner = bare(schema);
  return [z.ZodString, z.ZodStringFormat, z.ZodEnum].some((kind) => inner instanceof kind);
};

/** The schema of what lies one step further in; `undefined` where the schema does not say. */
export const stepInto = (schema: unknown, key: PropertyKey): unknown => {
  const inner = bare(schema);
  if (inner instanceof z.ZodObject) {
    const shape: Record<string, unknown> = inner.shape;
    return Object.hasOwn(shape, key) ? shape[String(key)] : undefined;
  }
  if (inner instanceof z.ZodArray) return inner.element;
  if (inner instanceof z.ZodRecord) return inner.valueType;
  return undefined;
};

/** Names of the fields of a group in the order they are written in; empty for anything else. */
export const fieldNames = (schema: unknown): readonly string[] => {
  const inner = bare(schema);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
};
