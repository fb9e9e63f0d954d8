import { recentUntil } from './completeness.ts';
import { priceIsOld } from './turns.ts';

/** Last ISO day a price counts as recent, from the last day its date can mean; none without a date. */
export const priceRecentUntil = (pricedOn: string | undefined): string | undefined =>
  pricedOn === undefined ? undefined : recentUntil(pricedOn);

/** Until when a price is recent, and whether it was old on a day. */
export const priceAge = (
  pricedOn: string | undefined,
  today: string,
): { priceRecentUntil?: string; priceOld: boolean } => {
  const until = priceRecentUntil(pricedOn);
  return { priceRecentUntil: until, priceOld: priceIsOld(until, today) };
};
