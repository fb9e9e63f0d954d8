import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { z } from 'astro/zod';
import { basePath, outDir } from '../../../src/env.ts';
import { quantile } from '../../../tests/bench/search/in-browser.ts';
import { requireBrowser } from '../../browser.ts';
import { buildIfChanged } from '../../build.ts';
import { serve } from '../../serve.ts';
import { root } from '../install.mjs';
import { table } from '../table.ts';
import { examplePages } from './examples.ts';
import { record } from './record.ts';

/** Lighthouse weighs more than the whole project: it is installed when somebody measures with it. */
const tools = join(root, 'scripts/lib/bench/lighthouse');
const installed = join(root, '.cache/bench/lighthouse');

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const audits = {
  lcp: 'largest-contentful-paint',
  cls: 'cumulative-layout-shift',
  tbt: 'total-blocking-time',
} as const;

/** Bars of the product: scores of 100, seconds, share of the screen, milliseconds. */
const bars = { scores: [98, 100, 100, 100], lcp: 1.8, cls: 0.02, tbt: 50 };

/** Medians over the runs of one page. */
interface Measured {
  readonly kind: string;
  readonly path: string;
  /** In the order of `categories`, from 0 to 100. */
  readonly scores: readonly number[];
  /** Seconds. */
  readonly lcp: number;
  readonly cls: number;
  /** Milliseconds. */
  readonly tbt: number;
  /** Audits that cost points in any run. */
  readonly lost: readonly string[];
}

const reportSchema = z.object({
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
type Report = z.infer<typeof reportSchema>;

/**
 * Lighthouse's own phone (slow 4G and 4× CPU, simulated) on one page of each kind, three runs each.
 * @param options `--runs N`, and kinds to measure; all when none is named
 * @returns exit code; 1 when a page misses a bar
 */
export const benchLighthouse = async (options: readonly string[]): Promise<number> => {
  const dir = outDir();
  const built = await buildIfChanged();
  if (built !== 0) return built;
  if (!install()) return 1;
  const at = options.indexOf('--runs');
  const runs = at < 0 ? 3 : Number(options[at + 1]);
  const named = options.filter((_, index) => at < 0 || (index !== at && index !== at + 1));
  const { url, close } = await serve({ dir, port: 0, base: basePath() });
  const measured: Measured[] = [];
  try {
    for (const [kind, path] of examplePages(dir)) {
      if (named.length > 0 && !named.includes(kind)) continue;
      const reports: Report[] = [];
      for (let run = 0; run < runs; run += 1) reports.push(await lighthouse(url + path));
      measured.push({ kind, path, ...summaryOf(reports) });
    }
  } finally {
    await close();
  }
  console.log(asTable(measured));
  console.log(`\n${runs} runs each, medians. ${record('lighthouse', measured)}`);
  const missed = measured.filter((page) => missedBars(page).length > 0);
  for (const page of missed) console.log(`${page.kind} misses ${missedBars(page).join(', ')}`);
  return missed.length > 0 ? 1 : 0;
};

const install = (): boolean => {
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

/** One run in a browser of its own. It sends nothing anywhere: reporting its errors is off. */
const lighthouse = async (url: string): Promise<Report> => {
  const { executablePath, args } = requireBrowser();
  const output = join(installed, 'report.json');
  rmSync(output, { force: true });
  const flags = ['--headless=new', ...args].join(' ');
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      join(installed, 'node_modules/lighthouse/cli/index.js'),
      url,
      '--output=json',
      `--output-path=${output}`,
      `--only-categories=${categories.join(',')}`,
      '--no-enable-error-reporting',
      '--quiet',
      `--chrome-flags=${flags}`,
    ],
    {
      encoding: 'utf8',
      env: { ...process.env, CHROME_PATH: executablePath ?? chromium.executablePath() },
    },
  );
  if (status !== 0) throw new Error(`Lighthouse could not measure ${url}:\n${stderr}`);
  return reportSchema.parse(JSON.parse(readFileSync(output, 'utf8')));
};

const summaryOf = (reports: readonly Report[]): Omit<Measured, 'kind' | 'path'> => {
  const numberOf = (audit: string): number =>
    median(reports.map((report) => report.audits[audit]?.numericValue ?? Number.NaN));
  return {
    scores: categories.map((name) =>
      Math.round(100 * median(reports.map((report) => report.categories[name]?.score ?? 0))),
    ),
    lcp: numberOf(audits.lcp) / 1000,
    cls: numberOf(audits.cls),
    tbt: numberOf(audits.tbt),
    lost: [...new Set(reports.flatMap(lostPoints))].sort(),
  };
};

const lostPoints = (report: Report): readonly string[] =>
  Object.values(report.categories).flatMap(({ auditRefs }) =>
    auditRefs
      .filter(({ id, weight }) => weight > 0 && (report.audits[id]?.score ?? 1) < 0.9)
      .map(({ id }) => id),
  );

const median = (numbers: readonly number[]): number => quantile(numbers, 0.5);

const missedBars = ({ scores, lcp, cls, tbt }: Measured): readonly string[] => [
  ...categories.filter((_, index) => (scores[index] ?? 0) < (bars.scores[index] ?? 100)),
  ...(lcp > bars.lcp ? ['LCP'] : []),
  ...(cls > bars.cls ? ['CLS'] : []),
  ...(tbt > bars.tbt ? ['TBT'] : []),
];

const asTable = (measured: readonly Measured[]): string =>
  table([
    ['Lighthouse, phone', ...categories, 'LCP s', 'CLS', 'TBT ms', 'lost points', 'page'],
    ...measured.map(({ kind, path, scores, lcp, cls, tbt, lost }) => [
      kind,
      ...scores.map(String),
      lcp.toFixed(2),
      cls.toFixed(3),
      tbt.toFixed(0),
      lost.join(' '),
      `/${path}`,
    ]),
  ]);
