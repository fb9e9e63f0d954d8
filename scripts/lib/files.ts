import { statSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../src/build/files.ts';

export { filesBelow };

/** Bytes of all files below a folder and how many of them are pages. */
export const weigh = (folder: string): { readonly bytes: number; readonly pages: number } => {
  const files = filesBelow(folder);
  return {
    bytes: files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0),
    pages: files.filter((file) => file.endsWith('.html')).length,
  };
};
