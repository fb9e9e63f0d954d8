import { monthOf } from '../../domain/dates.ts';
import { today } from '../ui/today.ts';

/** Shows the month it is for the visitor: a page kept for long must not tell of the month it was built in. */
const now = String(monthOf(today()));
for (const month of document.querySelectorAll<HTMLElement>('[data-month-of]')) {
  month.hidden = month.dataset.monthOf !== now;
}
