import type { Box } from '../publish/box.ts';
import { contentFolder } from '../publish/content-of-commit.ts';
import type { Person } from './people.ts';
import { Refusal } from './refusal.ts';
import type { Store, StoredFile } from './store.ts';

/** Where a request is aimed at, below the API's root. */
export interface Target {
  /** `version`, `user`, `settings/api`, or `repo` for all that is about the repository. */
  readonly about: string;
  /** Path below the repository, decoded: `branches/main`. */
  readonly rest: string;
  readonly query: URLSearchParams;
}

/** A request that changes nothing. */
export interface Reading {
  readonly box: Box;
  readonly store: Store;
  readonly person: Person;
  readonly target: Target;
  readonly body: unknown;
}

type ReadAnswer = { readonly json: unknown } | { readonly bytes: Buffer };

/** The version whose API this is; the form asks for 1.24 at least. */
const version = '1.24.0';
const filesInPage = 1000;
const filesInAnswer = 50;
const longestBlob = 10_485_760;

/**
 * Answers what the form asks before and after a save.
 * @throws Refusal when there is no such thing, or none that it may see
 */
export const answerRead = (reading: Reading): ReadAnswer => {
  const { target, person, store, box } = reading;
  const { about, rest, query } = target;
  const { branch } = box.settings;
  if (about === 'version') return { json: { version } };
  if (about === 'user') return { json: profileOf(person) };
  if (about === 'settings/api') return { json: settings };
  if (about !== 'repo') throw missing();
  if (rest === '') return { json: repository(branch) };
  if (rest === `branches/${branch}`) return { json: branchAnswer(store, branch) };
  if (rest.startsWith('git/trees/')) return { json: tree(reading, Number(query.get('page') ?? 1)) };
  if (rest === 'file-contents') return { json: contents(reading) };
  if (rest === 'commits') return { json: commits(store, query.get('path') ?? '') };
  const file = new RegExp(`^(?:raw|media/${RegExp.escape(branch)})/(.+)$`, 's').exec(rest)?.[1];
  if (file === undefined) throw missing();
  return { bytes: store.bytes(fileAt(store, file).id) };
};

const missing = (): Refusal => new Refusal(404, 'Không có địa chỉ này');

const settings = {
  default_paging_num: filesInAnswer,
  max_response_items: filesInAnswer,
  default_max_blob_size: longestBlob,
  default_max_response_size: 10 * longestBlob,
};

const profileOf = ({ name, email }: Person) => ({
  id: 1,
  login: email,
  full_name: name,
  email,
  avatar_url: '',
  html_url: '',
});

const repository = (branch: string) => ({
  name: contentFolder,
  full_name: `ocop/${contentFolder}`,
  private: true,
  empty: false,
  default_branch: branch,
  permissions: { admin: false, push: true, pull: true },
});

const branchAnswer = (store: Store, branch: string) => {
  const id = store.head();
  return { name: branch, commit: { id, message: store.message(id) } };
};

const tree = ({ store, box, target }: Reading, page: number) => {
  const asked = target.rest.slice('git/trees/'.length);
  const head = store.head();
  if (asked !== head && asked !== box.settings.branch) {
    throw new Refusal(404, 'Bản này không còn là bản mới nhất, hãy tải lại trang');
  }
  const all = [...store.files(head).values()];
  const from = (Math.max(1, Math.trunc(page) || 1) - 1) * filesInPage;
  return {
    sha: head,
    tree: all
      .slice(from, from + filesInPage)
      .map(({ path, mode, id, size }) => ({ path, mode, type: 'blob', size, sha: id })),
    truncated: from + filesInPage < all.length,
    page,
    total_count: all.length,
  };
};

const contents = ({ store, body }: Reading) => {
  const asked: unknown = typeof body === 'object' && body ? Reflect.get(body, 'files') : undefined;
  if (!Array.isArray(asked)) throw new Refusal(422, 'Thiếu danh sách tệp');
  return asked.slice(0, filesInAnswer).map((path) => {
    const { id, size } = fileAt(store, String(path));
    const whole = size < longestBlob;
    return {
      path,
      sha: id,
      size,
      encoding: whole ? 'base64' : null,
      content: whole ? store.bytes(id).toString('base64') : null,
    };
  });
};

const commits = (store: Store, path: string) =>
  store.history(fileAt(store, path).path).map(({ commit, name, email, date }) => ({
    sha: commit,
    created: date,
    commit: { author: { name, email, date } },
    author: { login: email, avatar_url: '' },
  }));

/** By the list of the branch: no path can lead out of it. */
const fileAt = (store: Store, path: string): StoredFile => {
  const file = store.files(store.head()).get(path);
  if (!file) throw new Refusal(404, `Không có tệp “${path}”`);
  return file;
};
