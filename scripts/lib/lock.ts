import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { isAlive } from './process.ts';

/**
 * Runs a task while nobody else on this machine holds the same lock file. A lock left by a process
 * that has died is taken over.
 * @param path the lock file
 * @param onWait called once when the task has to wait, with the id of the process that holds it
 * @returns what the task returns
 */
export const withLock = async <T>(
  path: string,
  onWait: (holder: number) => void,
  task: () => Promise<T>,
): Promise<T> => {
  mkdirSync(dirname(path), { recursive: true });
  let told = false;
  while (!take(path)) {
    const holder = holderOf(path);
    if (holder === undefined || !isAlive(holder)) {
      rmSync(path, { force: true });
      continue;
    }
    if (!told) onWait(holder);
    told = true;
    await setTimeout(250);
  }
  try {
    return await task();
  } finally {
    rmSync(path, { force: true });
  }
};

const take = (path: string): boolean => {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
};

const holderOf = (path: string): number | undefined => {
  try {
    const pid = Number(readFileSync(path, 'utf8'));
    return Number.isInteger(pid) && pid > 0 ? pid : undefined;
  } catch {
    return undefined;
  }
};
