import { spawnSync } from 'node:child_process';
import { vietnamDay } from '../domain/today.ts';

/** A file as a commit left it. Nobody's name and no message comes along. */
export interface StoredVersion {
  /** Path inside the folder, with forward slashes. */
  path: string;
  /** ISO day in Vietnam on which it was written. */
  on: string;
  text: string;
}

const MOST_BYTES = 512 * 1024 * 1024;

/** What git answers, or nothing where there is no git, no repository, or it refuses. */
const git = (dir: string, args: readonly string[], input?: string): Buffer | undefined => {
  const { status, stdout } = spawnSync('git', ['-C', dir, ...args], {
    input,
    maxBuffer: MOST_BYTES,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  return status === 0 ? stdout : undefined;
};

/** One change of a file: in which commit, on which day in Vietnam, and its path inside the folder. */
interface Touched {
  hash: string;
  on: string;
  path: string;
}

/**
 * Every change of the files below a folder that a pattern wants, oldest first. Empty without git,
 * outside a repository and in a shallow clone, whose history would begin in the middle.
 */
const touched = (dir: string, wanted: RegExp): { prefix: string; files: Touched[] } => {
  const about = git(dir, ['rev-parse', '--is-shallow-repository', '--show-prefix'])?.toString();
  const [shallow, prefix = ''] = about?.split('\n') ?? [];
  if (shallow !== 'false') return { prefix, files: [] };
  const log = git(dir, [
    ...['-c', 'core.quotepath=off', 'log', '--reverse', '--no-renames', '--relative'],
    ...['--name-only', '--format=%x00%H %at', '--', '.'],
  ]);
  const files = (log?.toString() ?? '').split('\0').flatMap((commit) => {
    const [head = '', ...paths] = commit.split('\n').filter(Boolean);
    const [hash = '', seconds = ''] = head.split(' ');
    const on = hash && vietnamDay(new Date(Number(seconds) * 1000));
    return paths.filter((path) => wanted.test(path)).map((path) => ({ hash, on, path }));
  });
  return { prefix, files };
};

/**
 * The day on which each file below a folder was last changed, by its path inside the folder.
 * @param dir absolute folder
 */
export const lastChanges = (dir: string, wanted: RegExp): ReadonlyMap<string, string> =>
  new Map(touched(dir, wanted).files.map(({ path, on }) => [path, on]));

/**
 * All stored versions of the files below a folder that a pattern wants, oldest first, read with three
 * calls of git however many files there are.
 * @param dir absolute folder
 */
export const storedVersions = (dir: string, wanted: RegExp): StoredVersion[] => {
  const { prefix, files } = touched(dir, wanted);
  if (files.length === 0) return [];
  const asked = files.map(({ hash, path }) => `${hash}:${prefix}${path}\n`).join('');
  const answer = git(dir, ['cat-file', '--batch'], asked);
  if (!answer) return [];
  const texts = [...textsIn(answer)];
  return files.flatMap(({ path, on }, at) => {
    const text = texts[at];
    return text === undefined ? [] : [{ path, on, text }];
  });
};

/** The files in an answer of `git cat-file --batch`, in order; a deleted one is `undefined`. */
function* textsIn(answer: Buffer): Generator<string | undefined> {
  for (let at = 0; at < answer.length; ) {
    const end = answer.indexOf('\n', at);
    const [, kind, size] = answer.toString('utf8', at, end).split(' ');
    at = end + 1;
    if (kind !== 'blob') {
      yield undefined;
      continue;
    }
    const bytes = Number(size);
    yield answer.toString('utf8', at, at + bytes);
    at += bytes + 1;
  }
}
