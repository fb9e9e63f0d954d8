import { spawn, spawnSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/install.mjs';
import { compileCache } from '../lib/process.ts';
import { type Box, places } from './box.ts';
import { withoutGit } from './git.ts';

/** Under `flock` the lock ends with the process, however that ends. */
const command = (box: Box, options: readonly string[]): readonly string[] => [
  places(box).lock,
  process.execPath,
  join(root, 'scripts/publish/worker.ts'),
  box.dir,
  ...options,
];

const environment = (): NodeJS.ProcessEnv => ({
  ...withoutGit(),
  NODE_COMPILE_CACHE: compileCache,
});

/** Starts a publication that outlives this process; it waits for one that is under way. */
export const startWorker = (box: Box): void => {
  const log = openSync(join(places(box).logs, 'publish.log'), 'a', 0o644);
  // Whoever pushed waits until all that hold its output are gone: the log takes that over.
  const child = spawn('flock', [...command(box, [])], {
    cwd: root,
    env: environment(),
    detached: true,
    stdio: ['ignore', log, log],
  });
  child.unref();
  closeSync(log);
};

/**
 * Publishes here and now.
 * @param options of the worker
 * @returns its exit code
 */
export const runWorker = (box: Box, options: readonly string[]): number =>
  spawnSync('flock', [...command(box, options)], {
    cwd: root,
    env: environment(),
    stdio: ['ignore', 'inherit', 'inherit'],
  }).status ?? 1;
