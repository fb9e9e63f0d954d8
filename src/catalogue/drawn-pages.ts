import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { Read } from './reads.ts';

/** A page that a build drew, and what of. */
export interface DrawnPage {
  /** Pattern of its route, with its parameters. */
  readonly page: string;
  /** Path of its file in the site. */
  readonly file: string;
  /** Print of what its path was made with. */
  readonly props: string;
  /** Everything it read, each with the print of what it found. */
  readonly reads: readonly (Read & { readonly print: string })[];
  /** Its file as it is kept; not yet there while the build that draws it goes on. */
  readonly kept?: KeptFile;
}

/** A kept file: whether something else lies in its place, size and time say, or else its bytes. */
export interface KeptFile {
  readonly size: number;
  /** When it was written, in milliseconds. */
  readonly mtimeMs: number;
  /** Print of its bytes. */
  readonly sum: string;
  /** Paths of the pictures of the site that it names. */
  readonly pictures: readonly string[];
}

/** What a build remembers for the next one: a file with a line for each. */
export interface Memory {
  /** ISO day that its pages tell; left out where nothing is remembered. */
  readonly day?: string;
  readonly pages: readonly DrawnPage[];
  /** Kept pictures by their paths in the site. */
  readonly pictures: ReadonlyMap<string, KeptFile>;
}

/** The line before all others: what the pages are made of besides the catalogue, and of which day. */
export const firstLine = (inputs: string, day: string): string => written({ inputs, day });

export const lineOf = (value: DrawnPage | readonly [string, KeptFile]): string => written(value);

const written = (value: unknown): string => `${JSON.stringify(value)}\n`;

/**
 * What a file remembers.
 * @returns nothing when there is no whole file, or when the pages were made of something else than `inputs`
 */
export const readMemory = (path: string, inputs: string): Memory => {
  const [first, ...lines] = existsSync(path)
    ? readFileSync(path, 'utf8').trimEnd().split('\n')
    : [];
  const [made] = valuesIn([first ?? '']);
  if (!isFirst(made) || made.inputs !== inputs) return { pages: [], pictures: new Map() };
  const values = valuesIn(lines);
  return {
    day: made.day,
    pages: values.filter(isDrawnPage),
    pictures: new Map(values.filter(isPicture)),
  };
};

const isFirst = (value: unknown): value is { inputs: string; day: string } =>
  typeof value === 'object' &&
  value !== null &&
  'inputs' in value &&
  typeof value.inputs === 'string' &&
  'day' in value &&
  typeof value.day === 'string';

const valuesIn = (lines: readonly string[]): readonly unknown[] => {
  try {
    return lines.map((line): unknown => JSON.parse(line));
  } catch {
    // Torn by a power cut: everything is drawn anew.
    return [];
  }
};

const isDrawnPage = (value: unknown): value is DrawnPage =>
  typeof value === 'object' && value !== null && 'page' in value && 'reads' in value;

const isPicture = (value: unknown): value is readonly [string, KeptFile] =>
  Array.isArray(value) && value.length === 2;

/** Print of a text or of bytes. */
export const sumOf = (value: string | Uint8Array): string =>
  createHash('sha256').update(value).digest('base64url').slice(0, 22);
