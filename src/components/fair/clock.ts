import { fairPhase, fairStanding } from '../../domain/fairs.ts';
import { today } from '../ui/today.ts';

/**
 * Fairs by the visitor's clock: a page kept for months must not call a past fair upcoming. Redoes,
 * with the rule the build used, what time alone changes: which list a fair stands in, and the word
 * of state on its own page.
 */
const now = today();

for (const element of document.querySelectorAll<HTMLElement>('[data-fair-start]')) {
  const { fairStart: start = '', fairEnd: end, fairDays, fairStanding: shown } = element.dataset;
  const phase = fairPhase({ start, end, cancelled: false }, now);
  const standing = fairStanding(phase, fairDays === 'known');
  if (standing === shown) continue;
  element.dataset.fairStanding = standing;
  for (const word of element.querySelectorAll<HTMLElement>('[data-fair-word]')) {
    word.hidden = word.dataset.fairWord !== standing;
  }
  // What tells of fairs ahead lets go of one that is over.
  if (element.dataset.fairAhead !== undefined) element.hidden = standing === 'past';
  moveTo(document.querySelector(`[data-fair-list="${standing}"]`), element);
}

const none = document.querySelector<HTMLElement>('[data-fair-none-ahead]');
if (none) none.hidden = document.querySelector('[data-fair-ahead]:not([hidden])') !== null;

for (const group of document.querySelectorAll<HTMLElement>('[data-fair-group]')) {
  const empty = group.querySelector('[data-fair-list] > *') === null;
  const notice = group.querySelector<HTMLElement>('[data-fair-none]');
  if (notice) notice.hidden = !empty;
  else group.hidden = empty;
}

/** Puts a row into a list at its place by date: past fairs newest first, the others soonest first. */
function moveTo(list: Element | null, row: HTMLElement): void {
  if (!list) return;
  const newestFirst = list.getAttribute('data-fair-list') === 'past';
  const start = row.dataset.fairStart ?? '';
  const next = [...list.children].find((other) => {
    const otherStart = other.getAttribute('data-fair-start') ?? '';
    return newestFirst ? otherStart < start : otherStart > start;
  });
  list.insertBefore(row, next ?? null);
}
