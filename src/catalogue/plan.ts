import { keysOf } from '../domain/keys.ts';
import { words } from '../i18n/index.ts';
import type { Catalogue, Product, Stage, StatusStep } from './model.ts';

/** A product that was registered in a year: what was planned, and what is known to have come of it. */
export interface PlanRow {
  product: Product;
  registered: StatusStep;
  /** The first recognition after the registration; missing where no source tells of one. */
  result?: StatusStep;
}

/** What was planned in a year against what came of it. */
export interface Plan {
  year: string;
  rows: readonly PlanRow[];
}

const yearOf = (step: StatusStep): string => step.on.slice(0, 4);

const planRowsOf = (product: Product): PlanRow[] =>
  product.history.flatMap((registered, at) => {
    if (registered.stage !== 'registered') return [];
    const later = product.history.slice(at + 1);
    const result = later.find(({ stage }) => stage === 'recognised' || stage === 'reassessed');
    return [{ product, registered, result }];
  });

/** The plans by the year of registration, oldest first. */
export const plansOf = ({ products }: Pick<Catalogue, 'products'>): Plan[] =>
  [...Map.groupBy(products.flatMap(planRowsOf), ({ registered }) => yearOf(registered))]
    .map(([year, rows]) => ({ year, rows }))
    .toSorted((a, b) => (a.year < b.year ? -1 : 1));

/** How many products took a step in a year, by step in the programme's order. */
export interface YearRow {
  year: string;
  steps: readonly { stage: Stage; products: number }[];
}

/** The steps of all products by the year they were taken in, oldest first. */
export const stepsByYear = ({ products, locale }: Pick<Catalogue, 'products' | 'locale'>) => {
  const steps = products.flatMap(({ slug, history }) =>
    history.map((step) => ({ slug, stage: step.stage, year: yearOf(step) })),
  );
  return [...new Set(steps.map(({ year }) => year))].toSorted().map(
    (year): YearRow => ({
      year,
      steps: keysOf(words(locale).stage).map((stage) => ({
        stage,
        // A product that is told twice to have taken a step in a year took it once.
        products: new Set(
          steps
            .filter((step) => step.year === year && step.stage === stage)
            .map(({ slug }) => slug),
        ).size,
      })),
    }),
  );
};
