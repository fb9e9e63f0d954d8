import { convert, type PackSize } from './units.ts';

/** A published output, as it stands in the content. No months: it holds for every month. */
export interface CapacityLine {
  amount: number;
  unit: string;
  per: 'month' | 'year' | 'batch';
  months: readonly number[];
  on?: string;
}

/**
 * What an available amount rests on: said of the month itself; an even part of what is said of the
 * year; one batch. Pages name the last two as estimates.
 */
export type Basis = CapacityLine['per'];

/** Why nothing can be said: no output published, only for other months, only in other units. */
export type Unknown = 'none' | 'otherMonths' | 'otherUnit';

export interface Available {
  amount: number;
  basis: Basis;
  /** Day, month or year of the statement. */
  on?: string;
}

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

const STRENGTH: readonly Basis[] = ['month', 'year', 'batch'];

/**
 * What a product can supply in a month, in a unit, as far as it is published. Statements are never
 * added up, since two of them mostly tell the same output twice: the best basis counts, of equals
 * the newest, of those the smallest.
 * @param month 1–12; without it only what holds for every month counts
 */
export const availableIn = (
  lines: readonly CapacityLine[],
  month: number | undefined,
  unit: string,
  packs: readonly PackSize[],
): Available | Unknown => {
  if (lines.length === 0) return 'none';
  const inMonth = lines.filter(
    ({ months }) => months.length === 0 || (month !== undefined && months.includes(month)),
  );
  if (inMonth.length === 0) return 'otherMonths';
  const found = inMonth.flatMap((line): Available[] => {
    const amount = convert(line.amount, line.unit, unit, packs);
    if (amount === undefined) return [];
    const parts = line.per === 'year' ? line.months.length || 12 : 1;
    return [{ amount: amount / parts, basis: line.per, on: line.on }];
  });
  return found.sort(byWorth)[0] ?? 'otherUnit';
};

/**
 * What a product supplies in a year, in a unit, as far as it is published: month by month from the
 * statements of the best basis, for the reason above. Of batches one counts, since nobody tells how
 * many there are.
 */
export const yearlyIn = (
  lines: readonly CapacityLine[],
  unit: string,
  packs: readonly PackSize[],
): number | undefined => {
  const inUnit = lines.filter((line) => convert(1, line.unit, unit, packs) !== undefined);
  const basis = STRENGTH.find((one) => inUnit.some(({ per }) => per === one));
  if (basis === undefined) return undefined;
  const best = inUnit.filter(({ per }) => per === basis);
  const amountIn = (told: readonly CapacityLine[], month?: number): number => {
    const found = availableIn(told, month, unit, packs);
    return typeof found === 'string' ? 0 : found.amount;
  };
  if (basis === 'batch') return amountIn(best.map((line) => ({ ...line, months: [] })));
  return MONTHS.reduce((sum, month) => sum + amountIn(best, month), 0);
};

const byWorth = (a: Available, b: Available): number =>
  STRENGTH.indexOf(a.basis) - STRENGTH.indexOf(b.basis) ||
  compare(b.on ?? '', a.on ?? '') ||
  a.amount - b.amount;

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
