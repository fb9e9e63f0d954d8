import { vietnamDay } from '../../domain/dates.ts';
import { priceIsOld } from '../../domain/prices.ts';

/** Prices by the visitor's clock: a page kept for a year must not show an old price as a new one. */
const today = vietnamDay(new Date());

for (const price of document.querySelectorAll<HTMLElement>('[data-price-recent-until]')) {
  if (!priceIsOld(price.dataset.priceRecentUntil, today)) continue;
  price.dataset.priceOld = '';
  for (const note of price.querySelectorAll<HTMLElement>('[data-price-note]')) note.hidden = false;
}
