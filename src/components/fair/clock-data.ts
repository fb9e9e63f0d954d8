import { standingOfFair } from '../../catalogue/fairs.ts';
import type { Fair } from '../../catalogue/model.ts';
import { fairDays, knowsDays } from '../../domain/fairs.ts';

/** What the page's clock reads of a fair; nothing for a cancelled one, which never moves. */
export const clockData = (fair: Fair): Record<`data-fair-${string}`, string> => {
  if (fair.cancelled) return {};
  const { first, last } = fairDays(fair);
  return {
    'data-fair-start': first,
    'data-fair-end': last,
    'data-fair-days': knowsDays(fair) ? 'known' : 'unknown',
    'data-fair-standing': standingOfFair(fair),
  };
};
