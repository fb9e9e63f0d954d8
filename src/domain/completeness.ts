import { addMonths, lastDay } from './dates.ts';

/** What a buyer, a visitor or an inspector asks about a product, in the order it is told. */
export const ASKED = [
  'source',
  'producer',
  'place',
  'contact',
  'decision',
  'registration',
  'abv',
  'photo',
  'making',
  'season',
  'packs',
  'price',
  'capacity',
  'papers',
  'translation',
] as const;

export type Asked = (typeof ASKED)[number];

/** What is known of each; left out where the question does not arise for this product. */
export type Answers = Partial<Record<Asked, boolean>>;

export interface Completeness {
  /** Share of the questions that arise and are answered, in whole percent. */
  score: number;
  missing: readonly Asked[];
}

/** How much of what is asked about a product is known, each question counting alike. */
export const completenessOf = (answers: Answers): Completeness => {
  const asked = ASKED.filter((question) => answers[question] !== undefined);
  const missing = asked.filter((question) => answers[question] === false);
  const score =
    asked.length === 0 ? 0 : Math.round(((asked.length - missing.length) / asked.length) * 100);
  return { score, missing };
};

/** Prices and contacts are asked for again after so long. */
const STALE_MONTHS = 12;

/**
 * Whether something told at a whole or partial date is to be asked again: more than twelve months
 * have passed since the last day the date can mean.
 * @param today ISO day in Vietnam
 */
export const isStale = (on: string, today: string): boolean => recentUntil(on) < today;

/** Last ISO day on which something told at a whole or partial date counts as recent. */
export const recentUntil = (on: string): string => addMonths(lastDay(on), STALE_MONTHS);
