import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type KeptFile, sumOf } from '../catalogue/drawn-pages.ts';
import { LOCALES } from '../i18n/locale.ts';
import { path } from '../i18n/routes.ts';
import { filesBelow } from './files.ts';

/** Name of the service worker; at the root, so that it may answer for every page. */
const WORKER_FILE = 'sw.js';

/**
 * Compiles the service worker to `/sw.js` and, when everything is written, names the build in it: the
 * name is made of all bytes of the site, so it changes, and devices look for newer data, exactly when
 * something of the site does. Pages carry the name of what all of them are made of instead
 * (`data-build`), so that one that did not change stays the same file, byte for byte.
 * @param kept files whose prints are known, by their paths
 */
export const offline = (kept: ReadonlyMap<string, KeptFile>): AstroIntegration => ({
  name: 'offline',
  hooks: {
    'astro:config:setup': ({ updateConfig, command }) => {
      if (command === 'build') updateConfig({ vite: { plugins: [workerChunk()] } });
    },
    'astro:build:done': ({ dir }) => nameBuild(fileURLToPath(dir), kept),
  },
});

/** Has the worker compiled along with the scripts of the pages, under its fixed name. */
const workerChunk = () => ({
  name: 'service-worker',
  applyToEnvironment: ({ name }: { name: string }) => name === 'client',
  buildStart(this: { emitFile(file: { type: 'chunk'; id: string; fileName: string }): string }) {
    this.emitFile({
      type: 'chunk',
      id: resolve('src/offline/worker.ts'),
      fileName: WORKER_FILE,
    });
  },
});

const nameBuild = async (dir: string, kept: ReadonlyMap<string, KeptFile>): Promise<void> => {
  const build = digest(dir, kept);
  const pages = LOCALES.map((locale) => path('offline', locale).slice(1)).join(' ');
  const worker = await readFile(join(dir, WORKER_FILE), 'utf8');
  const named = worker.replaceAll('%build%', build).replaceAll('%offline-pages%', pages);
  await writeFile(join(dir, WORKER_FILE), named);
};

/** Read without letting others in between: of thousands of small files, waiting is the most. */
const digest = (dir: string, kept: ReadonlyMap<string, KeptFile>): string => {
  const sums = filesBelow(dir).map(
    (file) => `${kept.get(file)?.sum ?? sumOf(readFileSync(join(dir, file)))} ${file}`,
  );
  return sumOf(sums.join('\n')).slice(0, 16);
};
