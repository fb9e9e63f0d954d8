import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { root } from '../../../scripts/lib/install.mjs';
import { type Box, openBox, places, writeSettings } from '../../../scripts/publish/box.ts';
import { git, headOf, withoutGit } from '../../../scripts/publish/git.ts';
import { liveRelease } from '../../../scripts/publish/releases.ts';
import { readAttempt } from '../../../scripts/publish/state.ts';

/** A box set up in a temporary folder, and people who push to it. Content is the made-up fixture. */

const FIXTURE = join(root, 'tests/content/fixtures/valid');
/** The entry that the tests change, and the price by which a page shows its version. */
export const ENTRY = 'content/products/mang-kho-thu-nghiem/index.md';
export const PAGE = '/san-pham/mang-kho-thu-nghiem/';

/** What a program said and how it ended. */
export interface Said {
  readonly code: number;
  readonly text: string;
}

/** Runs a program without blocking this process, which keeps asking for pages meanwhile. */
export const run = async (
  program: string,
  args: readonly string[],
  options: { readonly cwd?: string; readonly signal?: AbortSignal } = {},
): Promise<Said> => {
  const child = spawn(program, args, {
    cwd: options.cwd ?? root,
    env: withoutGit(),
    stdio: ['ignore', 'pipe', 'pipe'],
    killSignal: 'SIGKILL',
    signal: options.signal,
  });
  child.on('error', () => {});
  let text = '';
  child.stdout.on('data', (part) => {
    text += part;
  });
  child.stderr.on('data', (part) => {
    text += part;
  });
  const [code] = await once(child, 'close');
  return { code: code ?? 137, text };
};

/** `npm run publish:COMMAND`, without npm. */
export const publish = (command: string, ...args: readonly string[]): Promise<Said> =>
  run(process.execPath, [join(root, 'scripts/publish.ts'), command, ...args]);

/** A working copy, as a member of staff has one. */
export interface Copy {
  readonly dir: string;
  readonly git: (...args: readonly string[]) => void;
  readonly write: (path: string, text: string | Buffer) => void;
  /** Sets the price of the entry and commits. */
  readonly setPrice: (price: number) => void;
  readonly commit: (message: string) => void;
  readonly push: (signal?: AbortSignal) => Promise<Said>;
}

/** @param person whose name the commits bear */
export const copyAt = (dir: string, person: string): Copy => {
  const runGit = (...args: readonly string[]): void => {
    const name = ['-c', `user.name=${person}`, '-c', 'user.email=nguoi.thu@vi-du.vn'];
    const { status, stderr } = spawnSync('git', [...name, ...args], { cwd: dir });
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  };
  const write = (path: string, text: string | Buffer): void => {
    mkdirSync(join(dir, path, '..'), { recursive: true });
    writeFileSync(join(dir, path), text);
  };
  const commit = (message: string): void => {
    runGit('add', '--all');
    runGit('commit', '--quiet', '--message', message);
  };
  return {
    dir,
    git: runGit,
    write,
    commit,
    setPrice: (price) => {
      const text = readFileSync(join(dir, ENTRY), 'utf8');
      // The summary is searched: each version of the content has a search of its own.
      const summary = `summary: Măng khô bịa ra để thử, lần ${price}.`;
      write(
        ENTRY,
        text.replace(/price: \d+/, `price: ${price}`).replace(/^summary: .*$/m, summary),
      );
      commit(`Giá ${price}`);
    },
    push: (signal) => run('git', ['push', 'origin', 'HEAD:main'], { cwd: dir, signal }),
  };
};

/** Clones the box's repository. */
export const cloneOf = (box: Box, dir: string, person: string): Copy => {
  git({ repository: places(box).repository }, 'clone', '--quiet', places(box).repository, dir);
  return copyAt(dir, person);
};

export interface BoxWishes {
  /** Added to site.yaml. */
  readonly site?: string;
  /** Public address without a path. */
  readonly url?: string;
}

/** Makes a box whose first content is the fixture, and publishes it. */
export const makeBox = async (folder: string, wishes: BoxWishes = {}): Promise<Box> => {
  const seed = join(folder, 'seed');
  mkdirSync(seed, { recursive: true });
  const copy = copyAt(seed, 'Người Thử');
  copy.git('init', '--quiet', '--initial-branch=main');
  cpSync(FIXTURE, join(seed, 'content'), { recursive: true });
  copy.write(ENTRY, readFileSync(join(seed, ENTRY), 'utf8').replace(/price: \d+/, 'price: 100000'));
  const site = readFileSync(join(seed, 'content/site.yaml'), 'utf8');
  copy.write('content/site.yaml', `${site}${wishes.site ?? ''}`);
  copy.commit('Nội dung đầu tiên');
  const dir = join(folder, 'box');
  const url = wishes.url === undefined ? [] : ['--url', wishes.url];
  const { code, text } = await publish('setup', dir, '--from', seed, '--port', '8080', ...url);
  if (code !== 0) throw new Error(`The box could not be set up (${code}): ${text}`);
  // A push under load of other work may wait longer than people would.
  return changeSettings(openBox(dir), { waitSeconds: 240 });
};

export const changeSettings = (box: Box, settings: Partial<Box['settings']>): Box => {
  const changed = { ...box, settings: { ...box.settings, ...settings } };
  writeSettings(changed);
  return changed;
};

/** The newest commit of the branch, and the one that visitors see. */
export const commitsOf = (box: Box) => ({
  head: headOf(places(box).repository, box.settings.branch),
  live: liveRelease(box)?.commit,
});

/** Waits until a publication is under way for a newer commit than that; its build has begun by then. */
export const buildingAfter = (box: Box, commit: string | undefined): Promise<void> =>
  until(() => {
    const last = readAttempt(box);
    const { head } = commitsOf(box);
    return head !== commit && last?.outcome === 'building' && last.commit === head;
  });

/** Waits until the newest commit is live and noted as such. */
export const settled = (box: Box): Promise<void> =>
  until(() => {
    const { head, live } = commitsOf(box);
    const last = readAttempt(box);
    return live === head && last?.outcome === 'live' && last.commit === head;
  });

export const until = async (done: () => boolean): Promise<void> => {
  const end = Date.now() + 240_000;
  while (!done()) {
    if (Date.now() > end) throw new Error('What was waited for did not happen.');
    await setTimeout(50);
  }
};

/** Process id of the publication under way. */
export const workerOf = (box: Box): number => {
  const { stdout } = spawnSync('ps', ['-eo', 'pid=,args=']);
  const line = stdout
    .toString()
    .split('\n')
    .find((row) => row.includes('worker.ts') && row.includes(box.dir) && !row.includes('flock'));
  if (!line) throw new Error('No publication is under way.');
  return Number.parseInt(line, 10);
};

/**
 * Fills the disk that the box builds on: a small file system in place of its working folder where we
 * may mount one, a limit it cannot meet elsewhere.
 * @returns what makes room again
 */
export const fillDisk = (box: Box): (() => void) => {
  const { work } = places(box);
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=600k', 'tmpfs', work]).status === 0) {
    return () => {
      spawnSync('umount', [work]);
    };
  }
  changeSettings(box, { freeMegabytes: 1e9 });
  return () => {
    changeSettings(box, { freeMegabytes: 1 });
  };
};

export const removeFolder = (folder: string): void =>
  rmSync(folder, { recursive: true, force: true });
