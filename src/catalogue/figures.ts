import { addDays } from '../domain/dates.ts';
import {
  fill,
  formatDate,
  formatMonths,
  formatNumber,
  formatPrice,
  type Locale,
  type Phrase,
  words,
} from '../i18n/index.ts';
import type { Capacity, Counted, Pack, Priced } from './model.ts';

/**
 * How a price and an output are told. Every page, table, print and text takes them from here, so
 * that none leaves out what makes the number true: its day, that it is old, its months.
 */

/** A count without its note: from–to where sources differ, with the time it was counted. */
export const countTold = ({ value, max, on }: Counted, locale: Locale): string => {
  const range = max === undefined ? '' : `–${formatNumber(max, locale)}`;
  return `${formatNumber(value, locale)}${range}${on ? ` (${formatDate(on, locale)})` : ''}`;
};

export interface PriceTold {
  amount: string;
  per?: Phrase;
  /** The day of the price, or that nobody told it. */
  on: string;
  /** Said once the price is old; what has no date is never recent and says so already. */
  oldNote?: string;
}

/** The parts of a price; nothing without one. */
export const priceTold = (priced: Priced, locale: Locale): PriceTold | undefined => {
  const { price, priceTo, per, pricedOn } = priced;
  const t = words(locale).product;
  if (price === undefined) return undefined;
  const amount = formatPrice(price, priceTo, locale);
  if (pricedOn === undefined) return { amount, per, on: t.priceUndated };
  const on = fill(t.priceOn, { date: formatDate(pricedOn, locale) });
  return { amount, per, on, oldNote: t.priceOld };
};

/**
 * A price in one line, as on the day of the build: `150.000 đồng/kg (giá 01/03/2020, đã hơn mười
 * hai tháng)`. `later`: the line from the day on that the price is old.
 */
export const priceLine = (priced: Priced, locale: Locale) => {
  const told = priceTold(priced, locale);
  if (!told) return undefined;
  const { amount, per, on, oldNote } = told;
  const line = (old: boolean): string => {
    const when = [on, old && oldNote].filter(Boolean).join(', ');
    return `${amount}${per ? `/${per.text}` : ''} (${when})`;
  };
  const { priceOld = true, priceRecentUntil } = priced;
  return {
    text: line(priceOld),
    lang: per?.lang ?? locale,
    later:
      priceOld || priceRecentUntil === undefined
        ? []
        : [{ from: addDays(priceRecentUntil, 1), text: line(true) }],
  };
};

/** What is sold: `500 g túi hút chân không`. */
export const packText = ({ net, kind }: Pack): Phrase => ({
  text: [net, kind.text].filter(Boolean).join(' '),
  lang: kind.lang,
});

/** The price of a pack in one line that says of which: a maker may sell whole pigs and small bags. */
export const packPriceLine = (pack: Pack, locale: Locale) => {
  const line = priceLine(pack, locale);
  if (!line) return undefined;
  const what = packText(pack);
  const ofWhat = (text: string): string => `${what.text}: ${text}`;
  return {
    text: ofWhat(line.text),
    lang: what.lang === locale ? line.lang : what.lang,
    later: line.later.map(({ from, text }) => ({ from, text: ofWhat(text) })),
  };
};

export interface CapacityTold {
  amount: string;
  unit: Phrase;
  /** What the amount is for, its months and the day it was told: `mỗi tháng (tháng 10; 2025)`. */
  when: string;
}

/** The parts of an output. */
export const capacityTold = (capacity: Capacity, locale: Locale): CapacityTold => {
  const { amount, unit, per, months, on } = capacity;
  const notes = [
    ...(months.length > 0 ? [formatMonths(months, locale)] : []),
    ...(on === undefined ? [] : [formatDate(on, locale)]),
  ];
  const note = notes.length > 0 ? ` (${notes.join('; ')})` : '';
  return {
    amount: formatNumber(amount, locale),
    unit,
    when: words(locale).product.capacityPer[per] + note,
  };
};

/** An output in one line; its unit may be in Vietnamese, and then the line is marked so. */
export const capacityLine = (capacity: Capacity, locale: Locale): Phrase => {
  const { amount, unit, when } = capacityTold(capacity, locale);
  return { text: `${amount} ${unit.text} ${when}`, lang: unit.lang };
};
