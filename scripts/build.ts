/**
 * `npm run build`: checks the content, builds into a folder of its own and only then moves it into
 * place of OUT_DIR. Whatever goes wrong, the site that was there before stays as it was.
 */

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { outDir } from '../src/env.ts';
import { weigh } from './lib/files.ts';
import { currentInputs, fingerprint, isBuilt, rememberBuild } from './lib/fingerprint.ts';
import { root } from './lib/install.mjs';
import { withLock } from './lib/lock.ts';
import { type Held, holdProgram, run } from './lib/process.ts';
import { removeLeftovers, replaceFolder } from './lib/replace-folder.ts';

/**
 * Builds the site that the environment variables describe. Two builds never run at once: they share
 * Astro's store.
 * @returns exit code; 0 when OUT_DIR holds the new site
 */
export const build = (): Promise<number> =>
  withLock(
    join(root, '.cache/build.lock'),
    (holder) => console.log(`Đang chờ một lần dựng khác… / Waiting for build ${holder} to end…`),
    buildAlone,
  );

/** Builds unless OUT_DIR holds what the files here make. @returns exit code */
export const buildIfChanged = async (): Promise<number> =>
  isBuilt(outDir(), fingerprint(currentInputs())) ? 0 : build();

const buildAlone = async (): Promise<number> => {
  const startedAt = performance.now();
  const target = outDir();
  // Inside the project: Astro runs what it has built from there, and finds packages from there.
  // Always the same, since Astro writes it into what pages are made of: another name, other pages.
  const building = join(root, '.cache/building');
  // Taken before the build: a file edited meanwhile must count as not yet built.
  const print = fingerprint(currentInputs());
  rmSync(building, { recursive: true, force: true });
  removeLeftovers(target);
  try {
    const built = await checkedAstro(building);
    if (built !== 0) return built;
    const { pages, bytes } = weigh(building);
    if (pages === 0) {
      console.error('Không có trang nào được dựng. / The build made no page.');
      return 1;
    }
    replaceFolder(building, target);
    rememberBuild(target, print);
    report(pages, bytes, (performance.now() - startedAt) / 1000);
    return 0;
  } finally {
    rmSync(building, { recursive: true, force: true });
  }
};

/** Astro starts while the content is checked, which takes about as long; its own errors come second. */
const checkedAstro = async (folder: string): Promise<number> => {
  const astro = startAstro(folder);
  const checked = await run(['scripts/check.ts']);
  if (checked === 0) return astro.wanted();
  await astro.unwanted();
  return checked;
};

const startAstro = (folder: string): Held =>
  // A test runner that starts a build must not turn it into a development build.
  holdProgram('astro', ['build'], {
    // Thousands of pages are as many short-lived trees: young memory saves half of the sweeping.
    NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --max-semi-space-size=64`,
    OUT_DIR: folder,
    NODE_ENV: 'production',
    // Its chunks have new names in every build: what is kept of them would pile up, and Astro itself
    // asks Node to keep it.
    NODE_DISABLE_COMPILE_CACHE: '1',
  });

const report = (pages: number, bytes: number, seconds: number): void => {
  const megabytes = bytes / 1e6;
  const inVietnamese = (value: number): string => value.toFixed(1).replace('.', ',');
  console.log(
    `Đã dựng ${pages} trang, ${inVietnamese(megabytes)} MB, ${inVietnamese(seconds)} giây. / ` +
      `Built ${pages} pages, ${megabytes.toFixed(1)} MB, ${seconds.toFixed(1)} s.`,
  );
};

if (import.meta.main) process.exitCode = await build();
