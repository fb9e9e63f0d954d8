/** Whether an official text holds on a day. */
export type Validity = 'inForce' | 'notYet' | 'ended' | 'dateUnknown';

/** When a text begins to hold, and the first day it no longer does. */
export interface ValidityFacts {
  from?: string;
  until?: string;
}

/** @param today ISO day in Vietnam */
export const validityOn = ({ from, until }: ValidityFacts, today: string): Validity => {
  if (until && until <= today) return 'ended';
  if (!from) return 'dateUnknown';
  return from > today ? 'notYet' : 'inForce';
};

/** What becomes of a text after a day, by time alone, with the first day of each. */
export const validitiesAfter = (
  facts: ValidityFacts,
  today: string,
): readonly { from: string; validity: Validity }[] =>
  [facts.from, facts.until]
    .filter((day) => day !== undefined && day > today)
    .sort()
    .map((from = '') => ({ from, validity: validityOn(facts, from) }));
