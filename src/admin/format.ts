import { splitEntry } from '../content-format/split.ts';
import { canonicalBody, writeEntry, writeYaml } from '../content-format/write.ts';
import { keepUnchanged, readGroup } from './keep.ts';
import { OF_FIELD } from './names.ts';
import { type Group, isGroup, written } from './same.ts';

/**
 * How the form reads and writes files. What the form read goes along under this name, which no
 * schema has, so that saving can leave alone what was not changed.
 */
const SOURCE = '_source';

/** Reads an entry file for the form. */
export const fromEntryFile = (text: string): Group => {
  const parts = splitEntry(text);
  return {
    ...toPairs(readGroup(parts?.yaml ?? '')),
    body: canonicalBody(parts?.body ?? text),
    [SOURCE]: text,
  };
};

/**
 * An entry as a file: a new one in the canonical form, a known one as it was but for what changed.
 * @param content what the form holds
 * @param schema the kind's schema, or that of a translation
 * @throws CommentInTheWay
 */
export const toEntryFile = (content: Group, schema: unknown): string => {
  const { body, [SOURCE]: source, [OF_FIELD]: _of, ...fields } = content;
  const data = fromPairs(fields);
  const text = typeof body === 'string' ? canonicalBody(body) : '';
  const parts = typeof source === 'string' ? splitEntry(source) : undefined;
  if (!parts) return writeEntry(written(data, schema, undefined), text);
  const yaml = keepUnchanged(parts.yaml, data, schema);
  const isBodySame = text === canonicalBody(parts.body);
  const gap = /^\n*/.exec(parts.body)?.[0] || '\n';
  const after = isBodySame ? parts.body.replace(/\s+$/, '') : text && `${gap}${text}`;
  return `---\n${yaml}\n---\n${after === '' ? '' : `${after}\n`}`;
};

/** Reads a file of data for the form. */
export const fromDataFile = (text: string): Group => ({ ...readGroup(text), [SOURCE]: text });

/**
 * Data as a file.
 * @throws CommentInTheWay
 */
export const toDataFile = (content: Group, schema: unknown): string => {
  const { [SOURCE]: source, ...data } = content;
  const yaml =
    typeof source === 'string'
      ? keepUnchanged(source, data, schema)
      : writeYaml(written(data, schema, undefined));
  return `${yaml}\n`;
};

/** The terms of a translation have whole sentences for keys: the form edits them as pairs. */
const toPairs = (data: Group): Group =>
  isGroup(data.terms)
    ? { ...data, terms: Object.entries(data.terms).map(([vi, en]) => ({ vi, en })) }
    : data;

const fromPairs = (data: Group): Group =>
  Array.isArray(data.terms)
    ? {
        ...data,
        terms: Object.fromEntries(
          data.terms.flatMap((pair: unknown) =>
            isGroup(pair) && typeof pair.vi === 'string' ? [[pair.vi, pair.en ?? '']] : [],
          ),
        ),
      }
    : data;
