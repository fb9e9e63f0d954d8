import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentDir } from '../../../src/env.ts';
import { quantile } from '../../../tests/bench/search/in-browser.ts';
import { type Box, openBox, places } from '../../publish/box.ts';
import { withoutGit } from '../../publish/git.ts';
import { liveRelease } from '../../publish/releases.ts';
import { readAttempt } from '../../publish/state.ts';
import { readSteps, type Step } from '../../publish/steps.ts';
import { root } from '../install.mjs';
import { table } from '../table.ts';
import { atMost, judge } from './bars.ts';
import { record } from './record.ts';

/** One changed product, from the push to the page. */
interface Run {
  /** Seconds until the push was judged and taken. */
  readonly accepted: number;
  /** Seconds until visitors saw the new page. */
  readonly live: number;
  readonly steps: readonly Step[];
  /** Programs that were waiting for a processor, over the last minute. */
  readonly load: number;
}

/** Seconds from push to live: of a catalogue such as ours, and of one of 3,000 products. */
const MOST_OF_FEW = 15;
const MOST_OF_MANY = 30;
/** Products. */
const FEW = 1000;
/** Seconds. */
const MOST_FOR_ROLLBACK = 1;
const usage = 'Usage: npm run bench -- live [TIMES]';
/** How often the link to the live release is looked at, in milliseconds. */
const glance = 20;
/** A summary that stands in one line as it is. */
const SUMMARY = /^summary: ([^'"|>&*\n].*)$/m;

/**
 * Sets a box up in a temporary folder with the content of CONTENT_DIR, pushes one changed product a few
 * times and prints how long each took until it was accepted and until it was live; then how long a
 * rollback takes.
 * @returns exit code; 1 when a bar is missed
 */
export const benchLive = async ([given = '5']: readonly string[]): Promise<number> => {
  const times = Number(given);
  if (!Number.isInteger(times) || times < 1) {
    console.error(usage);
    return 1;
  }
  const folder = mkdtempSync(join(tmpdir(), 'ocop-live-'));
  try {
    const box = await setUp(folder);
    const copy = join(folder, 'copy');
    git(folder, 'clone', '--quiet', places(box).repository, copy);
    const entry = entryToChange(copy);
    const runs: Run[] = [];
    for (let run = 1; run <= times; run += 1) {
      change(copy, entry, run);
      runs.push(await push(box, copy));
    }
    const rollback = rolledBackIn(box);
    report(box, runs, rollback);
    const products = productsIn(copy).length;
    return judge('live', [
      atMost(
        `${products} products, one changed, push to live`,
        products <= FEW ? MOST_OF_FEW : MOST_OF_MANY,
        quantile(
          runs.map(({ live }) => live),
          0.5,
        ),
        { unit: ' s', digits: 1 },
      ),
      atMost('rollback', MOST_FOR_ROLLBACK, rollback, { unit: ' s', digits: 2 }),
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const setUp = async (folder: string): Promise<Box> => {
  const seed = join(folder, 'seed');
  mkdirSync(seed);
  cpSync(contentDir(), join(seed, 'content'), { recursive: true });
  git(seed, 'init', '--quiet', '--initial-branch=main');
  commit(seed, 'First content');
  const dir = join(folder, 'box');
  const args = [join(root, 'scripts/publish.ts'), 'setup', dir, '--from', seed, '--port', '8080'];
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: withoutGit(),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`The box could not be set up (${code}).`);
  return openBox(dir);
};

const git = (cwd: string, ...args: readonly string[]): void => {
  const person = ['-c', 'user.name=Bench', '-c', 'user.email=bench@example.org'];
  const { status, stderr } = spawnSync('git', [...person, ...args], { cwd, env: withoutGit() });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
};

const commit = (cwd: string, message: string): void => {
  git(cwd, 'add', '--all');
  git(cwd, 'commit', '--quiet', '--message', message);
};

/** Their files, in the order of their names. */
const productsIn = (copy: string): readonly string[] => {
  const folder = join(copy, 'content/products');
  return readdirSync(folder)
    .sort()
    .map((slug) => join(folder, slug, 'index.md'));
};

/** A product in the middle of the catalogue. */
const entryToChange = (copy: string): string => {
  const entries = productsIn(copy);
  const half = Math.floor(entries.length / 2);
  const entry = [...entries.slice(half), ...entries].find((path) =>
    SUMMARY.test(readFileSync(path, 'utf8')),
  );
  if (!entry) throw new Error('There is no product whose summary could be changed.');
  return entry;
};

/** The summary stands on the page, in lists, in the search and in the open data. */
const change = (copy: string, entry: string, run: number): void => {
  const text = readFileSync(entry, 'utf8');
  writeFileSync(
    entry,
    text.replace(
      SUMMARY,
      (_, said: string) => `summary: ${said.replace(/ \(\d+\)$/, '')} (${run})`,
    ),
  );
  commit(copy, `Change ${run}`);
};

const push = async (box: Box, copy: string): Promise<Run> => {
  const [load = 0] = loadavg();
  const shown = (): string => readlinkSync(places(box).current);
  const before = shown();
  const startedAt = performance.now();
  const since = (): number => (performance.now() - startedAt) / 1000;
  let accepted = 0;
  let live = 0;
  let said = '';
  const child = spawn('git', ['push', 'origin', 'HEAD:main'], { cwd: copy, env: withoutGit() });
  child.stderr.on('data', (part) => {
    said += part;
    // The first word of post-receive.
    if (accepted === 0 && said.includes('…')) accepted = since();
  });
  const timer = setInterval(() => {
    if (live === 0 && shown() !== before) live = since();
  }, glance);
  const [code] = await once(child, 'close');
  // The push stops waiting before a long build does.
  while (code === 0 && live === 0 && readAttempt(box)?.outcome === 'building') {
    await new Promise((resolve) => setTimeout(resolve, glance));
  }
  clearInterval(timer);
  if (live === 0) throw new Error(`The change did not go live: ${said}`);
  return { accepted, live, steps: readSteps(logOf(box)), load };
};

/** Seconds that a person waits for the last good release, the start of the program included. */
const rolledBackIn = (box: Box): number => {
  const before = liveRelease(box)?.name;
  const startedAt = performance.now();
  const args = [join(root, 'scripts/publish.ts'), 'rollback', box.dir];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, env: withoutGit() });
  const seconds = (performance.now() - startedAt) / 1000;
  if (status !== 0 || liveRelease(box)?.name === before) {
    throw new Error(`The site could not be rolled back: ${stderr}`);
  }
  return seconds;
};

const logOf = (box: Box): string =>
  readFileSync(join(places(box).logs, readAttempt(box)?.log ?? ''), 'utf8');

const report = (box: Box, runs: readonly Run[], rollback: number): void => {
  const pages = liveRelease(box)?.pages ?? 0;
  const names = runs[0]?.steps.map(({ name }) => name) ?? [];
  const stepOf = ({ steps }: Run, name: string): Step | undefined =>
    steps.find((step) => step.name === name);
  const row = (title: string, measure: (run: Run) => number): readonly string[] => {
    const values = runs.map(measure);
    return [title, ...values.map(inSeconds), inSeconds(quantile(values, 0.5))];
  };
  console.log(
    table([
      ['seconds', ...runs.map((_, index) => `push ${index + 1}`), 'median'],
      row('push → accepted', ({ accepted }) => accepted),
      row('push → live', ({ live }) => live),
      ...names.flatMap((name) => [
        row(`  ${name}`, (run) => stepOf(run, name)?.seconds ?? 0),
        row(`  ${name}, CPU`, (run) => stepOf(run, name)?.cpuSeconds ?? 0),
      ]),
      row('load before', ({ load }) => load),
    ]),
  );
  console.log(
    `\n${pages} pages, one changed product. ${record('live', { pages, runs, rollback })}`,
  );
};

const inSeconds = (seconds: number): string => seconds.toFixed(1);
