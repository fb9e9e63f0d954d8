import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isImmutable, placeInVersion } from '../lib/server/policy.ts';
import { type Box, places } from './box.ts';
import { numberIn, readKeys, textIn, writeWhole } from './whole-file.ts';

/** A built site in a box, with what is known about it. */
export interface Release {
  /** Folder below `releases/`; sorts by time. */
  readonly name: string;
  /** Commit whose content it shows. */
  readonly commit: string;
  /** ISO date that counted as today. */
  readonly date: string;
  /** Hash of the program that built it. */
  readonly program: string;
  /** ISO time. */
  readonly builtAt: string;
  readonly pages: number;
  readonly bytes: number;
  /**
   * Files named by their content, with the ISO time at which a release last needed each of them.
   * Paths below the base.
   */
  readonly assets: ReadonlyMap<string, string>;
}

/** Folder that a web server serves: `current/www`, with the folders of the base path in it. */
const webRoot = (releaseFolder: string): string => join(releaseFolder, 'www');

/** Folder of the site itself in a release. */
export const siteFolder = (box: Box, name: string): string =>
  join(webRoot(join(places(box).releases, name)), box.settings.base);

const notePath = (box: Box, name: string): string =>
  join(places(box).releases, name, 'release.json');

/** Notes what a release is; without the note it does not count as one. */
export const writeRelease = (box: Box, release: Release): void =>
  writeWhole(
    notePath(box, release.name),
    `${JSON.stringify({ ...release, assets: Object.fromEntries(release.assets) }, null, 1)}\n`,
  );

/** A release by its name, or `undefined` when it is not there or not finished. */
export const readRelease = (box: Box, name: string): Release | undefined => {
  const keys = readKeys(notePath(box, name));
  if (!/^[\w-]+$/.test(name) || keys.size === 0) return undefined;
  const assets = keys.get('assets');
  return {
    name,
    commit: textIn(keys, 'commit'),
    date: textIn(keys, 'date'),
    program: textIn(keys, 'program'),
    builtAt: textIn(keys, 'builtAt'),
    pages: numberIn(keys, 'pages'),
    bytes: numberIn(keys, 'bytes'),
    assets: new Map(
      typeof assets === 'object' && assets !== null
        ? Object.entries(assets).map(([path, time]) => [path, String(time)])
        : [],
    ),
  };
};

/** Finished releases, the newest first. */
export const releasesOf = (box: Box): readonly Release[] =>
  readdirSync(places(box).releases)
    .sort()
    .reverse()
    .flatMap((name) => readRelease(box, name) ?? []);

/** Notes that a release is not one to go back to: it was taken down, or never shown. */
export const withdrawRelease = (box: Box, name: string): void =>
  writeWhole(join(places(box).releases, name, 'withdrawn'), `${new Date().toISOString()}\n`);

export const isWithdrawn = (box: Box, name: string): boolean =>
  existsSync(join(places(box).releases, name, 'withdrawn'));

/** The release that visitors see, or `undefined` before the first one. */
export const liveRelease = (box: Box): Release | undefined => {
  try {
    return readRelease(box, basename(readlinkSync(places(box).current)));
  } catch {
    return undefined;
  }
};

/**
 * Shows a release to visitors: a new link, renamed into the place of the old one. A visitor gets the
 * old page or the new one, never neither.
 */
export const showRelease = (box: Box, name: string): void => {
  const { current, releases } = places(box);
  const incoming = `${current}.${process.pid}.new`;
  rmSync(incoming, { force: true });
  symlinkSync(join('releases', name), incoming);
  renameSync(incoming, current);
  rmSync(join(releases, name, 'withdrawn'), { force: true });
};

/** Those files of a site that are named by their content, without their compressed forms. */
export const immutableFiles = (files: readonly string[]): readonly string[] =>
  files.filter((path) => isImmutable(path) && !/\.(?:br|gz)$/.test(path));

/**
 * Where a release has what another release has under the name of another version, by the path there;
 * nothing for what has no version in its path. Most files of two versions are the same.
 */
export const inItsVersion = ({
  assets,
  builtAt,
}: Release): ((path: string) => string | undefined) => {
  const own = new Map(
    [...assets].flatMap(([path, time]) => {
      const place = time === builtAt ? placeInVersion(path) : undefined;
      return place === undefined ? [] : [[place, path] as const];
    }),
  );
  return (path) => own.get(placeInVersion(path) ?? '');
};

/**
 * Links files of one release into another that lacks them, so that pages opened under the first find
 * theirs under the second.
 * @returns their bytes
 */
export const carryOver = (from: string, to: string, paths: Iterable<string>): number => {
  const folders = new Set<string>();
  let bytes = 0;
  for (const path of paths) {
    for (const file of [path, `${path}.br`, `${path}.gz`]) {
      const source = `${from}/${file}`;
      const target = `${to}/${file}`;
      const found = statSync(source, { throwIfNoEntry: false });
      if (!found || existsSync(target)) continue;
      const folder = dirname(target);
      if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
      folders.add(folder);
      linkSync(source, target);
      bytes += found.size;
    }
  }
  return bytes;
};

/**
 * An open page finds a newer version of the search by itself; only a search just going on needs the
 * files of its version. Each release makes thousands of them.
 */
const versionDays = 1;

/**
 * Whether pages opened earlier may still ask for a file.
 * @param time ISO time at which a release last needed it
 * @param days how long a file is kept after that
 */
export const isStillAskedFor = (
  path: string,
  time: string,
  days: number,
  now = Date.now(),
): boolean => {
  const most = placeInVersion(path) === undefined ? days : Math.min(days, versionDays);
  return Date.parse(time) > now - most * 86_400_000;
};

/**
 * Takes along into a new site what pages opened under the live release still ask for, as long as the box
 * keeps it.
 * @param own files of the new site that are named by their content, with the time it was built
 * @returns these and those taken along, and the bytes of the latter
 */
export const takeEarlier = (
  box: Box,
  live: Release,
  site: string,
  own: Release['assets'],
): Pick<Release, 'assets' | 'bytes'> => {
  const taken = [...live.assets].filter(
    ([path, time]) => !own.has(path) && isStillAskedFor(path, time, box.settings.keepAssetsDays),
  );
  const paths = taken.map(([path]) => path);
  const bytes = carryOver(siteFolder(box, live.name), site, paths);
  return { assets: new Map([...own, ...taken]), bytes };
};

/**
 * Before one release is shown in place of another: takes along what pages opened under the other still
 * ask for, and notes it, so that the release after it takes it along too.
 */
export const takeAlong = (box: Box, shown: Release, next: Release): void => {
  carryOver(siteFolder(box, shown.name), siteFolder(box, next.name), shown.assets.keys());
  writeRelease(box, { ...next, assets: new Map([...shown.assets, ...next.assets]) });
};

/** Removes old and unfinished releases; never the live one, never those to be kept. */
export const pruneReleases = (box: Box, held: string | undefined): void => {
  const kept = new Set(
    releasesOf(box)
      .slice(0, box.settings.keep)
      .map(({ name }) => name),
  );
  for (const name of readdirSync(places(box).releases)) {
    if (kept.has(name) || name === held || name === liveRelease(box)?.name) continue;
    rmSync(join(places(box).releases, name), { recursive: true, force: true });
  }
};
