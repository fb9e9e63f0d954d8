import { spawn, spawnSync } from 'node:child_process';

/** How git is called. */
export interface GitOptions {
  /** Bare repository. */
  readonly repository: string;
  /**
   * Keep the variables of a hook: objects of a push that is not yet accepted lie apart (quarantine)
   * and are found through them. Everywhere else they would lead git astray.
   */
  readonly inHook?: boolean;
  readonly input?: string | Buffer;
  /** Added to the environment. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Quoted names would be unreadable, and no setting of this machine may change what a push means. */
const settings = ['-c', 'core.quotePath=false', '-c', 'gc.auto=0'];
const longestOutput = 1024 ** 3;

/** The environment without what git's hooks pass on. */
export const withoutGit = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));

const environment = ({ inHook, env }: GitOptions): NodeJS.ProcessEnv => ({
  ...(inHook ? process.env : withoutGit()),
  GIT_CONFIG_NOSYSTEM: '1',
  LC_ALL: 'C.UTF-8',
  ...env,
});

/** What git said, whatever the outcome. */
export interface GitResult {
  readonly code: number;
  readonly out: Buffer;
  readonly err: string;
}

/** Runs git and gives back all that came of it. */
export const tryGit = (options: GitOptions, ...args: readonly string[]): GitResult => {
  const all = ['--git-dir', options.repository, ...settings, ...args];
  const { status, stdout, stderr, error } = spawnSync('git', all, {
    env: environment(options),
    input: options.input ?? '',
    maxBuffer: longestOutput,
  });
  if (error) throw error;
  return { code: status ?? 1, out: stdout, err: stderr.toString() };
};

/**
 * Runs git.
 * @returns what it printed, without white space at its ends
 * @throws with git's own words when it fails
 */
export const git = (options: GitOptions, ...args: readonly string[]): string =>
  gitBytes(options, ...args)
    .toString()
    .trim();

/** The same with the bytes as they came. */
export const gitBytes = (options: GitOptions, ...args: readonly string[]): Buffer => {
  const { code, out, err } = tryGit(options, ...args);
  if (code !== 0) throw new Error(`git ${args[0]} failed (${code}): ${err.trim()}`);
  return out;
};

/** The commit a branch points at, or `undefined` when there is no such branch. */
export const headOf = (repository: string, branch: string): string | undefined => {
  const { code, out } = tryGit(
    { repository },
    'rev-parse',
    '--verify',
    '--quiet',
    `refs/heads/${branch}^{commit}`,
  );
  return code === 0 ? out.toString().trim() : undefined;
};

/** Whether a commit is in the history of another, or is it. */
export const isContained = (repository: string, commit: string, later: string): boolean =>
  tryGit({ repository }, 'merge-base', '--is-ancestor', commit, later).code === 0;

/**
 * Reads many blobs in turn.
 * @param onBlob given each with its place in the list
 * @throws when git does not have one of them
 */
export const readBlobs = async (
  options: GitOptions,
  ids: readonly string[],
  onBlob: (index: number, bytes: Buffer) => void,
): Promise<void> => {
  const child = spawn('git', ['--git-dir', options.repository, 'cat-file', '--batch'], {
    env: environment(options),
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  child.stdin.on('error', () => {});
  child.stdin.end(ids.map((id) => `${id}\n`).join(''));
  let pending = Buffer.alloc(0);
  let index = 0;
  const parts: Buffer[] = [];
  /** Bytes of the current blob still to come, its closing newline included; -1 between two. */
  let missing = -1;
  for await (const chunk of child.stdout) {
    pending = pending.length === 0 ? Buffer.from(chunk) : Buffer.concat([pending, chunk]);
    while (pending.length > 0) {
      if (missing < 0) {
        const end = pending.indexOf(10);
        if (end < 0) break;
        const size = /^\S+ blob (\d+)$/.exec(pending.subarray(0, end).toString())?.[1];
        if (size === undefined) throw new Error(`git has no blob ${ids[index]}.`);
        missing = Number(size) + 1;
        pending = pending.subarray(end + 1);
      }
      const part = pending.subarray(0, missing);
      parts.push(part);
      missing -= part.length;
      pending = pending.subarray(part.length);
      if (missing > 0) break;
      const whole = Buffer.concat(parts.splice(0));
      onBlob(index, whole.subarray(0, whole.length - 1));
      index += 1;
      missing = -1;
    }
  }
  if (index !== ids.length) throw new Error(`git gave ${index} of ${ids.length} blobs.`);
};
