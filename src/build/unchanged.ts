import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { cacheDir, drawnPages } from '../env.ts';

/**
 * Takes over the pages of the last build that would come out the same (src/catalogue/unchanged.ts
 * says which), by Astro's incremental build.
 * @param inputs print of what all pages are made of; another one draws every page anew
 */
export const unchangedPages = (inputs: string): AstroIntegration => ({
  name: 'unchanged-pages',
  hooks: {
    'astro:config:setup': ({ command, updateConfig }) => {
      if (command !== 'build') return;
      forgetFolders();
      // A build that did not end has left pages behind that the last whole one does not know.
      if (!isOf(inputs) || existsSync(drawnPages().next)) forget();
      updateConfig({
        experimental: { incrementalBuild: true },
        vite: { define: { 'import.meta.env.BUILD_INPUTS': JSON.stringify(inputs) } },
      });
    },
    'astro:build:done': () => {
      const { earlier, next } = drawnPages();
      if (existsSync(next)) renameSync(next, earlier);
    },
  },
});

/** Content folders outside the project whose pages are kept; tests make ever new ones. */
const MOST_FOLDERS = 12;
/** How the name of such a folder begins: “../” has become this (src/env.ts). */
const OUTSIDE = '_';

const forgetFolders = (): void => {
  const own = cacheDir();
  mkdirSync(own, { recursive: true });
  utimesSync(own, new Date(), new Date());
  const all = dirname(own);
  readdirSync(all)
    .filter((name) => name.startsWith(OUTSIDE))
    .map((name) => join(all, name))
    .toSorted((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)
    .slice(MOST_FOLDERS)
    .forEach((folder) => {
      rmSync(folder, { recursive: true, force: true });
    });
};

const isOf = (inputs: string): boolean => {
  const { earlier } = drawnPages();
  return existsSync(earlier) && readFileSync(earlier, 'utf8').startsWith(JSON.stringify(inputs));
};

/** What was kept and is being removed. */
const FORGOTTEN = 'forgotten';

/**
 * Nothing of it can be used any more; Astro would let the pages lie. Thousands of files are moved out
 * of the way at once and removed while the build goes on.
 */
const forget = (): void => {
  for (const memory of Object.values(drawnPages())) rmSync(memory, { force: true });
  rmSync(join(cacheDir(), 'incremental-build.json'), { force: true });
  const kept = join(cacheDir(), 'dist');
  const forgotten = join(cacheDir(), FORGOTTEN);
  rmSync(forgotten, { recursive: true, force: true });
  if (existsSync(kept)) renameSync(kept, forgotten);
  rm(forgotten, { recursive: true, force: true }).catch(() => {
    // The next build that forgets removes it first.
  });
};
