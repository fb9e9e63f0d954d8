/**
 * `worker.ts BOX [--tick] [--allow-shrink]`: publishes the newest commit. Started under `flock`, so that
 * there is one at a time, whatever kills it.
 */

import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildDate } from '../../src/env.ts';
import { path } from '../../src/i18n/routes.ts';
import { countPages, filesBelow } from '../lib/files.ts';
import { fingerprint } from '../lib/fingerprint.ts';
import { root } from '../lib/install.mjs';
import { precompress } from '../lib/precompress.ts';
import { type Box, openBox, places } from './box.ts';
import { extractContent, listContent } from './content-of-commit.ts';
import { headOf, withoutGit } from './git.ts';
import { readHold } from './hold.ts';
import { isPassedOver, takeContent } from './judged-content.ts';
import { exitCodes, mayPass, type Outcome } from './outcome.ts';
import { runWhileItSpeaks } from './patience.ts';
import {
  immutableFiles,
  inItsVersion,
  liveRelease,
  pruneReleases,
  type Release,
  readRelease,
  releasesOf,
  showRelease,
  siteFolder,
  takeAlong,
  takeEarlier,
  withdrawRelease,
  writeRelease,
} from './releases.ts';
import { type Attempt, isFailure, readAttempt, writeAttempt } from './state.ts';
import { stepsIn } from './steps.ts';

interface Wish {
  readonly commit: string;
  readonly date: string;
  readonly program: string;
}

/** Why an attempt ended early. */
class Stop extends Error {
  readonly outcome: Outcome;
  constructor(outcome: Outcome, message: string) {
    super(message);
    this.outcome = outcome;
  }
}

const logsKept = 40;
const megabyte = 1_000_000;
/** A timer leaves a failed build alone for so long, in milliseconds. */
const rest = 3_600_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { tick: { type: 'boolean' }, 'allow-shrink': { type: 'boolean' } },
});

const wishOf = (box: Box): Wish | undefined => {
  const commit = headOf(places(box).repository, box.settings.branch);
  if (commit === undefined) return undefined;
  const date = box.settings.buildDate || buildDate();
  const nowhere = { contentDir: join(box.dir, 'none'), siteUrl: box.settings.url };
  const program = fingerprint({ ...nowhere, basePath: box.settings.base, buildDate: '' });
  return { commit, date, program };
};

const same = (a: Wish, b: Wish): boolean =>
  a.commit === b.commit && a.date === b.date && a.program === b.program;

const publish = async (box: Box): Promise<number> => {
  clean(box);
  // A branch that moves while we build is built next.
  for (;;) {
    const held = readHold(box);
    if (held && liveRelease(box)?.name !== held.release) showRelease(box, held.release);
    const wish = wishOf(box);
    if (!wish) return 0;
    const last = readAttempt(box);
    const live = liveRelease(box);
    if (held) {
      if (last?.outcome !== 'held' || last.commit !== wish.commit) note(box, wish, 'held', '');
      return exitCodes.held;
    }
    if (live && same(live, wish)) {
      if (last?.outcome !== 'live' || last.commit !== wish.commit) note(box, wish, 'live', '');
      return exitCodes.live;
    }
    if (values.tick && last && isFailure(last.outcome) && !mayPass(last.outcome)) {
      const resting = Date.now() - Date.parse(last.endedAt) < rest;
      if (same(last, wish) && resting) return exitCodes[last.outcome];
    }
    const made = releasesOf(box).find((release) => same(release, wish));
    if (made) {
      // The end of a hold: the newest content was built before, nothing is left but to show it.
      if (live) takeAlong(box, live, made);
      showRelease(box, made.name);
      note(box, wish, 'live', '');
      continue;
    }
    const outcome = await attempt(box, wish);
    if (isFailure(outcome) && wishOf(box)?.commit === wish.commit) return exitCodes[outcome];
  }
};

const attempt = async (box: Box, wish: Wish): Promise<Outcome> => {
  const startedAt = new Date().toISOString();
  const log = `${startedAt.replace(/\W/g, '').slice(0, 15)}-${wish.commit.slice(0, 10)}.log`;
  const begun: Attempt = { ...wish, outcome: 'building', startedAt, endedAt: '', log };
  let outcome: Outcome = 'fault';
  try {
    writeAttempt(box, begun);
    outcome = await build(box, wish, join(places(box).logs, log));
  } catch (error) {
    outcome = error instanceof Stop ? error.outcome : isFull(error) ? 'disk' : 'fault';
    console.error(error instanceof Stop ? error.message : error);
  }
  clean(box);
  writeAttempt(box, { ...begun, outcome, endedAt: new Date().toISOString() });
  return outcome;
};

const note = (box: Box, wish: Wish, outcome: Outcome, log: string): void => {
  const now = new Date().toISOString();
  writeAttempt(box, { ...wish, outcome, startedAt: now, endedAt: now, log });
};

/** From a commit to a live release. @throws Stop with the reason when it does not get there */
const build = async (box: Box, wish: Wish, log: string): Promise<Outcome> => {
  const { work, releases, repository, memory } = places(box);
  const live = liveRelease(box);
  const done = stepsIn(log);
  requireRoom(box, live?.bytes ?? 0);

  const content = join(work, 'build/content');
  const built = join(work, 'build/site');
  const { blobs, refusals } = listContent({ repository }, wish.commit, box.settings);
  if (refusals.length > 0) throw new Stop('content', refusals.join('\n'));
  if (!takeContent(box, wish.commit, content)) {
    await extractContent({ repository }, blobs, content);
  }
  done('content');
  const env = environment(box, {
    CONTENT_DIR: content,
    OUT_DIR: built,
    BUILD_DATE: wish.date,
    PREVIOUS_DATA: live ? openDataOf(box, live) : '',
  });
  await run('build', ['scripts/build.ts'], env, box, log);
  done('build');
  // Taken once: a site has so many files that each look at all of them costs a second.
  const files = filesBelow(built);
  const gate = ['scripts/check-dist.ts', '--gate', '--memory', memory];
  const earlier = live && { dir: siteFolder(box, live.name), placeOf: inItsVersion(live) };
  // Compression puts files beside those that the gate reads.
  const judged = run('gate', gate, env, box, log).then(() => done('gate'));
  const [, compression] = await both(judged, precompress(built, earlier, files, judged));
  done('compression');
  const pages = countPages(files);
  if (live && pages < live.pages / 2 && !values['allow-shrink']) {
    throw new Stop('gate', `Only ${pages} pages, ${live.pages} before: --allow-shrink if meant.`);
  }

  const builtAt = new Date().toISOString();
  const name = `${builtAt.replace(/\W/g, '').slice(0, 18)}-${wish.commit.slice(0, 10)}`;
  const site = siteFolder(box, name);
  mkdirSync(dirname(site.replace(/\/$/, '')), { recursive: true });
  renameSync(built, site);
  const own = new Map(immutableFiles(files).map((path) => [path, builtAt]));
  const taken = live ? takeEarlier(box, live, site, own) : { assets: own, bytes: 0 };
  done('earlier files');
  const bytes = compression.bytes + taken.bytes;
  writeRelease(box, { ...wish, name, builtAt, pages, bytes, assets: taken.assets });
  // A link to files that are still in memory would be a torn site after a power cut.
  spawnSync('sync', ['-f', join(releases, name)]);
  done('disk');

  if (readHold(box)) {
    withdrawRelease(box, name);
    return 'held';
  }
  showRelease(box, name);
  // A rollback may have come in between; it writes its hold first, so one of us two sees the other.
  const held = readHold(box);
  if (held) {
    showRelease(box, held.release);
    withdrawRelease(box, name);
  }
  pruneReleases(box, held?.release);
  return held ? 'held' : 'live';
};

/** Waits until both have ended, so that nothing is at work any more when one has failed. */
const both = async <A, B>(first: Promise<A>, second: Promise<B>): Promise<readonly [A, B]> => {
  await Promise.allSettled([first, second]);
  return [await first, await second];
};

/**
 * Folder of the open data of a release, which the list of changes compares with; empty when the program
 * that built it made none.
 */
const openDataOf = (box: Box, { name }: Release): string => {
  const folder = join(siteFolder(box, name), path('data', 'vi'));
  return existsSync(join(folder, 'changes.json')) ? folder : '';
};

const environment = (
  { settings }: Box,
  inputs: Readonly<Record<string, string>>,
): NodeJS.ProcessEnv => ({
  ...withoutGit(),
  ...inputs,
  SITE_URL: settings.url,
  BASE_PATH: settings.base,
  ASTRO_TELEMETRY_DISABLED: '1',
});

/** Runs a program of ours into the log. @throws Stop when it fails or hangs */
const run = async (
  outcome: Outcome,
  command: readonly string[],
  env: NodeJS.ProcessEnv,
  box: Box,
  log: string,
): Promise<void> => {
  const { buildSeconds } = box.settings;
  const ending = await runWhileItSpeaks(command, { cwd: root, env }, log, buildSeconds);
  if (ending === 0) return;
  if (ending === 'silent') {
    throw new Stop('time', `${command[0]} said nothing for ${buildSeconds} s.`);
  }
  const said = readFileSync(log, 'utf8').slice(-5000);
  throw new Stop(noRoom.test(said) ? 'disk' : outcome, `${command[0]} failed (${ending}).`);
};

const requireRoom = (box: Box, bytes: number): void => {
  const { bavail, bsize } = statfsSync(box.dir);
  const needed = box.settings.freeMegabytes * megabyte + 2 * bytes;
  if (bavail * bsize < needed) {
    throw new Stop('disk', `Less than ${Math.ceil(needed / megabyte)} MB are free.`);
  }
};

/** How programs say it; Node, copying a folder, calls a full disk an input/output error. */
const noRoom = /\b(?:ENOSPC|EDQUOT|EIO)\b|no space left/i;

const isFull = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOSPC';

/** Takes away what an attempt leaves behind, also one that was killed, and old logs. */
const clean = (box: Box): void => {
  const { work, logs, releases, repository } = places(box);
  const newest = headOf(repository, box.settings.branch);
  for (const name of readdirSync(work)) {
    // A push that is being judged may end in between.
    const { mtimeMs } = statSync(join(work, name), { throwIfNoEntry: false }) ?? {};
    const old = mtimeMs !== undefined && Date.now() - mtimeMs > rest;
    if (name === 'build' || old || isPassedOver(box, name, newest))
      rmSync(join(work, name), { recursive: true, force: true });
  }
  for (const name of readdirSync(releases)) {
    if (!readRelease(box, name)) rmSync(join(releases, name), { recursive: true, force: true });
  }
  for (const name of readdirSync(logs)
    .filter((file) => /^\d/.test(file))
    .sort()
    .slice(0, -logsKept)) {
    rmSync(join(logs, name), { force: true });
  }
  const journal = join(logs, 'publish.log');
  if ((statSync(journal, { throwIfNoEntry: false })?.size ?? 0) > megabyte) {
    renameSync(journal, `${journal}.1`);
  }
};

process.umask(0o022);
process.exitCode = await publish(openBox(positionals[0] ?? ''));
