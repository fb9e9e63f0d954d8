// What time alone changes, for the clocks of pages: every page loads this, so it knows nothing else.

/** Something that holds from an ISO day in Vietnam on, by time alone. */
export interface FromDay {
  from: string;
}

/**
 * Which of the things to come holds on a day: the last one that has begun, or nothing as yet.
 * @param turns in the order of their days
 */
export const begunBy = <Turn extends FromDay>(
  turns: readonly Turn[],
  today: string,
): Turn | undefined => turns.findLast((turn) => turn.from <= today);

/**
 * Whether a price must be marked as old. A price without a date always is. The one rule used by the
 * build and by the page's own clock.
 * @param until last day it counts as recent
 * @param today ISO day in Vietnam
 */
export const priceIsOld = (until: string | undefined, today: string): boolean =>
  until === undefined || until < today;
