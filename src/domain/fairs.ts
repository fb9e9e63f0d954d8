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
