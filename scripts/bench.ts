/** `npm run bench [-- name]`: measures the site. Without a name: what a first visit costs. */

import { benchSearch } from './bench-search.ts';
import { benchPages } from './lib/bench/pages.ts';

/** Measurements by name; each prints its numbers, records them and gives the exit code. */
const measurements = new Map<string, () => Promise<number>>([
  ['pages', benchPages],
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
