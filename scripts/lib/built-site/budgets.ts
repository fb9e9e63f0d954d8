import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { RouteName } from '../../../src/i18n/routes.ts';
import type { Problem } from './problem.ts';
import { scriptMeter } from './scripts.ts';
import type { Page, Site } from './site.ts';

/** 1 kB is 1000 bytes; text is measured after gzip, fonts as they are. */
const kilobyte = 1000;

/** How heavy the HTML of a page may be, by kind; kinds are names in the route table. */
const htmlBudgets = new Map<string, number>([['product' satisfies RouteName, 40 * kilobyte]]);
/** Pages where a person handles many things at once; all others are for reading. */
const appKinds = new Set<string>([
  'products',
  'trade',
  'compare',
  'inquiry',
  'search',
] satisfies RouteName[]);
const readingScriptBudget = 8 * kilobyte;
const appScriptBudget = 90 * kilobyte;
const fontBudget = 100 * kilobyte;

/** Pages stay light enough for a cheap phone on a slow connection. */
export const checkBudgets = (site: Site): readonly Problem[] => {
  const scriptBytes = scriptMeter(site);
  return [
    ...site.pages.flatMap((page) => checkHtml(site, page)),
    ...site.pages.flatMap((page) => checkScripts(page, scriptBytes(page))),
    ...checkFonts(site),
    ...checkKinds(site),
  ];
};

const checkHtml = ({ dir }: Site, { file, kind }: Page): readonly Problem[] => {
  const budget = htmlBudgets.get(kind);
  if (budget === undefined) return [];
  const bytes = gzipSync(readFileSync(join(dir, file))).length;
  if (bytes <= budget) return [];
  return [over(file, `HTML of a ${kind} page`, bytes, budget, 'print less on it')];
};

const checkScripts = ({ file, kind }: Page, bytes: number): readonly Problem[] => {
  const isApp = appKinds.has(kind);
  const budget = isApp ? appScriptBudget : readingScriptBudget;
  if (bytes <= budget) return [];
  const what = `JavaScript of a ${isApp ? 'working' : 'reading'} page`;
  return [over(file, what, bytes, budget, 'load it only when it is asked for, with import()')];
};

const checkFonts = (site: Site): readonly Problem[] => {
  const fonts = [...site.files].filter((file) => /\.(woff2?|ttf|otf)$/.test(file));
  const bytes = fonts.reduce((sum, file) => sum + statSync(join(site.dir, file)).size, 0);
  const [first] = fonts;
  if (first === undefined || bytes <= fontBudget) return [];
  return [over(first, 'all fonts together', bytes, fontBudget, 'subset them further')];
};

/** A budget for a kind of page that is nowhere in the site would hold nothing. */
const checkKinds = (site: Site): readonly Problem[] =>
  [...htmlBudgets.keys()]
    .filter((kind) => !site.pages.some((page) => page.kind === kind))
    .map((kind) => ({
      file: 'index.html',
      message: `no page says data-page="${kind}", so its budget holds nothing`,
      remedy: 'name the kind in its view, or mend the table of budgets',
    }));

const over = (
  file: string,
  what: string,
  bytes: number,
  budget: number,
  remedy: string,
): Problem => ({
  file,
  message: `${what}: ${inKilobytes(bytes)}, more than ${inKilobytes(budget)}`,
  remedy,
});

const inKilobytes = (bytes: number): string => `${(bytes / kilobyte).toFixed(1)} kB`;
