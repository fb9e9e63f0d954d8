import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, statSync } from 'node:fs';

/** How a program that was watched ended: its exit code, or that it had to be ended. */
export type Ending = number | 'silent';

/** Whatever it says, a program that runs for so long is ended, even when nobody watches it any more. */
const longest = 24 * 3_600;
/** Seconds that a program has to end by itself once it is told to. */
const grace = 10;
const glance = 500;

/**
 * Runs a program into a log until it ends, or until it has said nothing for a while: one that hangs is
 * ended with all its children, one that has much to do and says so is not. The first build of a large
 * catalogue draws thousands of share cards.
 * @param log file that is written on
 * @param seconds longest silence
 */
export const runWhileItSpeaks = async (
  command: readonly string[],
  { cwd, env }: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
  log: string,
  seconds: number,
): Promise<Ending> => {
  const output = openSync(log, 'a', 0o644);
  // `timeout` passes a signal on to its whole group, and outlives us.
  const limit = ['-k', String(grace), String(longest)];
  const child = spawn('timeout', [...limit, process.execPath, ...command], {
    cwd,
    env,
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  let heard = { size: 0, at: Date.now() };
  let silent = false;
  const timer = setInterval(() => {
    const { size } = statSync(log);
    if (size !== heard.size) heard = { size, at: Date.now() };
    if (silent || Date.now() - heard.at < seconds * 1000) return;
    silent = true;
    child.kill('SIGTERM');
  }, glance);
  try {
    const [code] = await once(child, 'close');
    if (silent || code === 124 || code === 137) return 'silent';
    return typeof code === 'number' ? code : 1;
  } finally {
    clearInterval(timer);
  }
};
