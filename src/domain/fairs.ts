import { firstDay, lastDay } from './dates.ts';

/** Where a fair stands on a day. */
export type FairPhase = 'upcoming' | 'running' | 'past' | 'cancelled';

/**
 * Phase of a fair on a day. A date known to the month or year only counts as past when all of it
 * is over, and as upcoming until it can have begun.
 */
export const fairPhase = (
  fair: { start: string; end?: string; cancelled: boolean },
  today: string,
): FairPhase => {
  if (fair.cancelled) return 'cancelled';
  if (today < firstDay(fair.start)) return 'upcoming';
  return lastDay(fair.end ?? fair.start) < today ? 'past' : 'running';
};
