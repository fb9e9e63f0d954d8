import type { Locale } from './locale.ts';

/** How numbers and dates look. Written out by hand: the result must not depend on a machine's ICU data. */

const ENGLISH_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Name of a month 1–12. */
export const monthName = (month: number, locale: Locale): string =>
  locale === 'vi' ? `tháng ${month}` : (ENGLISH_MONTHS[month - 1] ?? '');

/** A whole or partial date: `24/11/2026`, `tháng 12/2023`, `2023`; `24 November 2026`, `December 2023`. */
export const formatDate = (partial: string, locale: Locale): string => {
  const [year = '', month, day] = partial.split('-');
  if (!month) return year;
  if (locale === 'vi') return day ? `${day}/${month}/${year}` : `tháng ${Number(month)}/${year}`;
  const name = monthName(Number(month), 'en');
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`;
};

/** First and last day of something, told once where both parts are the same. */
export const formatRange = (start: string, end: string | undefined, locale: Locale): string => {
  if (!end || end === start) return formatDate(start, locale);
  const sameMonth =
    start.length === 10 && end.length === 10 && start.slice(0, 7) === end.slice(0, 7);
  if (!sameMonth) return `${formatDate(start, locale)} – ${formatDate(end, locale)}`;
  const first = locale === 'vi' ? start.slice(8) : String(Number(start.slice(8)));
  return `${first}–${formatDate(end, locale)}`;
};

/** A number with the thousands marked: `80.000`, `80,000`; decimals `0,5`, `0.5`. */
export const formatNumber = (value: number, locale: Locale): string => {
  const [whole = '', decimals] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, locale === 'vi' ? '.' : ',');
  return decimals ? `${grouped}${locale === 'vi' ? ',' : '.'}${decimals}` : grouped;
};

/** An amount in đồng, or from–to. */
export const formatPrice = (from: number, to: number | undefined, locale: Locale): string => {
  const amount = [from, ...(to ? [to] : [])].map((value) => formatNumber(value, locale)).join('–');
  return locale === 'vi' ? `${amount} đồng` : `${amount} VND`;
};

/** Months told as runs, a run may pass the year's end: `tháng 11 – tháng 1`. */
export const formatMonths = (months: readonly number[], locale: Locale): string =>
  monthRuns(months)
    .map(([first, last]) =>
      first === last
        ? monthName(first, locale)
        : `${monthName(first, locale)} – ${monthName(last, locale)}`,
    )
    .join(', ');

/** Runs of neighbouring months, December next to January. */
export const monthRuns = (months: readonly number[]): [number, number][] => {
  const has = new Set(months);
  if (has.size === 12) return [[1, 12]];
  const next = (month: number): number => (month % 12) + 1;
  const starts = [...has].filter((month) => !has.has(month === 1 ? 12 : month - 1));
  return starts
    .sort((a, b) => a - b)
    .map((start) => {
      let last = start;
      while (has.has(next(last))) last = next(last);
      return [start, last];
    });
};
