import { stringify } from 'yaml';

/**
 * How the form at /admin/ writes YAML (Sveltia CMS, `formatYAML` in its services/contents/file):
 * block style, one line a text whatever its length, quotes only where a text would otherwise be
 * read as something else, single ones where they do.
 */
const AS_THE_FORM = {
  indent: 2,
  indentSeq: true,
  lineWidth: 0,
  defaultKeyType: 'PLAIN',
  defaultStringType: 'PLAIN',
  singleQuote: true,
} as const;

/**
 * Fields as YAML, in the order they have, without a line break at the end. No more than that is cut
 * off: a text may end in a space that YAML takes for a letter, a no-break one.
 */
export const writeYaml = (data: unknown): string =>
  stringify(data, null, AS_THE_FORM).replace(/\n+$/, '');

/**
 * An entry file in its canonical form, byte for byte what the form writes. Needs no schema, so it
 * may run in a browser.
 * @param data fields in the order in which they are to stand (see order.ts)
 * @param body Markdown
 */
export const writeEntry = (data: unknown, body: string): string => {
  const text = canonicalBody(body);
  return `---\n${writeYaml(data)}\n---\n${text === '' ? '' : `\n${text}\n`}`;
};

/** Line breaks of one kind, nothing around the text, and table rules as the form writes them. */
export const canonicalBody = (body: string): string =>
  body
    .replace(/\r\n?/g, '\n')
    .replace(/^\n+|\s+$/g, '')
    .replace(/^\|(?:[ \t]*:?-+:?[ \t]*\|)+$/gm, (rule) =>
      rule.replace(/\|[ \t]*(:?)-+(:?)[ \t]*(?=\|)/g, '| $1---$2 '),
    );
