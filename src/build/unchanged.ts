import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
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
      // A build that did not end has left pages behind that the last whole one does not know.
      if (!isOf(inputs) || existsSync(drawnPages().next)) forget();
      // A store that is not new does not notice a schema that changed in an imported file.
      rmSync(join(cacheDir(), 'data-store.json'), { force: true });
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

const isOf = (inputs: string): boolean => {
  const { earlier } = drawnPages();
  return existsSync(earlier) && readFileSync(earlier, 'utf8').startsWith(JSON.stringify(inputs));
};

/** Nothing of it can be used any more; Astro would let the pages lie. */
const forget = (): void => {
  for (const memory of Object.values(drawnPages())) rmSync(memory, { force: true });
  for (const kept of ['dist', 'incremental-build.json']) {
    rmSync(join(cacheDir(), kept), { recursive: true, force: true });
  }
};
