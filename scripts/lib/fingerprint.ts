import { createHash, type Hash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  basePath,
  buildDate,
  contentDir,
  previousData,
  showsDrafts,
  siteUrl,
} from '../../src/env.ts';
import { filesBelow } from './files.ts';
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

const projectFolders = ['src', 'public'];
const projectFiles = ['package.json', 'package-lock.json', 'astro.config.mjs', 'tsconfig.json'];

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
  for (const folder of projectFolders) addFolder(hash, folder, join(projectRoot, folder));
  for (const file of projectFiles) addFile(hash, file, join(projectRoot, file));
  return hash.digest('hex');
};

const addFolder = (hash: Hash, name: string, folder: string): void => {
  for (const file of filesBelow(folder)) addFile(hash, `${name}/${file}`, join(folder, file));
};

const addFile = (hash: Hash, name: string, path: string): void => {
  if (!existsSync(path)) return;
  const bytes = readFileSync(path);
  // The length keeps "name + bytes" from reading the same in two different ways.
  hash.update(`${name}\0${bytes.length}\0`).update(bytes);
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
