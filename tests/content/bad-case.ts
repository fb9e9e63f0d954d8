import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryFolder } from '../support/folders.ts';

/** The smallest content folder that may be published; all of it is made up. */
export const VALID = join(import.meta.dirname, 'fixtures/valid');

/** What happens to a file: a new text or bytes, an edit of the valid file, or `null`: taken away. */
export type Change = string | Uint8Array | Edit | null;

/** Replaces a piece of the valid file that stands in it exactly once. */
export interface Edit {
  from: string;
  to: string;
}

/** One thing that the check must say. */
export interface Told {
  file: string;
  /** Number of the line, or what is written on it. */
  line: number | string;
  /** Piece of the sentence that says what is wrong. */
  message: string;
  /** Piece of the sentence that says how to mend it. */
  remedy: string;
  /** Told, but no reason not to publish. */
  warning?: true;
}

/** Bad content as a small change of the valid folder, and everything the check must say about it. */
export interface BadCase {
  name: string;
  files: Readonly<Record<string, Change>>;
  told: readonly Told[];
}

/** A case with one changed file and one problem in it. */
export const badFile = (
  name: string,
  file: string,
  change: Change,
  told: Omit<Told, 'file'>,
): BadCase => ({ name, files: { [file]: change }, told: [{ file, ...told }] });

/** A copy of the valid folder, removed when the test ends. */
export const validFolder = (): string => {
  const folder = temporaryFolder();
  cpSync(VALID, folder, { recursive: true });
  return folder;
};

/** Makes the case's changes in a copy of the valid folder. */
export const applyCase = (folder: string, { files }: Pick<BadCase, 'files'>): void => {
  for (const [path, change] of Object.entries(files)) {
    const file = join(folder, path);
    if (change === null) {
      rmSync(file);
      continue;
    }
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, isEdit(change) ? edited(file, change) : change);
  }
};

const isEdit = (change: Change): change is Edit =>
  typeof change === 'object' && change !== null && 'from' in change;

const edited = (file: string, { from, to }: Edit): string => {
  const text = readFileSync(file, 'utf8');
  if (text.split(from).length !== 2) throw new Error(`${file} must hold once: ${from}`);
  return text.replace(from, () => to);
};

/** The number of the line a problem must name. */
export const lineNumber = (folder: string, { file, line }: Told): number => {
  if (typeof line === 'number') return line;
  const rows = readFileSync(join(folder, file), 'utf8').split('\n');
  const hits = rows.flatMap((row, index) => (row.trim() === line ? [index + 1] : []));
  const [hit] = hits;
  if (hit === undefined || hits.length > 1) throw new Error(`${file} must hold one line: ${line}`);
  return hit;
};

/**
 * The case with copies of the entries that it changes, so that many cases fit into one folder and
 * none hides another.
 * @param n number of the copy
 */
export const asCopy = (folder: string, badCase: BadCase, n: number): BadCase => {
  const copies = new Map<string, string>();
  const moved = (path: string): string => {
    const [kind = '', slug = '', ...rest] = path.split('/');
    const original = `${kind}/${slug}`;
    if (rest.length === 0 || !existsSync(join(VALID, original))) return path;
    const copy = `${original}-${n}`;
    copies.set(original, copy);
    return [copy, ...rest].join('/');
  };
  const files = Object.fromEntries(
    Object.entries(badCase.files).map(([path, change]) => [
      moved(path),
      change !== null && isEdit(change)
        ? { from: renamed(change.from, n), to: renamed(change.to, n) }
        : change,
    ]),
  );
  const told = badCase.told.map((problem) => ({
    ...problem,
    file: moved(problem.file),
    message: renamed(problem.message, n),
    line: typeof problem.line === 'string' ? renamed(problem.line, n) : problem.line,
  }));
  for (const [original, copy] of copies) {
    cpSync(join(VALID, original), join(folder, copy), { recursive: true });
    const index = join(folder, copy, 'index.md');
    if (existsSync(index)) writeFileSync(index, renamed(readFileSync(index, 'utf8'), n));
  }
  return { ...badCase, files, told };
};

/** What two entries may not share, as the valid folder has it. */
const NAMES = [
  'Măng khô thử nghiệm',
  'HTX Thử Nghiệm',
  'Bản Thử Nghiệm',
  'Tuyến thử nghiệm',
  'Hội chợ thử nghiệm',
  'Tin thử nghiệm',
  'Giới thiệu',
  '01/QĐ-THU',
];
/** Without the zero in front, which a number loses. */
const PHONE = '900000000';

/** A text of the valid folder as it stands in a copy: with names, numbers and telephones of its own. */
const renamed = (text: string, n: number): string =>
  NAMES.reduce((rest, name) => rest.replaceAll(name, `${name} ${n}`), text).replaceAll(
    PHONE,
    `900${String(n).padStart(6, '0')}`,
  );
