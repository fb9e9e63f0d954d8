import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { addFolder, addProgram } from '../../src/build/inputs.ts';
import {
  basePath,
  buildDate,
  contentDir,
  previousData,
  showsDrafts,
  siteUrl,
} from '../../src/env.ts';
import { root } from './install.mjs';

/** What decides the bytes of a build, besides the project's own files. */
export interface BuildInputs {
  /** Absolute folder of the content. */
  readonly contentDir: string;
  readonly siteUrl: string | undefined;
  readonly basePath: string;
  /** ISO date: pages state what is valid "today". */
  readonly buildDate: string;
  /** Absolute folder of an earlier version to compare the open data with. */
  readonly previousData?: string | undefined;
  /** Whether drafts are shown. */
  readonly drafts?: boolean;
}

/** The inputs that a build started now would have. */
export const currentInputs = (): BuildInputs => ({
  contentDir: contentDir(),
  siteUrl: siteUrl(),
  basePath: basePath(),
  buildDate: buildDate(),
  previousData: previousData(),
  drafts: showsDrafts(),
});

/**
 * A hash that changes exactly when a build could come out differently.
 * @param projectRoot folder that holds src/, public/ and the configuration
 */
export const fingerprint = (inputs: BuildInputs, projectRoot: string = root): string => {
  const hash = createHash('sha256');
  const { siteUrl: site = null, basePath: base, buildDate: today, drafts = false } = inputs;
  hash.update(JSON.stringify([site, base, today, drafts]));
  addFolder(hash, 'content', inputs.contentDir);
  if (inputs.previousData) addFolder(hash, 'previous', inputs.previousData);
  addProgram(hash, projectRoot);
  return hash.digest('hex');
};

/** Where the fingerprint of the build in `outDir` is noted: outside it, since it is published. */
const notePath = (outDir: string): string =>
  join(root, '.cache/builds', createHash('sha256').update(outDir).digest('hex').slice(0, 16));

/** Notes that `outDir` now holds the build with this fingerprint. */
export const rememberBuild = (outDir: string, print: string): void => {
  const path = notePath(outDir);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, print);
};

/** Whether `outDir` holds the build with this fingerprint. */
export const isBuilt = (outDir: string, print: string): boolean => {
  const path = notePath(outDir);
  return existsSync(outDir) && existsSync(path) && readFileSync(path, 'utf8') === print;
};
