import { z } from 'astro/zod';
import { fieldAt, sentence } from '../check/sentences.ts';
import { inSchemaOrder } from '../content-format/order.ts';
import { writeEntry } from '../content-format/write.ts';
import { foldedKey } from '../domain/text/index.ts';
import { fileSchema, isKind, type Kind, kinds } from '../schema/index.ts';
import { bare, fieldNames, isText, mayBeLeftOut, stepInto } from '../schema/walk.ts';
import { newSlug } from './slug.ts';

/** One thing to ask for a new entry. */
export interface Question {
  field: string;
  /** As people call it, with what may be answered. */
  words: string;
}

/** Fields that are asked although they may be left out: most entries have them. */
const WORTH_ASKING: Partial<Record<Kind, readonly string[]>> = {
  products: ['producer', 'code'],
  fairs: ['end', 'venue'],
};

/** The kind that somebody means by `product`, `products` or its Vietnamese name. */
export const kindNamed = (name: string): Kind | undefined => {
  const plural = [name, `${name}s`, name.replace(/y$/, 'ies')].find(isKind);
  if (plural && isKind(plural)) return plural;
  const known = Object.keys(kinds).filter(isKind);
  return known.find((kind) => foldedKey(kinds[kind].label) === foldedKey(name));
};

/** What is asked for a new entry of a kind: its single values that a published one must have. */
export const questionsFor = (kind: Kind): Question[] => {
  const schema = fileSchema(kind);
  const asked = WORTH_ASKING[kind] ?? [];
  return fieldNames(schema)
    .filter((field) => {
      const inner = stepInto(schema, field);
      const single = isText(inner) || bare(inner) instanceof z.ZodNumber;
      return single && (!mayBeLeftOut(inner) || asked.includes(field));
    })
    .map((field) => {
      const { label = field, hint, example } = fieldAt(schema, [field]);
      const inner = bare(stepInto(schema, field));
      const options = inner instanceof z.ZodEnum ? inner.options.join(', ') : undefined;
      const help = [options, hint, example && `ví dụ: ${example}`].filter(Boolean).join('; ');
      return { field, words: help ? `${label} (${help})` : label };
    });
};

/** An answer as its field holds it, or what is wrong with it in one sentence. */
export const readAnswer = (
  kind: Kind,
  field: string,
  answer: string,
): { value: string | number } | { fault: string } => {
  const schema = fileSchema(kind);
  const inner = stepInto(schema, field);
  const value = bare(inner) instanceof z.ZodNumber ? Number(answer.replace(',', '.')) : answer;
  const result = inner instanceof z.ZodType ? inner.safeParse(value) : { success: true as const };
  if (result.success) return { value };
  const [issue] = result.error.issues;
  if (!issue) return { value };
  const said = sentence({ ...issue, path: [field, ...issue.path] }, schema, { [field]: value });
  return { fault: `${said.message}; ${said.remedy}` };
};

/**
 * A draft with these values in its canonical form.
 * @param taken slugs of the kind that are in use
 */
export const newDraft = (
  kind: Kind,
  values: Readonly<Record<string, string | number>>,
  taken: readonly string[],
): { path: string; text: string } => {
  const name = String(values.name ?? values.title ?? values.number ?? '');
  const slug = newSlug(name, (candidate) => taken.includes(candidate));
  const text = writeEntry(inSchemaOrder({ ...values, draft: true }, fileSchema(kind)), '');
  return { path: `${kind}/${slug}/index.md`, text };
};
