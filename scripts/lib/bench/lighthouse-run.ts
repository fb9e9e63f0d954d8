import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { z } from 'astro/zod';
import { requireBrowser } from '../../browser.ts';
import { root } from '../install.mjs';
import { timed } from './timed.ts';

/** Lighthouse weighs more than the whole project: it is installed when somebody measures with it. */
const tools = join(root, 'scripts/lib/bench/lighthouse');
const installed = join(root, '.cache/bench/lighthouse');

/** What Lighthouse gives scores for, in the order of the bars. */
export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

const reportSchema = z.object({
  environment: z.object({ benchmarkIndex: z.number() }),
  categories: z.record(
    z.string(),
    z.object({
      score: z.number(),
      auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
    }),
  ),
  audits: z.record(
    z.string(),
    z.object({ score: z.number().nullable(), numericValue: z.number().optional() }),
  ),
});

/** What is read of a report of Lighthouse. */
export type Report = z.infer<typeof reportSchema>;

/**
 * Installs the Lighthouse of the lock file, when it is not the one that is there.
 * @returns false when that failed; npm has said why
 */
export const installLighthouse = (): boolean => {
  const lock = (folder: string): string =>
    existsSync(join(folder, 'package-lock.json'))
      ? readFileSync(join(folder, 'package-lock.json'), 'utf8')
      : '';
  if (existsSync(join(installed, 'node_modules')) && lock(installed) === lock(tools)) return true;
  console.log('Installing Lighthouse…');
  rmSync(installed, { recursive: true, force: true });
  mkdirSync(installed, { recursive: true });
  cpSync(tools, installed, { recursive: true });
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts'], {
    cwd: installed,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status === 0;
};

/** On a busy machine the browser may be too late for the recording ("Please run Lighthouse again"). */
const ATTEMPTS = 3;

/**
 * One run in a browser of its own. It sends nothing anywhere: reporting its errors is off. This
 * process goes on meanwhile, since it may be the one that serves the page.
 * @param output file for the whole report
 * @throws with what Lighthouse said, when it could not measure
 */
export const runLighthouse = async (url: string, output: string): Promise<Report> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await runOnce(url, output);
    } catch (error) {
      if (attempt === ATTEMPTS) throw error;
      console.error(`${url} could not be measured; again.`);
    }
  }
};

const runOnce = async (url: string, output: string): Promise<Report> => {
  const { executablePath, args } = requireBrowser();
  const flags = ['--headless=new', ...args].join(' ');
  rmSync(output, { force: true });
  await timed(
    process.execPath,
    [
      join(installed, 'node_modules/lighthouse/cli/index.js'),
      url,
      '--output=json',
      `--output-path=${output}`,
      `--only-categories=${categories.join(',')}`,
      // A picture for people who read the report in a browser; no score needs it.
      '--disable-full-page-screenshot',
      '--no-enable-error-reporting',
      '--quiet',
      `--chrome-flags=${flags}`,
    ],
    { env: { CHROME_PATH: executablePath ?? chromium.executablePath() } },
  );
  return reportSchema.parse(JSON.parse(readFileSync(output, 'utf8')));
};
