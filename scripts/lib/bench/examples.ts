import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES } from '../../../src/i18n/locale.ts';
import { kindOf } from '../built-site/document.ts';
import { filesBelow } from '../files.ts';

/**
 * One page of each kind in the language of the site, the first by its file.
 * @param dir the built site
 * @returns addresses below the site's folder, by kind in alphabetical order
 */
export const examplePages = (dir: string): ReadonlyMap<string, string> => {
  const examples = new Map<string, string>();
  for (const file of filesBelow(dir)) {
    if (!/(^|\/)index\.html$/.test(file)) continue;
    const html = readFileSync(join(dir, file), 'utf8');
    const kind = kindOf(html);
    const isDefault = new RegExp(`<html\\b[^>]*\\slang="${LOCALES[0]}"`).test(html);
    if (kind === '' || !isDefault || examples.has(kind)) continue;
    examples.set(kind, file.replace(/index\.html$/, ''));
  }
  return new Map([...examples].sort(([a], [b]) => (a < b ? -1 : 1)));
};
