import { priceIsOld } from '../../domain/turns.ts';
import { today } from '../ui/today.ts';

/** Prices by the visitor's clock: a page kept for a year must not show an old price as a new one. */
const day = today();

for (const price of document.querySelectorAll<HTMLElement>('[data-price-recent-until]')) {
  if (!priceIsOld(price.dataset.priceRecentUntil, day)) continue;
  price.dataset.priceOld = '';
  for (const note of price.querySelectorAll<HTMLElement>('[data-price-note]')) note.hidden = false;
}
