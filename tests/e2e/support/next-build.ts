import {
  appendFileSync,
  cpSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/**
 * Makes of a built site the one that a later build from other sources could have made: another name
 * of the build, another name for every script and sheet, none of the old files.
 */
export const nextBuild = (dir: string, target: string, change: (html: string) => string): void => {
  cpSync(dir, target, { recursive: true });
  const files = readdirSync(target, { recursive: true, encoding: 'utf8' });
  const renamed = files
    .filter((file) => /^_astro\/.*\.(js|css)$/.test(file))
    .map((file) => file.slice('_astro/'.length));
  for (const file of files) {
    if (!/\.(html|js|css|json)$/.test(file)) continue;
    const path = join(target, file);
    let text = readFileSync(path, 'utf8');
    for (const name of renamed) text = text.replaceAll(name, `next-${name}`);
    text = text.replaceAll(buildName(dir), `${buildName(dir).slice(0, -1)}z`);
    writeFileSync(path, file.endsWith('.html') ? change(text) : text);
  }
  for (const name of renamed) {
    renameSync(join(target, '_astro', name), join(target, '_astro', `next-${name}`));
  }
};

/** Makes of a built site one with other pages and everything else the same, the worker too. */
export const nextPages = (dir: string, target: string, change: (html: string) => string): void => {
  cpSync(dir, target, { recursive: true });
  const pages = readdirSync(target, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  );
  for (const file of pages) {
    const path = join(target, file);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
  }
};

/** Makes of a built site the one after a change of data alone: other pages, another worker. */
export const nextData = (dir: string, target: string, change: (html: string) => string): void => {
  nextPages(dir, target, change);
  appendFileSync(join(target, 'sw.js'), '\n// Of another build.\n');
};

/** The name that the pages of a built site carry. */
export const buildName = (dir: string): string =>
  /data-build="([^"]+)"/.exec(readFileSync(join(dir, 'index.html'), 'utf8'))?.[1] ?? '';
