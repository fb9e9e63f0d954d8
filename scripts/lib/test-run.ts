/** The part of `npm test` that runs on the pinned Node: every proof in turn, then one table. */

import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installBrowser } from '../browser.ts';
import { root } from './install.mjs';
import { run, runProgram } from './process.ts';
import { table } from './table.ts';
import {
  isGood,
  type Tally,
  tallyOfPlaywright,
  tallyOfStep,
  tallyOfVitest,
  verdict,
} from './test-report.ts';

interface Step {
  readonly name: string;
  readonly run: () => Promise<Tally>;
  /** Left out when the build failed: there is no new site to look at. */
  readonly needsBuild?: boolean;
}

interface Result {
  readonly name: string;
  /** `undefined`: not run. */
  readonly tally: Tally | undefined;
  readonly seconds: number;
}

/** The tests speak about the project's own content at its own address, whatever the shell has set. */
const environment = {
  CONTENT_DIR: undefined,
  SITE_URL: undefined,
  BASE_PATH: undefined,
  OUT_DIR: undefined,
  BUILD_DATE: undefined,
  PREVIOUS_DATA: undefined,
  DRAFTS: undefined,
};

const reports = join(root, '.cache/test');
const vitestReport = join(reports, 'vitest.json');
const publishReport = join(reports, 'publish.json');
const playwrightReport = join(reports, 'playwright.json');

const script = async (file: string, ...args: readonly string[]): Promise<Tally> =>
  tallyOfStep(await run([file, ...args], environment));
const program = async (name: string, args: readonly string[]): Promise<Tally> =>
  tallyOfStep(await runProgram(name, args, environment));

const vitest = async (report: string, ...options: readonly string[]): Promise<Tally> => {
  const json = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const args = ['run', ...json, ...options];
  return tallyOfVitest(report, await runProgram('vitest', args, environment));
};

const browserTests = async (): Promise<Tally> => {
  if (!installBrowser()) return tallyOfStep(1);
  const code = await runProgram('playwright', ['test', '--reporter=list,json'], {
    ...environment,
    PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport,
  });
  return tallyOfPlaywright(playwrightReport, code);
};

const buildStep = 'build';
const steps: readonly Step[] = [
  { name: 'types', run: () => program('astro', ['check']) },
  { name: 'lint', run: () => program('biome', ['check']) },
  { name: 'content', run: () => script('scripts/check.ts') },
  { name: 'content form', run: () => script('scripts/format-content.ts', '--check') },
  { name: 'unit', run: () => vitest(vitestReport) },
  { name: buildStep, run: () => script('scripts/build.ts') },
  { name: 'built site', run: () => script('scripts/check-dist.ts'), needsBuild: true },
  {
    name: 'publishing',
    run: () => vitest(publishReport, '--config', 'tests/publish/vitest.config.ts'),
    needsBuild: true,
  },
  { name: 'browser', run: browserTests, needsBuild: true },
];

const runSteps = async (): Promise<readonly Result[]> => {
  const results: Result[] = [];
  let interrupted = false;
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => {
      interrupted = true;
    });
  }
  for (const step of steps) {
    const build = results.find(({ name }) => name === buildStep);
    if (interrupted || (step.needsBuild && build?.tally?.failed !== 0)) {
      results.push({ name: step.name, tally: undefined, seconds: 0 });
      continue;
    }
    console.log(`\n── ${step.name} ──`);
    const startedAt = performance.now();
    const tally = await step.run();
    results.push({ name: step.name, tally, seconds: (performance.now() - startedAt) / 1000 });
  }
  return results;
};

const summary = (results: readonly Result[]): string =>
  table([
    ['', 'passed', 'failed', 'skipped', 'seconds'],
    ...results.map(({ name, tally, seconds }) =>
      tally
        ? [name, ...[tally.passed, tally.failed, tally.skipped].map(String), seconds.toFixed(1)]
        : [name, 'not run', '', '', ''],
    ),
  ]);

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const results = await runSteps();
const tallies = results.flatMap(({ tally }) => tally ?? []);
const complete = results.every(({ tally }) => tally !== undefined);
console.log(`\n${summary(results)}\n`);
console.log(verdict(tallies));
process.exitCode = isGood(tallies) && complete ? 0 : 1;
