import type { Fair } from './model.ts';

/** The fairs a visitor can still go to, soonest first, and the last ones that are over. */
export const nextFairs = (fairs: readonly Fair[], count: number) => ({
  upcoming: fairs
    .filter((fair) => fair.phase === 'upcoming' || fair.phase === 'running')
    .toReversed()
    .slice(0, count),
  past: fairs.filter((fair) => fair.phase === 'past').slice(0, count),
});
