/**
 * `npm run check:dist`: reads the built site as a browser would and reports everything wrong with
 * it at once: links, titles, languages, policy, hosts, weight and markup.
 *
 * --gate   only what would hurt a visitor, for a site about to go live: not how heavy it is, how its
 *          HTML is written, or a link that takes a detour
 * --memory FILE   with --gate: pages of the same bytes as in the last site that passed are not read
 *          again
 */

import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { basePath, outDir } from '../src/env.ts';
import { checkAddresses } from './lib/built-site/addresses.ts';
import { checkBudgets } from './lib/built-site/budgets.ts';
import { checkDrawings } from './lib/built-site/drawings.ts';
import { checkOrigin, checkTitles } from './lib/built-site/head.ts';
import { checkHosts } from './lib/built-site/hosts.ts';
import { checkLanguages } from './lib/built-site/languages.ts';
import { checkLinks } from './lib/built-site/links.ts';
import { openMemory } from './lib/built-site/memory.ts';
import { describeProblems, type Problem } from './lib/built-site/problem.ts';
import { checkPages, readSite, type Site, type SiteFolders } from './lib/built-site/site.ts';
import { checkTwins } from './lib/built-site/twins.ts';
import { root } from './lib/install.mjs';

/** What the check found. */
export interface DistReport {
  /** Pages read. */
  readonly pages: number;
  readonly problems: readonly Problem[];
}

/** Checks a built site as its developers do. */
export const checkDist = async (folders: SiteFolders): Promise<DistReport> => {
  const site = readSite(folders);
  // The gate does without them, and they take longer to load than a small site to check.
  const { checkMarkup } = await import('./lib/built-site/markup.ts');
  const { checkPictures } = await import('./lib/built-site/pictures.ts');
  const problems = [
    ...problemsForVisitors(site),
    ...checkTitles(site),
    ...checkLanguages(site),
    ...checkBudgets(site),
    ...(await checkPictures(site)),
    ...(await checkMarkup(site)),
  ];
  return { pages: site.pages.length, problems };
};

/**
 * Checks a built site that is about to go live.
 * @param memoryFile remembers what pages of the same bytes are like; left out when nothing does
 */
export const checkForPublication = (folders: SiteFolders, memoryFile?: string): DistReport => {
  const memory = memoryFile === undefined ? undefined : openMemory(memoryFile);
  const site = readSite(folders, memory?.factsOf);
  const problems = problemsForVisitors(site).filter(({ mild }) => !mild);
  if (problems.length === 0) memory?.save();
  return { pages: site.pages.length, problems };
};

const problemsForVisitors = (site: Site): readonly Problem[] => [
  ...site.unreadable,
  ...checkLinks(site),
  ...checkOrigin(site),
  ...checkPages(site),
  ...checkTwins(site),
  ...checkAddresses(site),
  ...checkHosts(site),
  ...checkDrawings(site),
];

const main = async (): Promise<number> => {
  const { values } = parseArgs({
    options: { gate: { type: 'boolean' }, memory: { type: 'string' } },
  });
  const dir = outDir();
  const folders = { dir, publicDir: join(root, 'public'), base: basePath() };
  const { pages, problems } = values.gate
    ? checkForPublication(folders, values.memory)
    : await checkDist(folders);
  if (pages === 0) {
    console.error(`There is no page in ${dir}: run "npm run build" first.`);
    return 1;
  }
  if (problems.length === 0) {
    console.log(`${pages} pages checked, nothing wrong.`);
    return 0;
  }
  console.error(describeProblems(problems));
  console.error(`\n${pages} pages checked, ${problems.length} problems.`);
  return 1;
};

if (import.meta.main) process.exitCode = await main();
