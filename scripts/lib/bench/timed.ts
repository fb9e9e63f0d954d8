import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../install.mjs';
import type { Environment } from '../process.ts';

/** A run of a program. */
export interface Timed {
  readonly seconds: number;
  /** The most memory that one process of it held, in MB; 0 where no process said so. */
  readonly peak: number;
}

/**
 * Runs a program to its end and measures it.
 * @throws with what it printed, when it fails
 */
export const timed = async (
  program: string,
  args: readonly string[],
  { cwd = root, env = {} }: { readonly cwd?: string; readonly env?: Environment } = {},
): Promise<Timed> => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const note = join(folder, 'peak');
  const peak = pathToFileURL(join(import.meta.dirname, 'peak.mjs')).href;
  const startedAt = performance.now();
  const child = spawn(program, args, {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NODE_OPTIONS: `--import=${peak}`,
      BENCH_PEAK: note,
      ASTRO_TELEMETRY_DISABLED: '1',
      ...env,
    },
  });
  let said = '';
  const listen = (part: Buffer): void => {
    said = (said + part).slice(-4000);
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const [code] = await once(child, 'close');
  const seconds = (performance.now() - startedAt) / 1000;
  try {
    if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${code}:\n${said}`);
    return { seconds, peak: mostOf(note) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const mostOf = (note: string): number => {
  try {
    return Math.max(...readFileSync(note, 'utf8').trim().split('\n').map(Number)) / 1000;
  } catch {
    return 0;
  }
};
