import { isMap, isNode, isScalar, parseDocument } from 'yaml';
import { writeYaml } from '../content-format/write.ts';
import { type Group, isGroup, isSame, written } from './same.ts';

/** A field of the first level as it stands in a file, with the comments and blank lines after it. */
interface Stretch {
  readonly key: string;
  readonly text: string;
}

/** Said when a field cannot be written anew without losing what somebody noted beside it. */
export class CommentInTheWay extends Error {
  readonly field: string;
  constructor(field: string) {
    super(`The field ${field} has a comment inside.`);
    this.field = field;
  }
}

/**
 * YAML with new data in it, in which every field that says the same stays as it was written, with
 * its quotes, comments and blank lines.
 * @param source the YAML as it was
 * @param data all fields, in the order in which new ones are to stand
 * @param schema what they mean
 * @throws CommentInTheWay
 */
export const keepUnchanged = (source: string, data: Group, schema: unknown): string => {
  const before = readGroup(source);
  const now = written(data, schema, before);
  const after: Group = isGroup(now) ? now : {};
  const old = written(before, schema, before);
  const said: Group = isGroup(old) ? old : {};
  const { head, stretches } = partsOf(source);
  const kept = stretches.flatMap(({ key, text }): Stretch[] => {
    if (isSame(said[key], after[key])) return [{ key, text }];
    const { value, tail } = withTail(text);
    if (/(?:^|\s)#/m.test(withoutTexts(value))) throw new CommentInTheWay(key);
    const anew = Object.hasOwn(after, key) ? `${writeYaml({ [key]: after[key] })}\n` : '';
    return [{ key, text: `${anew}${tail}` }];
  });
  const known = new Set(stretches.map(({ key }) => key));
  const order = Object.keys(after);
  for (const key of order) {
    if (known.has(key)) continue;
    const before = order.slice(0, order.indexOf(key));
    const place = kept.findLastIndex((stretch) => before.includes(stretch.key)) + 1;
    kept.splice(place, 0, { key, text: `${writeYaml({ [key]: after[key] })}\n` });
  }
  return `${head}${kept.map(({ text }) => text).join('')}`.replace(/\n+$/, '');
};

/** The data of a YAML text; nothing where there is none. */
export const readGroup = (source: string): Group => {
  const data: unknown = parseDocument(source).toJS();
  return isGroup(data) ? data : {};
};

/** A text cut at the beginnings of its fields; what stands before the first is the head. */
const partsOf = (source: string): { head: string; stretches: readonly Stretch[] } => {
  const text = source.endsWith('\n') || source === '' ? source : `${source}\n`;
  const { contents } = parseDocument(text);
  if (!isMap(contents) || contents.flow) return { head: text, stretches: [] };
  const starts = contents.items.flatMap(({ key }) =>
    isNode(key) && isScalar(key) && key.range ? [{ key: String(key.value), at: key.range[0] }] : [],
  );
  return {
    head: text.slice(0, starts[0]?.at ?? text.length),
    stretches: starts.map(({ key, at }, index) => ({
      key,
      text: text.slice(at, starts[index + 1]?.at ?? text.length),
    })),
  };
};

/** Parts a stretch into the field and the comments and blank lines that follow it. */
const withTail = (text: string): { value: string; tail: string } => {
  const lines = text.split('\n');
  let end = lines.length - 1;
  while (end > 0 && /^[ \t]*(?:#.*)?$/.test(lines[end - 1] ?? '')) end -= 1;
  return {
    value: `${lines.slice(0, end).join('\n')}\n`,
    tail: lines.slice(end).join('\n'),
  };
};

/** Without what stands in quotes, where # is a letter like any other. */
const withoutTexts = (text: string): string =>
  text.replace(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g, '');
