import { readdirSync, statSync } from 'node:fs';

/**
 * All files below a folder, as paths relative to it with forward slashes, in code-point order, so
 * that every machine sees the same list.
 * @returns nothing when the folder does not exist
 */
export const filesBelow = (folder: string): readonly string[] => {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  const files: string[] = [];
  // Node's own recursive reading takes four times as long, and a site has twenty thousand folders.
  const visit = (below: string): void => {
    for (const entry of readdirSync(`${folder}/${below}`, { withFileTypes: true })) {
      const path = `${below}${entry.name}`;
      if (entry.isDirectory()) visit(`${path}/`);
      else files.push(path);
    }
  };
  visit('');
  return files.sort();
};
