import { firstDay, lastDay } from './dates.ts';

/** Where a fair stands on a day. */
export type FairPhase = 'upcoming' | 'running' | 'past' | 'cancelled';

/** The first and the last day a fair can mean, where a source knows the month or year only. */
export const fairDays = (fair: {
  start: string;
  end?: string;
}): { first: string; last: string } => ({
  first: firstDay(fair.start),
  last: lastDay(fair.end ?? fair.start),
});

/**
 * Phase of a fair on a day. A date known to the month or year only counts as past when all of it
 * is over, and as upcoming until it can have begun.
 */
export const fairPhase = (
  fair: { start: string; end?: string; cancelled: boolean },
  today: string,
): FairPhase => {
  if (fair.cancelled) return 'cancelled';
  const { first, last } = fairDays(fair);
  if (today < first) return 'upcoming';
  return last < today ? 'past' : 'running';
};

/** What may be said of a fair on a day: one whose days are not known is never said to be running. */
export type FairStanding = FairPhase | 'sometime';

/** Whether a source gives the day a fair begins and the day it ends. */
export const knowsDays = (fair: { start: string; end?: string }): boolean =>
  [fair.start, fair.end ?? fair.start].every((date) => date.length === '2026-11-24'.length);

/** Whether a source gives at least the month it begins in. */
export const knowsMonth = ({ start }: { start: string }): boolean => start.length > '2026'.length;

/** What may be said of a fair in a phase: a month or a year that has come is not yet a fair that has. */
export const fairStanding = (phase: FairPhase, daysKnown: boolean): FairStanding =>
  phase === 'running' && !daysKnown ? 'sometime' : phase;
