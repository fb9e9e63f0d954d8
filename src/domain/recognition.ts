import { addMonths, daysBetween, lastDay } from './dates.ts';

/** What a visitor may conclude from a recognition today. Only the first two may show star art. */
export type RecognitionState = 'valid' | 'expiring' | 'expired' | 'revoked' | 'unverified';

/** How long a certificate holds and when its end is announced (Decision 26/2026/QĐ-TTg, Art. 4 and 7). */
export interface Term {
  months: number;
  soonDays: number;
}

/** A star rank as recorded: with decision and day it is verified, otherwise only reported. */
export interface RecognitionFacts {
  stars: number;
  /** Whether the decision itself is on file. */
  decided: boolean;
  on?: string;
  reportedOn?: string;
  revokedOn?: string;
}

/** Last day a certificate issued on `on` is valid. */
export const validUntil = (on: string, term: Term): string => addMonths(on, term.months);

/**
 * State of a recognition on a day. The one rule used by the build and by the page's own clock.
 * @param today ISO day in Vietnam
 */
export const recognitionState = (
  facts: RecognitionFacts,
  term: Term,
  today: string,
): RecognitionState => {
  if (facts.revokedOn && facts.revokedOn <= today) return 'revoked';
  // A decision of tomorrow gives no star today.
  if (!facts.decided || !facts.on || facts.on > today) return 'unverified';
  const left = daysBetween(today, validUntil(facts.on, term));
  if (left < 0) return 'expired';
  return left <= term.soonDays ? 'expiring' : 'valid';
};

/** Whether a state may be shown with stars. */
export const showsStars = (state: RecognitionState): boolean =>
  state === 'valid' || state === 'expiring';

/**
 * For a rank that is only reported: whether its term is over even if the report is right, counted
 * from the last day the report can mean.
 */
export const lapsedEvenIfTrue = (
  reportedOn: string | undefined,
  term: Term,
  today: string,
): boolean => reportedOn !== undefined && addMonths(lastDay(reportedOn), term.months) < today;
