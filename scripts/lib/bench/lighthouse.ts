import { mkdirSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { basePath, outDir } from '../../../src/env.ts';
import { quantile } from '../../../tests/bench/search/in-browser.ts';
import { buildIfChanged } from '../../build.ts';
import { serve } from '../../serve.ts';
import { root } from '../install.mjs';
import { atMost, type Bar, judge } from './bars.ts';
import { examplePages } from './examples.ts';
import { categories, installLighthouse, type Report, runLighthouse } from './lighthouse-run.ts';
import { record } from './record.ts';

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
  /** Seconds that all its runs took. */
  readonly seconds: number;
  /**
   * How fast Lighthouse found the processor, some 1,500 to 2,000 where nothing else runs: with half of
   * that all times are those of a phone half as fast as the bars mean.
   */
  readonly power: number;
  /** Programs that were waiting for a processor, over the last minute. */
  readonly load: number;
}

/** Whole reports, the last run of each kind: why points are lost. */
const reports = join(root, '.cache/bench/lighthouse-reports');

/**
 * Lighthouse's own phone (slow 4G and 4× CPU, simulated) on one page of each kind, three runs each.
 * A row is printed as soon as its page is measured.
 * @param options `--runs N`, and kinds to measure; all when none is named
 * @returns exit code; 1 when a page misses a bar
 */
export const benchLighthouse = async (options: readonly string[]): Promise<number> => {
  const dir = outDir();
  const built = await buildIfChanged();
  if (built !== 0) return built;
  const at = options.indexOf('--runs');
  const runs = at < 0 ? 3 : Number(options[at + 1]);
  const named = options.filter((_, index) => at < 0 || (index !== at && index !== at + 1));
  const pages = new Map([...examplePages(dir)].filter(([kind]) => isWanted(kind, named)));
  const unknown = named.filter((kind) => !pages.has(kind));
  if (unknown.length > 0 || !(runs >= 1)) {
    console.error(`Usage: npm run bench -- lighthouse [--runs N] [KIND…]; no page: ${unknown}`);
    return 1;
  }
  if (!installLighthouse()) return 1;
  mkdirSync(reports, { recursive: true });
  const { url, close } = await serve({ dir, port: 0, base: basePath() });
  const print = rowsBelow(Math.max(...[...pages.keys()].map((kind) => kind.length)));
  const measured: Measured[] = [];
  try {
    for (const [kind, path] of pages) {
      try {
        const page = await measure(kind, path, url, runs);
        measured.push(page);
        print(page);
        record('lighthouse', measured);
      } catch (error) {
        console.error(error);
      }
    }
  } finally {
    await close();
  }
  console.log(`\n${runs} runs each, medians. ${record('lighthouse', measured)}`);
  const missed = measured.filter((page) => missedBars(page).length > 0);
  for (const page of missed) console.log(`${page.kind} misses ${missedBars(page).join(', ')}`);
  // Single pages say nothing of the site.
  if (named.length > 0) return missed.length > 0 || measured.length < pages.size ? 1 : 0;
  return judge('lighthouse', [
    ...barsOf(measured),
    atMost('pages not measured', 0, pages.size - measured.length, { unit: '' }),
  ]);
};

/** The worst of all pages beside the bars. */
const barsOf = (measured: readonly Measured[]): readonly Bar[] => {
  const most = (numberOf: (page: Measured) => number): number =>
    Math.max(...measured.map(numberOf));
  const scores = categories.map((name, index): Bar => {
    const bar = bars.scores[index] ?? 100;
    const worst = Math.min(...measured.map((page) => page.scores[index] ?? 0));
    return { what: `Lighthouse ${name} ≥ ${bar}`, found: String(worst), met: worst >= bar };
  });
  return [
    atMost(
      'LCP, slow 4G and 4× CPU',
      bars.lcp,
      most(({ lcp }) => lcp),
      { unit: ' s', digits: 2 },
    ),
    atMost(
      'CLS',
      bars.cls,
      most(({ cls }) => cls),
      { unit: '', digits: 3 },
    ),
    atMost(
      'TBT',
      bars.tbt,
      most(({ tbt }) => tbt),
      { unit: ' ms' },
    ),
    ...scores,
  ];
};

const isWanted = (kind: string, named: readonly string[]): boolean =>
  named.length === 0 || named.includes(kind);

const measure = async (
  kind: string,
  path: string,
  url: string,
  runs: number,
): Promise<Measured> => {
  const startedAt = performance.now();
  const seen: Report[] = [];
  for (let run = 0; run < runs; run += 1) {
    seen.push(await runLighthouse(url + path, join(reports, `${kind}.json`)));
  }
  const seconds = (performance.now() - startedAt) / 1000;
  const [load = 0] = loadavg();
  return { kind, path, ...summaryOf(seen), seconds, load };
};

type Summary = Omit<Measured, 'kind' | 'path' | 'seconds' | 'load'>;

const summaryOf = (seen: readonly Report[]): Summary => {
  const numberOf = (audit: string): number =>
    median(seen.map((report) => report.audits[audit]?.numericValue ?? Number.NaN));
  return {
    scores: categories.map((name) =>
      Math.round(100 * median(seen.map((report) => report.categories[name]?.score ?? 0))),
    ),
    lcp: numberOf(audits.lcp) / 1000,
    cls: numberOf(audits.cls),
    tbt: numberOf(audits.tbt),
    lost: [...new Set(seen.flatMap(lostPoints))].sort(),
    power: median(seen.map((report) => report.environment.benchmarkIndex)),
  };
};

const lostPoints = (report: Report): readonly string[] =>
  Object.values(report.categories).flatMap(({ auditRefs }) =>
    auditRefs
      .filter(({ id, weight }) => weight > 0 && (report.audits[id]?.score ?? 1) < 0.9)
      .map(({ id }) => id),
  );

const median = (numbers: readonly number[]): number => quantile(numbers, 0.5);

/** A number that is not there misses its bar. */
const missedBars = ({ scores, lcp, cls, tbt }: Measured): readonly string[] => [
  ...categories.filter((_, index) => (scores[index] ?? 0) < (bars.scores[index] ?? 100)),
  ...(lcp <= bars.lcp ? [] : ['LCP']),
  ...(cls <= bars.cls ? [] : ['CLS']),
  ...(tbt <= bars.tbt ? [] : ['TBT']),
];

const headings = [...categories, 'LCP s', 'CLS', 'TBT ms', 'took s', 'power', 'load'];

/** Prints the headings, and gives what prints the row of a page under them. */
const rowsBelow = (widest: number): ((page: Measured) => void) => {
  const first = 'Lighthouse, phone';
  const kindWidth = Math.max(first.length, widest);
  const line = (kind: string, cells: readonly string[], path: string, lost: string): void => {
    const numbers = cells.map((cell, column) => cell.padStart(headings[column]?.length ?? 0));
    console.log([kind.padEnd(kindWidth), ...numbers, path, lost].join('  ').trimEnd());
  };
  line(first, headings, 'page', 'lost points');
  return ({ kind, scores, lcp, cls, tbt, seconds, power, load, path, lost }) => {
    const times = [lcp.toFixed(2), cls.toFixed(3), tbt.toFixed(0)];
    const machine = [seconds.toFixed(0), power.toFixed(0), load.toFixed(1)];
    line(kind, [...scores.map(String), ...times, ...machine], `/${path}`, lost.join(' '));
  };
};
