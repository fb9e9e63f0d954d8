import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { programFile, root } from './install.mjs';

/** Environment of a child: text sets a variable, `undefined` takes it away. */
export type Environment = Readonly<Record<string, string | undefined>>;

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs a file on this Node, in the project's folder and with this terminal. Signals are passed on
 * and the child is waited for, so that the caller can still clean up.
 * @param args file and its arguments
 * @param env added to this process's environment
 * @returns the exit code, 128 + n after signal n
 */
export const run = (args: readonly string[], env: Environment = {}): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...args], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    });
    const forward = (signal: NodeJS.Signals): void => {
      child.kill(signal);
    };
    for (const signal of signals) process.on(signal, forward);
    const stopForwarding = (): void => {
      for (const signal of signals) process.off(signal, forward);
    };
    child.on('error', (error) => {
      stopForwarding();
      reject(error);
    });
    child.on('exit', (code, signal) => {
      stopForwarding();
      resolve(code ?? 128 + (signal ? constants.signals[signal] : 0));
    });
  });

/**
 * Runs a package's program, such as `astro`, as {@link run} does.
 * @throws when no package of the project has that program
 */
export const runProgram = (
  name: string,
  args: readonly string[],
  env: Environment = {},
): Promise<number> => {
  const file = programFile(name);
  if (!file) throw new Error(`There is no program "${name}" in this project.`);
  return run([file, ...args], env);
};

/** Whether a process of that id is running. */
export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs and belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};
