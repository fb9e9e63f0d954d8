/**
 * `npm run bench -- explorer [FOLDER]`: how long a reader waits for the explorer of a built site, in
 * FOLDER or OUT_DIR. For 17,000 products: `npm run bench -- content 17000 DIR`, then
 * `CONTENT_DIR=DIR OUT_DIR=FOLDER npm run build`.
 */
import { resolve } from 'node:path';
import { outDir } from '../src/env.ts';
import { href } from '../src/i18n/href.ts';
import { measureExplorer } from '../tests/bench/explorer/bench.ts';
import { atMost, judge } from './lib/bench/bars.ts';
import { record } from './lib/bench/record.ts';
import { table } from './lib/table.ts';

/** Facets and a change of the page, even on a processor four times slower. */
const MOST_MILLISECONDS = 100;

const milliseconds = (time: number): string => time.toFixed(0);

/**
 * Measures and prints.
 * @param args what stands behind the name of the measurement on the command line
 * @returns exit code; 1 when a bar is missed
 */
export const benchExplorer = async (args: readonly string[]): Promise<number> => {
  const dir = resolve(args[0] ?? outDir());
  const path = href('products', 'vi').slice(href('home', 'vi').length);
  const found = await measureExplorer(dir, path);
  const heads = [
    `${found.products}, CPU 4x slower`,
    'count',
    'median ms',
    'p95 ms',
    'most ms',
    'whole list ms',
  ];
  const rows = found.rows.map(({ step, count, median, p95, most, whole }) => [
    step,
    String(count),
    ...[median, p95, most, whole].map(milliseconds),
  ]);
  console.log(table([heads, ...rows]));
  const { bytes, requests } = found.filterOnly;
  console.log(
    `\nfirst filtered list: ${(bytes / 1000).toFixed(0)} kB in ${requests} requests of the search` +
      `\nlayout shift: ${found.plainShift.toFixed(4)} plain, ${found.linkShift.toFixed(4)} from a link`,
  );
  console.log(`\n${record('explorer', found)}`);
  return judge(
    'explorer',
    found.rows.map(({ step, median }) =>
      atMost(`${heads[0]}, ${step}`, MOST_MILLISECONDS, median, { unit: ' ms' }),
    ),
  );
};

if (import.meta.main) process.exitCode = await benchExplorer(process.argv.slice(2));
