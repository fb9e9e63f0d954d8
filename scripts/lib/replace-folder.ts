import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isAlive } from './process.ts';

const purposes = ['incoming', 'previous'] as const;

/**
 * A name beside a folder for what this process does with it; {@link removeLeftovers} knows it.
 * @param folder absolute
 */
export const workFolder = (folder: string, purpose: (typeof purposes)[number]): string =>
  `${folder}.${purpose}-${process.pid}`;

/**
 * Puts a finished folder in place of another. A reader finds the old or the new one, never a half
 * of either; when the move fails the old one is put back.
 * @param source finished folder, gone afterwards; may lie on another file system
 * @param target may exist or not
 */
export const replaceFolder = (source: string, target: string): void => {
  const incoming = workFolder(target, 'incoming');
  const previous = workFolder(target, 'previous');
  const replaces = existsSync(target);
  try {
    bringBeside(source, incoming);
    if (replaces) renameSync(target, previous);
    renameSync(incoming, target);
  } catch (error) {
    if (!existsSync(target) && existsSync(previous)) renameSync(previous, target);
    rmSync(incoming, { recursive: true, force: true });
    throw error;
  }
  rmSync(previous, { recursive: true, force: true });
};

const bringBeside = (source: string, incoming: string): void => {
  mkdirSync(dirname(incoming), { recursive: true });
  try {
    renameSync(source, incoming);
  } catch (error) {
    const elsewhere = error instanceof Error && 'code' in error && error.code === 'EXDEV';
    if (!elsewhere) throw error;
    cpSync(source, incoming, { recursive: true });
    rmSync(source, { recursive: true });
  }
};

/** Removes what processes that were killed left beside a folder. */
export const removeLeftovers = (folder: string): void => {
  const parent = dirname(folder);
  if (!existsSync(parent)) return;
  for (const name of readdirSync(parent)) {
    const pid = leftoverPid(name, basename(folder));
    if (pid !== undefined && !isAlive(pid)) {
      rmSync(join(parent, name), { recursive: true, force: true });
    }
  }
};

const leftoverPid = (name: string, folder: string): number | undefined => {
  for (const purpose of purposes) {
    const prefix = `${folder}.${purpose}-`;
    const pid = Number(name.slice(prefix.length));
    if (name.startsWith(prefix) && Number.isInteger(pid) && pid > 0) return pid;
  }
  return undefined;
};
