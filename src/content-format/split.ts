/** An entry file in its two parts, as written. */
export interface EntryParts {
  /** What stands between the two lines of ---. */
  yaml: string;
  /** What stands below them. */
  body: string;
  /** Numbers of their first lines in the file, from 1. */
  yamlLine: number;
  bodyLine: number;
}

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/m;

/**
 * Parts a file at its lines of ---; `undefined` when it does not begin with such a part. A mark of
 * UTF-8 before the first, as Windows' Notepad writes it, is no part of the text.
 */
export const splitEntry = (file: string): EntryParts | undefined => {
  const text = file.replace(/^\uFEFF/, '');
  const match = FRONT_MATTER.exec(text);
  if (match?.index !== 0) return undefined;
  return {
    yaml: match[1] ?? '',
    body: text.slice(match[0].length),
    yamlLine: 2,
    bodyLine: match[0].split('\n').length,
  };
};
