import { addDays, addMonths, daysBetween, firstDay, lastDay } from './dates.ts';

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
  /** Last day as the decision itself says; counted from the term when left out. */
  until?: string;
  reportedOn?: string;
  revokedOn?: string;
}

/** Last day a certificate issued on `on` is valid by the general term. */
export const validUntil = (on: string, term: Term): string => addMonths(on, term.months);

/**
 * Last day a recognition is valid: what its decision says, else the general term from its day.
 * Stars given before 22 May 2026 keep to their own decision (Decision 26/2026/QĐ-TTg, Art. 12).
 * @returns nothing where the day of the decision is not known
 */
export const lastValidDay = ({ on, until }: RecognitionFacts, term: Term): string | undefined =>
  on && (until ?? validUntil(on, term));

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
  const end = lastValidDay(facts, term);
  if (!facts.decided || !facts.on || !end || facts.on > today) return 'unverified';
  const left = daysBetween(today, end);
  if (left < 0) return 'expired';
  return left <= term.soonDays ? 'expiring' : 'valid';
};

/** A state and the first ISO day it holds. */
export interface StateFrom {
  from: string;
  state: RecognitionState;
}

/**
 * The states a recognition will go through after a day, by time alone. The build writes them onto
 * the page, so that a copy kept for a year tells on every day what a build of that day would tell.
 * @param today ISO day in Vietnam
 */
export const statesAfter = (
  facts: RecognitionFacts,
  term: Term,
  today: string,
): readonly StateFrom[] => {
  const end = lastValidDay(facts, term);
  const turns = [
    facts.on,
    end && addDays(end, -term.soonDays),
    end && addDays(end, 1),
    facts.revokedOn,
  ];
  const days = turns.filter((day) => day !== undefined && day > today).sort();
  let before = recognitionState(facts, term, today);
  return days.flatMap((from = '') => {
    const state = recognitionState(facts, term, from);
    if (state === before) return [];
    before = state;
    return [{ from, state }];
  });
};

/**
 * The recognition that counts on a day: the newest decision that has begun. What is only reported
 * counts where there is no such decision, or where it is surely newer than that one's end; a
 * decision of a later day counts only when there is nothing else.
 * @param ranks all a product was ever given, in any order
 */
export const rankOn = <Rank extends RecognitionFacts>(
  ranks: readonly Rank[],
  term: Term,
  today: string,
): Rank | undefined => {
  const newest = (list: readonly Rank[], dayOf: (rank: Rank) => string): Rank | undefined =>
    [...list].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1)).at(-1);
  const decidedOn = (rank: Rank): string => (rank.decided && rank.on) || '';
  const told = (rank: Rank): string => rank.reportedOn ?? '';
  const decided = newest(
    ranks.filter((rank) => decidedOn(rank) !== '' && decidedOn(rank) <= today),
    decidedOn,
  );
  const reported = newest(
    ranks.filter((rank) => decidedOn(rank) === ''),
    told,
  );
  if (!decided) return reported ?? newest(ranks, decidedOn);
  const end = decided.revokedOn ?? lastValidDay(decided, term) ?? '';
  const newer = reported?.reportedOn !== undefined && firstDay(reported.reportedOn) > end;
  return newer ? reported : decided;
};

/** Whether a state may be shown with stars. */
export const showsStars = (state: string): boolean => state === 'valid' || state === 'expiring';

/**
 * For a rank that is only reported: whether its term is over even if the report is right, counted
 * from the last day the report can mean.
 */
export const lapsedEvenIfTrue = (
  reportedOn: string | undefined,
  term: Term,
  today: string,
): boolean => reportedOn !== undefined && addMonths(lastDay(reportedOn), term.months) < today;
