import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Box, places } from '../publish/box.ts';
import { contentFolder } from '../publish/content-of-commit.ts';
import { git, gitBytes, headOf, withoutGit } from '../publish/git.ts';
import type { Change, Save } from './changes.ts';
import type { Person } from './people.ts';
import { Refusal } from './refusal.ts';

/** A file of the content folder as the branch has it. */
export interface StoredFile {
  /** Path in the repository. */
  readonly path: string;
  readonly mode: string;
  readonly id: string;
  readonly size: number;
}

/** What the gateway asks of the repository. Reads see the content folder only. */
export interface Store {
  /** @throws Refusal when nothing was ever committed */
  readonly head: () => string;
  readonly files: (commit: string) => ReadonlyMap<string, StoredFile>;
  readonly bytes: (id: string) => Buffer;
  readonly message: (commit: string) => string;
  readonly history: (path: string) => readonly Revision[];
  /** Commits and pushes. @throws Refusal with the hook's own words when it is refused */
  readonly save: (save: Save, person: Person) => Promise<Saved>;
}

export interface Revision {
  readonly commit: string;
  readonly name: string;
  readonly email: string;
  /** ISO time. */
  readonly date: string;
}

export interface Saved {
  readonly commit: string;
  /** ISO time. */
  readonly created: string;
  /** Blob of each file in the order of the save; `undefined` for one taken away. */
  readonly blobs: readonly (string | undefined)[];
  /** What the hook said about going live. */
  readonly said: string;
}

/** How often a save is tried anew because somebody else was faster. */
const tries = 5;
const longestPush = 300_000;

/**
 * Opens the gateway's own store beside the box's repository: commits are made there and pushed, so that
 * the hooks judge them like any other, and nothing of a refused one is left in the repository.
 */
export const openStore = (box: Box): Store => {
  const { repository } = places(box);
  const { branch } = box.settings;
  const own = join(box.dir, 'gateway.git');
  if (!existsSync(own)) {
    spawnSync('git', ['init', '--quiet', '--bare', own], { env: withoutGit() });
    mkdirSync(join(own, 'objects/info'), { recursive: true });
    writeFileSync(join(own, 'objects/info/alternates'), `${join(repository, 'objects')}\n`);
  }
  let listed:
    | { readonly commit: string; readonly files: ReadonlyMap<string, StoredFile> }
    | undefined;

  const head = (): string => {
    const commit = headOf(repository, branch);
    if (commit === undefined) throw new Refusal(404, 'Kho nội dung còn trống');
    return commit;
  };
  const files = (commit: string): ReadonlyMap<string, StoredFile> => {
    if (listed?.commit !== commit) listed = { commit, files: listFiles(repository, commit) };
    return listed.files;
  };
  return {
    head,
    files,
    bytes: (id) => gitBytes({ repository }, 'cat-file', 'blob', id),
    message: (commit) => git({ repository }, 'log', '-1', '--format=%s', commit),
    history: (path) => historyOf(repository, branch, path),
    save: async (save, person) => {
      for (let round = 1; ; round += 1) {
        const parent = head();
        requireFit(save.changes, files(parent));
        const made = commitOn(own, parent, save, person);
        if (made === undefined) throw new Refusal(409, 'Không có gì thay đổi so với bản đang có');
        const pushed = await push(own, repository, `${made.commit}:refs/heads/${branch}`);
        if (pushed.accepted) return { ...made, said: pushed.said };
        if (!pushed.raced || round === tries) throw new Refusal(422, pushed.said);
      }
    },
  };
};

const listFiles = (repository: string, commit: string): ReadonlyMap<string, StoredFile> => {
  const raw = gitBytes(
    { repository },
    'ls-tree',
    '-r',
    '-z',
    '--long',
    commit,
    `${contentFolder}/`,
  );
  const rows = raw.toString().split('\0').filter(Boolean);
  return new Map(
    rows.map((row): [string, StoredFile] => {
      const [, mode = '', id = '', size = '', path = ''] =
        /^(\d+) \w+ ([\da-f]+) +(\S+)\t([\s\S]*)$/.exec(row) ?? [];
      return [path, { path, mode, id, size: Number(size) }];
    }),
  );
};

const historyOf = (repository: string, branch: string, path: string): readonly Revision[] =>
  git(
    { repository },
    'log',
    '--max-count=100',
    '--format=%H%x00%an%x00%ae%x00%aI',
    `refs/heads/${branch}`,
    '--',
    `:(literal)${path}`,
  )
    .split('\n')
    .filter(Boolean)
    .map((row) => {
      const [commit = '', name = '', email = '', date = ''] = row.split('\0');
      return { commit, name, email, date };
    });

/** Refuses what was made from another version than the branch has: nobody's work is overwritten. */
const requireFit = (changes: readonly Change[], files: ReadonlyMap<string, StoredFile>): void => {
  for (const { path, from, seen } of changes) {
    const before = files.get(from ?? path);
    if (before !== undefined && before.mode !== '100644') {
      throw new Refusal(403, `${path}: tệp này không sửa được ở đây`);
    }
    if (before?.id !== seen) {
      throw new Refusal(
        409,
        `${path}: người khác vừa sửa tệp này, hãy tải lại trang rồi sửa tiếp trên bản mới`,
      );
    }
    if (from !== undefined && files.has(path)) throw new Refusal(409, `${path}: tên này đã có`);
  }
};

/** Makes a commit in the gateway's own store; `undefined` when it would change nothing. */
const commitOn = (
  own: string,
  parent: string,
  { message, changes }: Save,
  { name, email }: Person,
): Omit<Saved, 'said'> | undefined => {
  const index = join(own, `index-${process.pid}-${Math.random().toString(36).slice(2)}`);
  const created = new Date().toISOString();
  const env = {
    GIT_INDEX_FILE: index,
    GIT_AUTHOR_NAME: name,
    GIT_AUTHOR_EMAIL: email,
    GIT_AUTHOR_DATE: created,
    GIT_COMMITTER_NAME: name,
    GIT_COMMITTER_EMAIL: email,
    GIT_COMMITTER_DATE: created,
  };
  const options = { repository: own, env };
  try {
    git(options, 'read-tree', parent);
    const blobs = changes.map(({ bytes }) =>
      bytes === undefined
        ? undefined
        : git({ ...options, input: bytes }, 'hash-object', '-w', '--no-filters', '--stdin'),
    );
    const gone = '0'.repeat(40);
    const rows = changes.flatMap(({ path, from }, place) => [
      ...(from === undefined ? [] : [`0 ${gone}\t${from}`]),
      blobs[place] === undefined ? `0 ${gone}\t${path}` : `100644 ${blobs[place]}\t${path}`,
    ]);
    git(
      { ...options, input: rows.map((row) => `${row}\0`).join('') },
      'update-index',
      '-z',
      '--index-info',
    );
    const tree = git(options, 'write-tree');
    if (tree === git(options, 'rev-parse', `${parent}^{tree}`)) return undefined;
    const commit = git({ ...options, input: message }, 'commit-tree', tree, '-p', parent);
    return { commit, created, blobs };
  } finally {
    rmSync(index, { force: true });
  }
};

interface Pushed {
  readonly accepted: boolean;
  /** Somebody else's push came in between. */
  readonly raced: boolean;
  /** The words of the hooks. */
  readonly said: string;
}

const push = (own: string, repository: string, what: string): Promise<Pushed> =>
  new Promise((resolve, reject) => {
    const child = spawn('git', ['--git-dir', own, 'push', '--porcelain', repository, what], {
      env: { ...withoutGit(), LC_ALL: 'C.UTF-8' },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: longestPush,
    });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
    }
    child.on('error', reject);
    child.on('close', (code) => {
      const said = text
        .split(/[\r\n]+/)
        .flatMap((row) => /^remote: (.*)$/.exec(row)?.[1]?.trim() ?? [])
        .filter(Boolean)
        .join('\n');
      const raced = /cannot lock ref|fetch first|non-fast-forward|bỏ mất thay đổi/.test(text);
      resolve({ accepted: code === 0, raced, said: said || 'Máy chủ không nhận thay đổi này' });
    });
  });
