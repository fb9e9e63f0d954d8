import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/** Writes a file so that a reader finds the old or the new one, never a half. */
export const writeWhole = (path: string, text: string): void => {
  const incoming = `${path}.${process.pid}.new`;
  try {
    writeFileSync(incoming, text, { mode: 0o644 });
    renameSync(incoming, path);
  } catch (error) {
    rmSync(incoming, { force: true });
    throw error;
  }
};

/** The object in a JSON file, by its keys; empty when the file is missing or unreadable. */
export const readKeys = (path: string): ReadonlyMap<string, unknown> => {
  try {
    const data: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return new Map(typeof data === 'object' && data !== null ? Object.entries(data) : []);
  } catch {
    return new Map();
  }
};

/** A text among such keys; empty when it is missing or no text. */
export const textIn = (keys: ReadonlyMap<string, unknown>, name: string): string => {
  const value = keys.get(name);
  return typeof value === 'string' ? value : '';
};

/** A number among such keys; 0 when it is missing or no number. */
export const numberIn = (keys: ReadonlyMap<string, unknown>, name: string): number => {
  const value = keys.get(name);
  return typeof value === 'number' ? value : 0;
};
