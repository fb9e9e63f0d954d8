import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { RouteName } from '../../../src/i18n/routes.ts';
import type { Problem } from './problem.ts';
import type { Page, Site } from './site.ts';
import { meters } from './weight.ts';

/** 1 kB is 1000 bytes; text is measured after gzip, fonts as they are. */
const kilobyte = 1000;

const htmlBudget = 30 * kilobyte;
/** Pages that have everything on them, to be printed. Kinds are names in the route table. */
const wholeKinds = new Set<string>(['printCatalogue'] satisfies RouteName[]);
const styleBudget = 16 * kilobyte;
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
  const { scriptBytes, styleBytes } = meters(site);
  return [
    ...site.pages.flatMap((page) => [
      ...checkHtml(site, page),
      ...checkScripts(page, scriptBytes(page)),
      ...checkStyles(page, styleBytes(page)),
    ]),
    ...checkFonts(site),
  ];
};

const checkHtml = ({ dir }: Site, { file, kind }: Page): readonly Problem[] => {
  if (wholeKinds.has(kind)) return [];
  const bytes = gzipSync(readFileSync(join(dir, file))).length;
  if (bytes <= htmlBudget) return [];
  const remedy = 'print less on it, cut its list into pages, or link to a list that has the rest';
  return [over(file, `HTML of a ${kind} page`, bytes, htmlBudget, remedy)];
};

const checkStyles = ({ file }: Page, bytes: number): readonly Problem[] =>
  bytes <= styleBudget
    ? []
    : [over(file, 'style sheets', bytes, styleBudget, 'remove rules that nothing uses')];

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
