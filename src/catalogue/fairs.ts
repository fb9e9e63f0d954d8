import type { FairPhase } from '../domain/fairs.ts';
import type { Fair } from './model.ts';

/** The fairs a visitor can still go to, soonest first, and the last ones that are over. */
export const nextFairs = (fairs: readonly Fair[], count: number) => ({
  upcoming: fairs
    .filter((fair) => fair.phase === 'upcoming' || fair.phase === 'running')
    .toReversed()
    .slice(0, count),
  past: fairs.filter((fair) => fair.phase === 'past').slice(0, count),
});

/** Fairs by where they stand on the day of the build: those to come soonest first, the rest newest first. */
export const fairsByPhase = (fairs: readonly Fair[]): Record<FairPhase, readonly Fair[]> => {
  const standing = (phase: FairPhase) => fairs.filter((fair) => fair.phase === phase);
  return {
    running: standing('running').toReversed(),
    upcoming: standing('upcoming').toReversed(),
    past: standing('past'),
    cancelled: standing('cancelled'),
  };
};
