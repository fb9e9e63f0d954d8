/** One thing that is wrong in one file, said so that a member of staff can mend it. */
export interface Problem {
  /** Path inside the content folder, with forward slashes. */
  file: string;
  /** 1-based; the first line when the fault is something that is not there. */
  line: number;
  /** Name of the field as written in the file, `status[0].source`; empty for the whole file. */
  field: string;
  /** What is wrong, in Vietnamese, one sentence without the full stop. */
  message: string;
  /** What to do, in Vietnamese, one sentence without the full stop. */
  remedy: string;
  /** Worth a look, but no reason to keep the site from being built. */
  warning?: true;
}

/** Whether a problem keeps the site from being built. */
export const isError = (problem: Problem): boolean => !problem.warning;

/** A problem in one sentence, for a dialog that keeps no line breaks. */
export const inOneSentence = ({ file, line, message, remedy }: Problem): string =>
  `${file}, dòng ${line}: ${message}; cách sửa: ${remedy}.`;

/** Path of a field the way it is spoken of: `packs[0].price`. */
export const fieldName = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((name, part) => {
    if (typeof part === 'number') return `${name}[${part}]`;
    return name === '' ? String(part) : `${name}.${String(part)}`;
  }, '');

/** Order in which problems are told: by file, then from top to bottom. */
export const inReadingOrder = (a: Problem, b: Problem): number =>
  a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || (a.field < b.field ? -1 : 1);
