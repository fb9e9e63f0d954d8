import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Addresses of all pages of a built site, without the base path. */
export const pagesIn = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html') && !file.startsWith('admin'))
    .map((file) => `/${file.replaceAll('\\', '/').slice(0, -'index.html'.length)}`)
    .sort();

/** One page of each kind (`data-page`) and language, the first by address. */
export const onePageOfEachKind = (dir: string): string[] => {
  const kinds = new Map<string, string>();
  for (const page of pagesIn(dir)) {
    const html = readFileSync(join(dir, page, 'index.html'), 'utf8');
    const kind = /<html lang="(\w+)" data-page="(\w+)"/.exec(html);
    if (!kind) throw new Error(`${page} does not say its language and kind.`);
    const key = `${kind[1]} ${kind[2]}`;
    if (!kinds.has(key)) kinds.set(key, page);
  }
  return [...kinds.values()];
};
