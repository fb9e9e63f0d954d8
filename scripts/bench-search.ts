/**
 * `npm run bench -- search`: what the search costs and how well it finds, beside MiniSearch and
 * Pagefind as it comes, over synthetic catalogues of 300, 3,000 and 17,000 products.
 *
 * --corpus FILE --queries FILE   one catalogue and queries with known answers instead, in the format
 *                                of tests/bench/fixtures; either may be left out
 * --sizes 300,3000               only these sizes
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  type Bench,
  type Catalogue,
  measureCatalogue,
  siteSynonyms,
} from '../tests/bench/search/bench.ts';
import { readCorpus } from '../tests/bench/search/corpus.ts';
import { generateCorpus } from '../tests/bench/search/generate.ts';
import { readQueries } from '../tests/bench/search/queries.ts';
import { costTable, relevanceTable } from '../tests/bench/search/tables.ts';
import { atMost, type Bar, judge } from './lib/bench/bars.ts';
import { record } from './lib/bench/record.ts';

const FIXTURES = join(import.meta.dirname, '../tests/bench/fixtures');
const CORPUS = join(FIXTURES, 'synthetic-300.json');
const QUERIES = join(FIXTURES, 'synthetic-300.queries.json');
/** Size of the corpus above; the others are generated. */
const GIVEN = 300;
const SIZES = [GIVEN, 3000, 17_000];
const SEED = 2026;

const generated = async (size: number): Promise<Catalogue> =>
  size === GIVEN
    ? { corpus: await readCorpus(CORPUS), queries: await readQueries(QUERIES) }
    : { corpus: generateCorpus(size, SEED), queries: [] };

/**
 * Measures and prints.
 * @param args what stands behind the name of the measurement on the command line
 * @returns exit code
 */
export const benchSearch = async (args: readonly string[]): Promise<number> => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      corpus: { type: 'string' },
      queries: { type: 'string' },
      sizes: { type: 'string' },
    },
  });
  const given = values.corpus !== undefined || values.queries !== undefined;
  const sizes = values.sizes?.split(',').map(Number) ?? (given ? [GIVEN] : SIZES);
  const synonyms = await siteSynonyms();
  const all = [];
  for (const size of sizes) {
    const catalogue = given
      ? {
          corpus: await readCorpus(values.corpus ?? CORPUS),
          queries: await readQueries(values.queries ?? QUERIES),
        }
      : await generated(size);
    const measured = await measureCatalogue(catalogue, synonyms);
    console.log(`\n${costTable(measured)}\n\n${relevanceTable(measured)}`);
    all.push(measured);
  }
  console.log(`\n${record('search', all)}`);
  return judge('search', all.flatMap(barsOf));
};

/** Bars by size: milliseconds from key to result, bytes of the first query with all it loads. */
const BARS: ReadonlyMap<number, { readonly key?: number; readonly bytes?: number }> = new Map([
  [300, { key: 50 }],
  [3000, { bytes: 150_000 }],
  [17_000, { key: 100, bytes: 250_000 }],
]);
const RECALL = 1;
const FIRST = 0.95;

/** What our own search, which stands first, is like beside the bars. */
const barsOf = ({ products, results: [own] }: Bench): readonly Bar[] => {
  if (!own) return [];
  const { key, bytes } = BARS.get(products) ?? {};
  const given = Object.entries(own.given).flatMap(([kind, { recall, first }]): Bar[] => [
    share(`${kind}: recall`, RECALL, recall),
    share(`${kind}: first hit right`, FIRST, first),
  ]);
  const size = `${products} products`;
  return [
    ...given,
    ...(key === undefined
      ? []
      : [atMost(`${size}, key to result`, key, own.key.median, { unit: ' ms' })]),
    ...(bytes === undefined
      ? []
      : [
          atMost(`${size}, first query`, bytes / 1000, own.firstQuery.most / 1000, { unit: ' kB' }),
        ]),
  ];
};

const share = (what: string, least: number, found: number): Bar => ({
  what: `${what} ≥ ${least * 100} %`,
  found: `${(found * 100).toFixed(1)} %`,
  met: found >= least,
});

if (import.meta.main) process.exitCode = await benchSearch(process.argv.slice(2));
