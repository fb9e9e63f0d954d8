import { createHash, type Hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './files.ts';

const FOLDERS = ['src', 'public'];
const FILES = ['package.json', 'package-lock.json', 'astro.config.mjs', 'tsconfig.json'];

/** Adds the program that makes pages: sources, configuration, versions of packages. */
export const addProgram = (hash: Hash, projectRoot: string): void => {
  for (const folder of FOLDERS) addFolder(hash, folder, join(projectRoot, folder));
  for (const file of FILES) addFile(hash, file, join(projectRoot, file));
};

/** Adds the names and bytes of all files in a folder and below. */
export const addFolder = (hash: Hash, name: string, folder: string): void => {
  for (const file of filesBelow(folder)) addFile(hash, `${name}/${file}`, join(folder, file));
};

/** Adds the name and bytes of a file that may be missing. */
const addFile = (hash: Hash, name: string, path: string): void => {
  if (!existsSync(path)) return;
  const bytes = readFileSync(path);
  // The length keeps "name + bytes" from reading the same in two different ways.
  hash.update(`${name}\0${bytes.length}\0`).update(bytes);
};

/** A print that changes with whatever draws share cards: its code, cloths and letters. */
export const cardsPrint = (projectRoot: string): string => {
  const hash = createHash('sha256');
  for (const folder of ['src/outputs/cards', 'src/brocade', 'src/assets/fonts']) {
    addFolder(hash, folder, join(projectRoot, folder));
  }
  return hash.digest('hex').slice(0, 16);
};

/** What every page is made of besides the entries it tells of. */
export interface CommonInputs {
  readonly projectRoot: string;
  readonly contentDir: string;
  readonly site: string | undefined;
  readonly base: string;
  readonly drafts: boolean;
}

/**
 * A print that changes exactly when all pages may come out differently: with the program, the
 * settings of the content folder (its own files, not the entries below) or the address.
 */
export const commonInputs = ({ projectRoot, contentDir, ...rest }: CommonInputs): string => {
  const hash = createHash('sha256').update(JSON.stringify(Object.entries(rest)));
  addProgram(hash, projectRoot);
  const settings = existsSync(contentDir)
    ? readdirSync(contentDir, { withFileTypes: true }).filter((entry) => entry.isFile())
    : [];
  for (const { name } of settings.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    addFile(hash, name, join(contentDir, name));
  }
  return hash.digest('hex').slice(0, 16);
};
