import { z } from 'astro/zod';

/** What a schema says of a field, seen through its wrappers. */
export interface Look {
  /** The schema without optional, default and conversion around it. */
  readonly inner: unknown;
  readonly label: string | undefined;
  readonly hint: string | undefined;
  readonly example: string | undefined;
  /** Whether the field may be left out. */
  readonly optional: boolean;
  /** What stands in for it then; `undefined` when nothing does. */
  readonly fallback: unknown;
}

/** Reads label, hint, example and default of a schema; the outermost one that says so counts. */
export const look = (schema: unknown): Look => {
  let inner = schema;
  let label: string | undefined;
  let hint: string | undefined;
  let example: string | undefined;
  let optional = false;
  let fallback: unknown;
  for (;;) {
    const meta: Record<string, unknown> = inner instanceof z.ZodType ? (inner.meta() ?? {}) : {};
    label ??= text(meta.label);
    hint ??= text(meta.hint);
    example ??= text(meta.example);
    if (inner instanceof z.ZodOptional || inner instanceof z.ZodNullable) {
      optional = true;
      inner = inner.unwrap();
    } else if (inner instanceof z.ZodDefault || inner instanceof z.ZodPrefault) {
      optional = true;
      fallback = inner.def.defaultValue;
      inner = inner.unwrap();
    } else if (inner instanceof z.ZodPipe) inner = inner.out;
    else return { inner, label, hint, example, optional, fallback };
  }
};

const text = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;

/** The pattern a text must follow, or `undefined`. */
export const patternOf = (inner: unknown): RegExp | undefined => {
  if (!(inner instanceof z.ZodType)) return undefined;
  for (const check of inner.def.checks ?? []) {
    const { def } = check._zod;
    const pattern: unknown = Reflect.get(def, 'pattern');
    if (pattern instanceof RegExp) return pattern;
  }
  return undefined;
};

/** Smallest and largest of a number or of the length of a list, where the schema has bounds. */
export const boundsOf = (inner: unknown): { min?: number; max?: number } => {
  const bounds: { min?: number; max?: number } = {};
  if (!(inner instanceof z.ZodType)) return bounds;
  for (const check of inner.def.checks ?? []) {
    const { def } = check._zod;
    const limit: unknown = Reflect.get(def, 'value') ?? Reflect.get(def, 'minimum');
    if (typeof limit === 'number') {
      if (def.check === 'greater_than') bounds.min = limit;
      if (def.check === 'less_than') bounds.max = limit;
      if (def.check === 'min_length') bounds.min = limit;
    }
    const most: unknown = Reflect.get(def, 'maximum');
    if (def.check === 'max_length' && typeof most === 'number') bounds.max = most;
  }
  return bounds;
};
