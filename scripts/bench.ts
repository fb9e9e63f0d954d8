/**
 * `npm run bench [-- name]`: measures the site. Without a name: what a first visit costs.
 * `npm run bench -- content 3000 FOLDER` measures nothing: it writes a made-up content folder of that
 * many products, for CONTENT_DIR.
 * `npm run bench -- bars` measures nothing: the bars of the product with what was last measured.
 * `npm run bench -- live 5`: from a push to the page, five times, on a machine set up for it.
 */

import { resolve } from 'node:path';
import { generateContent } from '../tests/bench/content/generate.ts';
import { benchExplorer } from './bench-explorer.ts';
import { benchSearch } from './bench-search.ts';
import { printBars } from './lib/bench/bars.ts';
import { benchBuild } from './lib/bench/build.ts';
import { benchLighthouse } from './lib/bench/lighthouse.ts';
import { benchLive } from './lib/bench/live.ts';
import { benchPages } from './lib/bench/pages.ts';

const writeContent = async (): Promise<number> => {
  const [size = '', folder] = process.argv.slice(3);
  const products = Number(size);
  if (!Number.isInteger(products) || products < 1 || folder === undefined) {
    console.error('Usage: npm run bench -- content 3000 FOLDER');
    return 1;
  }
  await generateContent(resolve(folder), products);
  console.log(`${products} made-up products in ${resolve(folder)}`);
  return 0;
};

/** Measurements by name; each prints its numbers, records them and gives the exit code. */
const measurements = new Map<string, () => Promise<number>>([
  ['pages', benchPages],
  ['bars', printBars],
  ['content', writeContent],
  ['live', () => benchLive(process.argv.slice(3))],
  ['build', () => benchBuild(process.argv.slice(3))],
  ['lighthouse', () => benchLighthouse(process.argv.slice(3))],
  ['explorer', () => benchExplorer(process.argv.slice(3))],
  ['search', () => benchSearch(process.argv.slice(3))],
]);

const [name = 'pages'] = process.argv.slice(2);
const measure = measurements.get(name);
if (measure) {
  process.exitCode = await measure();
} else {
  console.error(`There is no measurement "${name}"; there are: ${[...measurements.keys()]}.`);
  process.exitCode = 1;
}
