import { lastDay } from './dates.ts';

/** What a supermarket or a company kitchen asks for before it buys. */
export const READINESS = [
  'foodSafety',
  'barcode',
  'traceability',
  'invoice',
  'contract',
  'capacity',
  'shelfLife',
] as const;

export type ReadinessItem = (typeof READINESS)[number];

/** The recorded facts that prove readiness. */
export interface ReadinessFacts {
  readonly papers: readonly { kind: string; holds: boolean }[];
  readonly packs: readonly { gtin?: string }[];
  readonly supply?: {
    readonly capacity: readonly unknown[];
    readonly shelfLifeDays?: number;
    readonly invoice?: boolean;
    readonly contract?: boolean;
  };
}

/** Kinds of papers that show that food is made safely (Law 55/2010/QH12; Decree 15/2018/NĐ-CP, Art. 11 and 12). */
const FOOD_SAFETY: readonly string[] = ['attp', 'vietgap', 'organic', 'haccp', 'iso22000', 'gmp'];

/** Whether a paper still holds on a day; one without a term does. */
export const paperHolds = ({ until }: { until?: string }, today: string): boolean =>
  until === undefined || lastDay(until) >= today;

/** Papers that hold and prove an item of the list. */
export const papersFor = <Paper extends ReadinessFacts['papers'][number]>(
  item: ReadinessItem,
  papers: readonly Paper[],
): readonly Paper[] => {
  const kinds: readonly string[] =
    item === 'foodSafety' ? FOOD_SAFETY : item === 'traceability' ? ['traceability'] : [];
  return papers.filter((paper) => kinds.includes(paper.kind) && paper.holds);
};

/**
 * What of the list is on record with its proof. What is missing here is not known to be there: it
 * reads "not yet", never "no".
 */
export const readinessOf = ({
  papers,
  packs,
  supply,
}: ReadinessFacts): readonly ReadinessItem[] => {
  const proven: Record<ReadinessItem, boolean> = {
    foodSafety: papersFor('foodSafety', papers).length > 0,
    barcode: packs.some(({ gtin }) => gtin !== undefined),
    traceability: papersFor('traceability', papers).length > 0,
    invoice: supply?.invoice === true,
    contract: supply?.contract === true,
    capacity: (supply?.capacity.length ?? 0) > 0,
    shelfLife: supply?.shelfLifeDays !== undefined,
  };
  return READINESS.filter((item) => proven[item]);
};
