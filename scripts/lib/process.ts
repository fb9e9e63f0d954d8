import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { finished } from 'node:stream/promises';
import { programFile, root } from './install.mjs';

/** Environment of a child: text sets a variable, `undefined` takes it away. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Where Node keeps what it has made of our TypeScript (`NODE_COMPILE_CACHE`), for programs that start
 * with every push: reading it takes longer than most of what they do.
 */
export const compileCache = join(root, '.cache/node');

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs a file on this Node, in the project's folder and with this terminal. Signals are passed on
 * and the child is waited for, so that the caller can still clean up.
 * @param args file and its arguments
 * @param env added to this process's environment
 * @returns the exit code, 128 + n after signal n
 */
export const run = (args: readonly string[], env: Environment = {}): Promise<number> =>
  ended(spawn(process.execPath, [...args], { ...options(env), stdio: SHOWN }));

const SHOWN: StdioOptions = ['ignore', 'inherit', 'inherit'];

const options = (env: Environment) => ({
  cwd: root,
  env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
});

/** @returns the exit code of a child, which gets this process's signals until then */
const ended = (child: ChildProcess): Promise<number> =>
  new Promise((resolve, reject) => {
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
): Promise<number> => run([fileOf(name), ...args], env);

const fileOf = (name: string): string => {
  const file = programFile(name);
  if (!file) throw new Error(`There is no program "${name}" in this project.`);
  return file;
};

/** A program that runs while something else decides whether it is wanted. */
export interface Held {
  /** Lets it say what it has to say, from its first word on. @returns its exit code */
  readonly wanted: () => Promise<number>;
  /** Ends it unheard. */
  readonly unwanted: () => Promise<void>;
}

/**
 * Starts a package's program as {@link runProgram} does, but keeps what it says until it is wanted; a
 * program that says much waits for that.
 */
export const holdProgram = (name: string, args: readonly string[], env: Environment = {}): Held => {
  const colours = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
  const child = spawn(process.execPath, [fileOf(name), ...args], {
    ...options({ ...colours, ...env }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const code = ended(child);
  // What a child has said and nobody has read by its end is thrown away: it is read from the start.
  const out = child.stdout.pipe(new PassThrough());
  const errors = child.stderr.pipe(new PassThrough());
  return {
    wanted: async () => {
      out.pipe(process.stdout);
      errors.pipe(process.stderr);
      await Promise.all([finished(out), finished(errors)]);
      return code;
    },
    unwanted: async () => {
      child.kill('SIGKILL');
      await code;
    },
  };
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
