import { daysBetween, vietnamDay } from '../../domain/dates.ts';

/**
 * The page's own clock: a copy kept for a year must not show a dead star. Redoes, on the visitor's
 * device and with the rule's own arithmetic, the one change that time alone can make: a term ends.
 */
const today = vietnamDay(new Date());

for (const element of document.querySelectorAll<HTMLElement>('[data-term-until]')) {
  const { termUntil, termState, termEnded } = element.dataset;
  const running = termState === 'valid' || termState === 'expiring';
  if (!termUntil || !running || daysBetween(today, termUntil) >= 0) continue;
  element.dataset.termState = 'expired';
  for (const stars of element.querySelectorAll('[data-stars]')) stars.remove();
  for (const word of element.querySelectorAll('[data-term-word]'))
    word.textContent = termEnded ?? '';
}
