import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { root } from '../install.mjs';
import { table } from '../table.ts';
import { record } from './record.ts';

/** A bar of the product, and what a measurement found. */
export interface Bar {
  /** What is measured, with its bar. */
  readonly what: string;
  readonly found: string;
  readonly met: boolean;
}

/** A bar that is an upper limit. @param digits digits of the number behind the point */
export const atMost = (
  what: string,
  limit: number,
  found: number,
  { unit, digits = 0 }: { readonly unit: string; readonly digits?: number },
): Bar => ({
  what: `${what} ≤ ${limit}${unit}`,
  found: `${found.toFixed(digits)}${unit}`,
  // A number that is not there misses its bar.
  met: found <= limit,
});

/** What a measurement found, on an ISO day. */
interface Judged {
  readonly on: string;
  readonly bars: readonly Bar[];
}

const barSchema = z.object({ what: z.string(), found: z.string(), met: z.boolean() });
const keptSchema = z.record(z.string(), z.object({ on: z.string(), bars: z.array(barSchema) }));

const FILE = join(root, '.cache/bench/bars.json');

const readKept = (): Readonly<Record<string, Judged>> =>
  existsSync(FILE) ? keptSchema.parse(JSON.parse(readFileSync(FILE, 'utf8'))) : {};

/**
 * Notes what a measurement found beside its bars, in place of what it found before, and prints it.
 * @returns exit code: 1 when a bar is missed
 */
export const judge = (measurement: string, bars: readonly Bar[]): number => {
  const on = new Date().toISOString().slice(0, 10);
  record('bars', { ...readKept(), [measurement]: { on, bars } });
  console.log(`\n${asTable([[measurement, { on, bars }]])}`);
  return bars.every(({ met }) => met) ? 0 : 1;
};

/** Bars that `npm test` holds, each by a test of its own. */
const HELD_BY_TESTS = [
  ['product page ≤ 180 kB, ≤ 20 requests, nothing from elsewhere', 'tests/e2e/weight.spec.ts'],
  ['script ≤ 8 kB on pages to read, ≤ 90 kB on others; fonts ≤ 100 kB', 'npm run check:dist'],
  ['axe 0, keyboard, 400 %, forced colours, reduced motion', 'tests/e2e/access.spec.ts'],
  ['every error names file, line and remedy', 'tests/content'],
  ['every mutation is accepted or refused so', 'tests/publish/mutations.test.ts'],
] as const;

/** `npm run bench -- bars`: all bars of the product with what was last found, and who holds the rest. */
export const printBars = async (): Promise<number> => {
  const kept = Object.entries(readKept());
  if (kept.length > 0) console.log(`${asTable(kept)}\n`);
  console.log(table([['held by npm test', 'where'], ...HELD_BY_TESTS.map((row) => [...row])]));
  return kept.every(([, { bars }]) => bars.every(({ met }) => met)) ? 0 : 1;
};

const asTable = (kept: readonly (readonly [string, Judged])[]): string =>
  table([
    ['bar', 'found', '', 'by', 'on'],
    ...kept.flatMap(([measurement, { on, bars }]) =>
      bars.map(({ what, found, met }) => [what, found, met ? 'met' : 'MISSED', measurement, on]),
    ),
  ]);
