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
import { type Catalogue, measureCatalogue, siteSynonyms } from '../tests/bench/search/bench.ts';
import { readCorpus } from '../tests/bench/search/corpus.ts';
import { generateCorpus } from '../tests/bench/search/generate.ts';
import { readQueries } from '../tests/bench/search/queries.ts';
import { costTable, relevanceTable } from '../tests/bench/search/tables.ts';
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
  return 0;
};

if (import.meta.main) process.exitCode = await benchSearch(process.argv.slice(2));
