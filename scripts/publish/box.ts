import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeWhole } from './whole-file.ts';

/**
 * A box: one folder on one machine that holds everything of a published site but its program: the
 * bare repository that people push to, the releases, and `current`, the link to the live one.
 */
export interface Box {
  /** Absolute folder. */
  readonly dir: string;
  readonly settings: BoxSettings;
}

/** What `publish:setup` writes into `box.json`; may be edited by hand. */
export interface BoxSettings {
  /** The only branch that is published and the only one that can be pushed. */
  readonly branch: string;
  /** Path the site is served from, with a slash at both ends. */
  readonly base: string;
  /** Public address without a path; empty means the one in site.yaml. */
  readonly url: string;
  /** Releases kept for a rollback, the live one included; at least 2. */
  readonly keep: number;
  /** How long a page opened earlier still finds its hashed files, in days. */
  readonly keepAssetsDays: number;
  /** A build that says nothing for so long is ended, in seconds; it tells of every page and every hundred cards. */
  readonly buildSeconds: number;
  /** How long a push waits to hear that its page is live, in seconds. */
  readonly waitSeconds: number;
  /** Free disk below which nothing is built, in megabytes, besides room for two sites. */
  readonly freeMegabytes: number;
  /** Largest photo, in megabytes. */
  readonly photoMegabytes: number;
  /** Program and arguments told of failures and recoveries on its standard input; empty is nobody. */
  readonly notify: readonly string[];
  /** Fixed date of all builds, for tests; empty is today. */
  readonly buildDate: string;
}

export const defaultSettings: BoxSettings = {
  branch: 'main',
  base: '/',
  url: '',
  keep: 5,
  keepAssetsDays: 30,
  buildSeconds: 900,
  waitSeconds: 60,
  freeMegabytes: 200,
  photoMegabytes: 20,
  notify: [],
  buildDate: '',
};

/** Where things are in a box. */
export const places = ({ dir }: Pick<Box, 'dir'>) => ({
  settings: join(dir, 'box.json'),
  repository: join(dir, 'site.git'),
  releases: join(dir, 'releases'),
  current: join(dir, 'current'),
  hold: join(dir, 'hold.json'),
  state: join(dir, 'state.json'),
  status: join(dir, 'status'),
  logs: join(dir, 'logs'),
  work: join(dir, 'work'),
  lock: join(dir, 'publish.lock'),
  /** What the gate remembers of the pages that it has read. */
  memory: join(dir, 'pages.txt'),
  /** What the check remembers of the pictures that it has opened. */
  pictures: join(dir, 'pictures.json'),
  server: join(dir, 'server'),
});

/**
 * Opens a box.
 * @throws with a sentence for people when there is none or its settings make no sense
 */
export const openBox = (folder: string): Box => {
  const dir = resolve(folder);
  const path = places({ dir }).settings;
  let raw: unknown;
  try {
    raw = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw new Error(
      `Không đọc được ${path}: chạy "npm run publish:setup -- ${dir}" trước. / ` +
        `Cannot read ${path}: run "npm run publish:setup -- ${dir}" first.`,
    );
  }
  return { dir, settings: readSettings(raw, path) };
};

/** Settings from JSON: what is missing is the default, what has the wrong type is an error. */
export const readSettings = (raw: unknown, path: string): BoxSettings => {
  const given = new Map(typeof raw === 'object' && raw !== null ? Object.entries(raw) : []);
  const complain = (name: string): Error => new Error(`${path}: "${name}" is not right.`);
  const text = (name: 'branch' | 'base' | 'url' | 'buildDate'): string => {
    const value = given.get(name) ?? defaultSettings[name];
    if (typeof value !== 'string') throw complain(name);
    return value;
  };
  const number = (name: NumberSetting, least: number): number => {
    const value = given.get(name) ?? defaultSettings[name];
    if (typeof value !== 'number' || !(value >= least)) throw complain(name);
    return value;
  };
  const notify: unknown = given.get('notify') ?? defaultSettings.notify;
  if (!Array.isArray(notify)) throw complain('notify');
  const settings: BoxSettings = {
    branch: text('branch'),
    base: text('base'),
    url: text('url'),
    keep: number('keep', 2),
    keepAssetsDays: number('keepAssetsDays', 0),
    buildSeconds: number('buildSeconds', 1),
    waitSeconds: number('waitSeconds', 0),
    freeMegabytes: number('freeMegabytes', 0),
    photoMegabytes: number('photoMegabytes', 1),
    notify: notify.map(String),
    buildDate: text('buildDate'),
  };
  if (!/^\/([\w.-]+\/)*$/.test(settings.base)) throw complain('base');
  if (!/^[\w][\w./-]*$/.test(settings.branch)) throw complain('branch');
  return settings;
};

type NumberSetting =
  | 'keep'
  | 'keepAssetsDays'
  | 'buildSeconds'
  | 'waitSeconds'
  | 'freeMegabytes'
  | 'photoMegabytes';

export const writeSettings = ({ dir, settings }: Box): void =>
  writeWhole(places({ dir }).settings, `${JSON.stringify(settings, null, 2)}\n`);
