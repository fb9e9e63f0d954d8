import { table } from '../../../scripts/lib/table.ts';
import type { Bench } from './bench.ts';
import type { Scores } from './relevance.ts';

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(0);
const milliseconds = (time: number): string => time.toFixed(0);
const share = (value: number): string => value.toFixed(3);

/** What each way to search costs. */
export const costTable = ({ products, results }: Bench): string =>
  table([
    [
      `${products} products (synthetic)`,
      'index s',
      'index kB',
      'first query kB',
      'most kB',
      'requests',
      'filter-only kB',
      'key ms',
      'p95 ms',
      'choice ms',
      'p95 ms',
    ],
    ...results.map((result) => [
      result.name,
      result.indexSeconds.toFixed(1),
      kilobytes(result.indexBytes),
      kilobytes(result.firstQuery.median),
      kilobytes(result.firstQuery.most),
      String(result.requests),
      kilobytes(result.filterOnly),
      milliseconds(result.key.median),
      milliseconds(result.key.p95),
      milliseconds(result.choice.median),
      milliseconds(result.choice.p95),
    ]),
  ]);

const scoreCells = (scores: Scores | undefined): string[] =>
  scores === undefined
    ? ['–', '–', '–', '–']
    : [scores.first, scores.firstFive, scores.reciprocal, scores.recall].map(share);

/** How well each way finds, by kind of query: the given ones, then the machine-made. */
export const relevanceTable = ({ results }: Bench): string => {
  const rows = (set: 'given' | 'machine'): string[][] => {
    const kinds = Object.entries(results[0]?.[set] ?? {});
    return kinds.flatMap(([kind, { count }]) =>
      results.map((result) => [
        `${set}: ${kind}`,
        String(count),
        result.name,
        ...scoreCells(result[set][kind]),
      ]),
    );
  };
  return table([
    ['queries', 'count', 'search', 'success@1', 'success@5', 'MRR', 'recall'],
    ...rows('given'),
    ...rows('machine'),
  ]);
};
