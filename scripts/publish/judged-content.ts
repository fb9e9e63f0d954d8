import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Box, places } from './box.ts';

// Thousands of files that the gate has written and judged: the worker builds from the same folder instead
// of writing them once more.

const prefix = 'content-';

/** Files still in memory are lost with the power, so a folder is only good as long as the machine runs. */
const boot = (): string => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();

const folderOf = (box: Box, commit: string): string =>
  join(places(box).work, `${prefix}${commit}-${boot()}`);

/** Leaves the content of a commit that was found right for the worker. @param folder gone afterwards */
export const leaveContent = (box: Box, commit: string, folder: string): void => {
  const left = folderOf(box, commit);
  if (!existsSync(left)) renameSync(folder, left);
};

/**
 * Takes the content of a commit that the gate has left.
 * @param target where it is to lie
 * @returns whether there was one
 */
export const takeContent = (box: Box, commit: string, target: string): boolean => {
  const left = folderOf(box, commit);
  if (!existsSync(left)) return false;
  mkdirSync(dirname(target), { recursive: true });
  renameSync(left, target);
  return true;
};

/** Whether something in the folder of work is content that nobody will take any more. */
export const isPassedOver = (box: Box, name: string, newest: string | undefined): boolean =>
  name.startsWith(prefix) && (!newest || name !== basename(folderOf(box, newest)));
