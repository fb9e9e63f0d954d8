import { statSync } from 'node:fs';
import { filesBelow } from '../../src/build/files.ts';

export { filesBelow };

/** How many of the files of a site are pages. */
export const countPages = (files: readonly string[]): number =>
  files.filter((file) => file.endsWith('.html')).length;

/** Bytes of all files below a folder and how many of them are pages. */
export const weigh = (folder: string): { readonly bytes: number; readonly pages: number } => {
  const files = filesBelow(folder);
  return {
    bytes: files.reduce((sum, file) => sum + statSync(`${folder}/${file}`).size, 0),
    pages: countPages(files),
  };
};
