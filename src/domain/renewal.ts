import { addDays } from './dates.ts';

/** First and last day on which the file for a new assessment may be handed in. */
export interface RenewalWindow {
  from: string;
  to: string;
}

/** How early and how late a renewal file may come, in days before the end of the term. */
export interface RenewalTerm {
  renewFromDays: number;
  renewToDays: number;
}

/**
 * When the file for a new assessment is to be handed in: not earlier than 180 and not later than
 * 120 days before the certificate ends (Decision 26/2026/QĐ-TTg, Art. 7.6; days in taxonomy.yaml).
 * @param until last day the certificate is valid
 */
export const renewalWindow = (until: string, term: RenewalTerm): RenewalWindow => ({
  from: addDays(until, -term.renewFromDays),
  to: addDays(until, -term.renewToDays),
});

/** Where a day lies: before the window, in it, after it while the term runs, after the term. */
export type RenewalPhase = 'early' | 'open' | 'late' | 'lapsed';

/** @param today ISO day in Vietnam */
export const renewalPhase = (until: string, term: RenewalTerm, today: string): RenewalPhase => {
  if (today > until) return 'lapsed';
  const { from, to } = renewalWindow(until, term);
  if (today < from) return 'early';
  return today <= to ? 'open' : 'late';
};

/** The phases still to come after a day, each with its first day. */
export const renewalPhasesAfter = (
  until: string,
  term: RenewalTerm,
  today: string,
): readonly { from: string; phase: RenewalPhase }[] => {
  const { from, to } = renewalWindow(until, term);
  return [from, addDays(to, 1), addDays(until, 1)]
    .filter((day) => day > today)
    .map((day) => ({ from: day, phase: renewalPhase(until, term, day) }));
};
