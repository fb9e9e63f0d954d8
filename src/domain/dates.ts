import { isoDay } from './today.ts';

/**
 * Calendar arithmetic on ISO dates (`2026-11-24`), free of time zones: every date on the site is a
 * day in Vietnam. Partial dates (`2023`, `2023-12`) come from sources that tell no more.
 */

const DAY = 86_400_000;

const utc = (date: string): number => Date.parse(`${date}T00:00:00Z`);

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number => (utc(to) - utc(from)) / DAY;

/** `days` later (or earlier when negative). */
export const addDays = (date: string, days: number): string => isoDay(utc(date) + days * DAY);

/**
 * The same day `months` later; the last day of that month where it has no such day (31 January +
 * 1 month is 28 February), as Article 148 of the Civil Code 91/2015/QH13 counts a term in months.
 */
export const addMonths = (date: string, months: number): string => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const index = year * 12 + (month - 1) + months;
  const lastDay = new Date(Date.UTC(Math.floor(index / 12), (index % 12) + 1, 0)).getUTCDate();
  return isoDay(Date.UTC(Math.floor(index / 12), index % 12, Math.min(day, lastDay)));
};

/** The first day a partial date can mean. */
export const firstDay = (partial: string): string =>
  partial.length === 4 ? `${partial}-01-01` : partial.length === 7 ? `${partial}-01` : partial;

/** The last day a partial date can mean. */
export const lastDay = (partial: string): string => {
  if (partial.length === 4) return `${partial}-12-31`;
  return partial.length === 7 ? addDays(addMonths(`${partial}-01`, 1), -1) : partial;
};

/** Month 1–12 of a date. */
export const monthOf = (date: string): number => Number(date.slice(5, 7));

/** Months 1–12 that lie between two days, each once, in their order; all twelve for a year or more. */
export const monthsBetween = (first: string, last: string): number[] => {
  const index = (date: string): number => Number(date.slice(0, 4)) * 12 + monthOf(date) - 1;
  const count = Math.min(12, index(last) - index(first) + 1);
  return Array.from({ length: count }, (_, at) => ((index(first) + at) % 12) + 1);
};
