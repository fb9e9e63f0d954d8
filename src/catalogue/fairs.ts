import { type FairStanding, fairStanding, knowsDays, knowsMonth } from '../domain/fairs.ts';
import type { Fair } from './model.ts';

/**
 * The fairs a visitor can still go to, soonest first, and the last ones that are over. One of which no
 * more is known than that it is of this year may be over as well as to come: it is neither.
 */
export const nextFairs = (fairs: readonly Fair[], count: number) => ({
  upcoming: fairs
    .filter((fair) => fair.phase === 'upcoming' || (fair.phase === 'running' && knowsMonth(fair)))
    .toReversed()
    .slice(0, count),
  past: fairs.filter((fair) => fair.phase === 'past').slice(0, count),
});

/** What may be said of a fair on the day of the build. */
export const standingOfFair = (fair: Fair): FairStanding =>
  fairStanding(fair.phase, knowsDays(fair));

/** Fairs by where they stand on the day of the build: those to come soonest first, the rest newest first. */
export const fairsByStanding = (fairs: readonly Fair[]): Record<FairStanding, readonly Fair[]> => {
  const standing = (wanted: FairStanding) =>
    fairs.filter((fair) => standingOfFair(fair) === wanted);
  return {
    running: standing('running').toReversed(),
    sometime: standing('sometime').toReversed(),
    upcoming: standing('upcoming').toReversed(),
    past: standing('past'),
    cancelled: standing('cancelled'),
  };
};
