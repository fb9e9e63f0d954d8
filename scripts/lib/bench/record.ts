import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from '../install.mjs';

/**
 * Writes the numbers of a measurement to .cache/bench/<name>.json.
 * @returns path of the file, from the project's folder
 */
export const record = (name: string, numbers: unknown): string => {
  const folder = join(root, '.cache/bench');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}.json`);
  writeFileSync(path, `${JSON.stringify(numbers, null, 2)}\n`);
  return relative(root, path);
};
