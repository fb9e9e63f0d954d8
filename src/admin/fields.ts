import { z } from 'astro/zod';
import { fill } from '../i18n/index.ts';
import { adminWords } from '../i18n/vi/admin.ts';
import type { SchemaTools } from '../schema/fields.ts';
import { SLUG, source } from '../schema/fields.ts';
import type { Kind } from '../schema/index.ts';
import { type Choice, type ContentChoices, optionLabel } from './choices.ts';
import { boundsOf, type Look, look, patternOf } from './look.ts';
import { SOURCE_FIELD } from './names.ts';

/** A field of the form, as the form's configuration writes it. */
export type FormField = { readonly name: string; readonly widget: string } & Readonly<
  Record<string, unknown>
>;

/** What the mapper needs besides the schema. */
export interface FieldContext extends ContentChoices {
  /** Which kind of entry a field names; `*` stands for any list index. */
  readonly referenceOf: (path: string) => Kind | undefined;
  /** Field by which an entry of a kind is called. */
  readonly nameFieldOf: (kind: Kind) => string;
}

const image = z.string().min(1).meta({
  label: adminWords.fields.image,
  hint: adminWords.fields.imageHint,
});

/** Lets the mapper tell a picture from other text. */
export const formTools: SchemaTools<typeof image> = { image: () => image };

/** Texts that are read as sentences get room for some rows. */
const LONG = new Set(['summary', 'text', 'quote', 'note', 'results', 'intro', 'title']);

/** The largest whole numbers are what Zod itself takes for bounds of every whole number. */
const isBound = (value: number | undefined): value is number =>
  value !== undefined && Math.abs(value) < Number.MAX_SAFE_INTEGER;

/** Fields of a group, in the schema's order. */
export const fieldsOf = (
  group: z.ZodObject,
  context: FieldContext,
  path = '',
): readonly FormField[] => {
  const shape: Record<string, unknown> = group.shape;
  return Object.entries(shape).map(([name, schema]) =>
    fieldOf(name, schema, context, path === '' ? name : `${path}.${name}`),
  );
};

/**
 * One field of the schema as a field of the form.
 * @param path where it stands, `status.*.source`
 * @throws when the schema has no label for it, or is of a sort that the form cannot show
 */
const fieldOf = (name: string, schema: unknown, context: FieldContext, path: string): FormField => {
  const seen = look(schema);
  if (seen.label === undefined) throw new Error(`The field ${path} has no label in its schema.`);
  const common = {
    name,
    label: seen.label,
    required: !seen.optional,
    ...(hintOf(seen) && { hint: hintOf(seen) }),
  };
  return { ...common, ...sortOf(name, seen, context, path) };
};

const hintOf = ({ hint, example, inner }: Look): string | undefined => {
  const isDate = inner instanceof z.ZodISODate;
  const shown = isDate || example === undefined ? undefined : plain(example);
  const parts = [hint && inForm(hint), shown && fill(adminWords.hints.example, { example: shown })];
  return parts.filter(Boolean).join('. ') || undefined;
};

/** A hint without what only who writes the file needs. */
const inForm = (hint: string): string => hint.replace(adminWords.inFileOnly, '');

/** Examples are written as in a file; the form needs no quotes. */
const plain = (example: string): string => example.replace(/^"(.*)"$/, '$1');

type Sort = { readonly widget: string } & Readonly<Record<string, unknown>>;

const sortOf = (name: string, seen: Look, context: FieldContext, path: string): Sort => {
  const { inner } = seen;
  const target = context.referenceOf(path);
  if (target) return relation(target, context);
  if (inner === image) return picture;
  if (inner === source) return sourceField;
  if (inner instanceof z.ZodEnum) return choice(optionsOf(name, inner.options), seen);
  if (inner instanceof z.ZodLiteral) {
    return { widget: 'boolean', default: false, hint: adminWords.fields.draftHint };
  }
  if (inner instanceof z.ZodBoolean) return yesOrNo(seen);
  if (inner instanceof z.ZodISODate) {
    return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
  }
  const offered = offeredBy(context, name, path);
  if (offered) return choice(offered, seen);
  if (inner instanceof z.ZodNumber) return number(inner, seen);
  if (inner instanceof z.ZodObject) {
    return { widget: 'object', collapsed: 'auto', fields: fieldsOf(inner, context, path) };
  }
  if (inner instanceof z.ZodRecord) return termList;
  if (inner instanceof z.ZodTuple) return numbers(inner.def.items);
  if (inner instanceof z.ZodArray) return list(name, seen, inner, context, path);
  if (inner instanceof z.ZodEmail) return { widget: 'string', type: 'email' };
  if (inner instanceof z.ZodURL) return { widget: 'string', type: 'url' };
  if (inner instanceof z.ZodString) return textField(name, seen);
  throw new Error(`The form cannot show the field ${path}.`);
};

/** Places and product sets are picked by name. */
const offeredBy = (
  context: ContentChoices,
  name: string,
  path: string,
): readonly Choice[] | undefined => {
  if (path === 'set') return context.sets;
  if (path === 'communes.*') return context.communes;
  if (!path.endsWith(`origin.${name}`)) return undefined;
  if (name === 'unit') return context.units;
  return name === 'now' ? context.communes : undefined;
};

const relation = (kind: Kind, context: FieldContext): Sort => ({
  widget: 'relation',
  collection: kind,
  value_field: '{{slug}}',
  display_fields: [context.nameFieldOf(kind)],
  search_fields: [context.nameFieldOf(kind)],
});

const sourceField: Sort = {
  widget: SOURCE_FIELD,
  hint: adminWords.source.hint,
  pattern: [SLUG.source, adminWords.hints.slug],
};

const picture: Sort = { widget: 'image', choose_url: false, accept: 'image/*' };

const choice = (options: readonly Choice[], seen: Look): Sort => ({
  widget: 'select',
  options,
  ...(isValue(seen.fallback) && { default: seen.fallback }),
});

const isValue = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value);

const optionsOf = (name: string, values: readonly (string | number)[]): readonly Choice[] =>
  values.map((value) => ({ value, label: optionLabel(name, String(value)) }));

/** Not said is a third answer, so that a switch would claim something nobody knows. */
const yesOrNo = (seen: Look): Sort =>
  typeof seen.fallback === 'boolean'
    ? { widget: 'boolean', default: seen.fallback }
    : choice(
        [
          { value: true, label: adminWords.yes },
          { value: false, label: adminWords.no },
        ],
        seen,
      );

const number = (inner: z.ZodNumber, seen: Look): Sort => {
  const { min, max } = boundsOf(inner);
  return {
    widget: 'number',
    value_type: isWhole(inner) ? 'int' : 'float',
    ...(!isWhole(inner) && { step: 0.0001 }),
    ...(isBound(min) && { min }),
    ...(isBound(max) && { max }),
    ...(typeof seen.fallback === 'number' && { default: seen.fallback }),
  };
};

const isWhole = (inner: z.ZodNumber): boolean => inner.format === 'safeint';

const numbers = (items: readonly unknown[]): Sort => ({
  widget: 'list',
  min: items.length,
  max: items.length,
  field: {
    name: 'value',
    label: adminWords.fields.item,
    widget: 'number',
    value_type: 'float',
    ...boundsOf(items[0]),
  },
});

/** Keys that are whole sentences cannot be edited as keys: they are shown as pairs. */
const termList: Sort = {
  widget: 'list',
  hint: adminWords.fields.termsHint,
  collapsed: true,
  summary: '{{fields.vi}}',
  fields: [
    { name: 'vi', label: adminWords.fields.term.vi, widget: 'text' },
    { name: 'en', label: adminWords.fields.term.en, widget: 'text' },
  ],
};

const list = (
  name: string,
  seen: Look,
  inner: z.ZodArray,
  context: FieldContext,
  path: string,
): Sort => {
  const item = look(inner.element);
  const bounds = boundsOf(inner);
  const target = context.referenceOf(`${path}.*`);
  if (target) return { ...relation(target, context), multiple: true, ...bounds };
  if (item.inner instanceof z.ZodEnum) {
    return { ...choice(optionsOf(name, item.inner.options), item), multiple: true, ...bounds };
  }
  const offered = offeredBy(context, name, `${path}.*`);
  if (offered && item.inner instanceof z.ZodString) {
    return { ...choice(offered, item), multiple: true, ...bounds };
  }
  if (item.inner instanceof z.ZodNumber) return { ...choice(months, item), multiple: true };
  if (item.inner instanceof z.ZodObject) {
    const fields = fieldsOf(item.inner, context, `${path}.*`);
    return {
      widget: 'list',
      collapsed: 'auto',
      label_singular: (seen.label ?? name).toLocaleLowerCase('vi'),
      summary: summaryOf(fields),
      fields,
      ...bounds,
    };
  }
  const label = item.label ?? seen.label ?? name;
  const plainText = item.inner === source ? sourceField : { widget: 'string' };
  return {
    widget: 'list',
    field: { name: 'item', label, ...plainText },
    label_singular: label.toLocaleLowerCase('vi'),
    ...bounds,
  };
};

/** The only lists of numbers are months. */
const months: readonly Choice[] = Array.from({ length: 12 }, (_, index) => ({
  value: index + 1,
  label: fill(adminWords.month, { n: index + 1 }),
}));

/** What a folded item of a list is called: its first two fields that are plain words. */
const summaryOf = (fields: readonly FormField[]): string =>
  fields
    .filter(({ widget }) => widget !== 'object' && widget !== 'list' && widget !== 'image')
    .slice(0, 2)
    .map(({ name }) => `{{fields.${name}}}`)
    .join(' · ');

const textField = (name: string, { inner, hint, example }: Look): Sort => {
  const pattern = patternOf(inner);
  if (pattern) {
    const note = hint && inForm(hint);
    const message =
      pattern.source === SLUG.source
        ? adminWords.hints.slug
        : fill(adminWords.hints.pattern, {
            example: [plain(example ?? ''), note && `(${note})`].filter(Boolean).join(' '),
          });
    return { widget: 'string', pattern: [pattern.source, message] };
  }
  return LONG.has(name)
    ? { widget: 'text', pattern: ['^[^\\n]*$', adminWords.hints.oneLine] }
    : { widget: 'string' };
};
