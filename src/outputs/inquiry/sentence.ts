import { fill, type Words } from '../../i18n/index.ts';
import type { Locale } from '../../i18n/locale.ts';
import { amountText } from './message.ts';
import { type PlannedAsk, type PlannedRow, textIn } from './plan.ts';

/** What an ask is called: its first product, and how many stand beside it. */
export const askName = (
  { rows }: PlannedAsk,
  locale: Locale,
  t: Words['inquiry']['ask'],
): string => {
  const item = rows.find((row) => row.item)?.item;
  const name = item ? textIn(item.name, locale) : (rows[0]?.slug ?? '');
  return rows.length > 1 ? fill(t.group, { name, n: rows.length - 1 }, locale) : name;
};

/** Who is asked: the maker, or the product where nobody knows the maker. */
const whoIn = ({ item, slug }: PlannedRow, locale: Locale): string =>
  item ? textIn(item.maker?.name ?? item.name, locale) : slug;

/** The sum in words: “300 kg: A 120 kg + B 80 kg. Thiếu 100 kg.” */
export const coverageText = (
  { ask, rows, coverage }: PlannedAsk,
  locale: Locale,
  t: Words['inquiry']['ask'],
): string => {
  if (ask.amount === undefined) return t.noAmount;
  const amount = (value: number): string => amountText(value, ask.unit, locale);
  const parts = coverage.shares.flatMap((share) => {
    const row = rows.find(({ slug }) => slug === share.id);
    return row && share.state === 'known' && share.share > 0
      ? [`${whoIn(row, locale)} ${amount(share.share)}`]
      : [];
  });
  const asked = amount(coverage.asked);
  const unheard = coverage.shares.filter(({ state }) => state === 'unknown').length;
  const verdict = {
    enough: t.enough,
    short: fill(t.short, { n: amount(coverage.shortfall) }),
    unknown: fill(t.unknown, { n: amount(coverage.shortfall), makers: unheard }),
  }[coverage.verdict];
  return [
    parts.length > 0 ? fill(t.sum, { asked, parts: parts.join(' + ') }) : fill(t.nobody, { asked }),
    verdict,
    coverage.estimated && t.estimated,
  ]
    .filter(Boolean)
    .join(' ');
};
