import { recentUntil } from './completeness.ts';

/** Last ISO day a price counts as recent, from the last day its date can mean; none without a date. */
export const priceRecentUntil = (pricedOn: string | undefined): string | undefined =>
  pricedOn === undefined ? undefined : recentUntil(pricedOn);

/**
 * Whether a price must be marked as old. A price without a date always is. The one rule used by the
 * build and by the page's own clock.
 * @param until last day it counts as recent
 * @param today ISO day in Vietnam
 */
export const priceIsOld = (until: string | undefined, today: string): boolean =>
  until === undefined || until < today;
