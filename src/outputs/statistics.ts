import { STATISTICS, type Statistics, type StatRow } from '../catalogue/statistics.ts';

/** Version of the file's shape; it rises when a field changes its meaning. */
const STATISTICS_VERSION = 1;

const rowOf = ({ key, name, products }: StatRow) => ({ key, name: name.text, products });

/** The statistics as JSON, the same numbers as on the page. */
export const statisticsJson = (statistics: Statistics): string =>
  `${JSON.stringify(
    {
      version: STATISTICS_VERSION,
      date: statistics.today,
      products: statistics.total,
      ...Object.fromEntries(STATISTICS.map((part) => [part, statistics[part].map(rowOf)])),
    },
    null,
    2,
  )}\n`;
