import { slipsBetween } from './distance.ts';
import { fold } from './fold.ts';

const key = (text: string): string => fold(text).toLowerCase();

/**
 * The candidate a person most likely meant ("did you mean"), or `undefined` when none is near
 * enough: at most one slip for every three letters. Case and accents do not count; the first of
 * equally near candidates wins.
 */
export const nearest = (word: string, candidates: Iterable<string>): string | undefined => {
  const wanted = key(word);
  let best: string | undefined;
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    const other = key(candidate);
    if (Math.abs(other.length - wanted.length) >= least) continue;
    const slips = slipsBetween(wanted, other);
    if (slips < least) {
      least = slips;
      best = candidate;
    }
  }
  return best;
};
