import { READINESS, readinessOf } from '../domain/readiness.ts';
import { fill, formatDate, formatMonths, type Locale, type Phrase, words } from '../i18n/index.ts';
import { monthsOf } from './facets.ts';
import { capacityLine, packPriceLine, packText } from './figures.ts';
import type { Paper, Product } from './model.ts';

/** What a buyer compares, beside name and state; each a column of the supplier table. */
export const COLUMNS = [
  'producer',
  'place',
  'months',
  'capacity',
  'price',
  'papers',
  'contact',
  'readiness',
  'form',
  'founded',
  'packs',
  'moq',
  'lead',
  'sample',
  'shelfLife',
  'delivery',
  'invoice',
] as const;

export type Column = (typeof COLUMNS)[number];

/** What stands in the cells of a row; a column that is missing is not known. */
export type Cells = Readonly<Partial<Record<Column, Phrase>>>;

/**
 * A product as a row of the supplier table, in one language; the page, the explorer and whatever
 * else prints the row share it.
 */
export const cellsOf = (product: Product, locale: Locale): Cells => {
  const t = words(locale);
  const { producer, place, supply } = product;
  const own = (text: string | undefined): Phrase | undefined =>
    text === undefined || text === '' ? undefined : { text, lang: locale };
  const answer = (value: boolean): string => (value ? t.trade.yes : t.trade.no);
  const days = (n: number | undefined): Phrase | undefined =>
    n === undefined ? undefined : own(fill(t.trade.days, { n }, locale));
  const months = monthsOf(product);
  const ready = readinessOf(product);
  const cells: Record<Column, Phrase | undefined> = {
    producer: producer?.name,
    place: own(place?.short),
    months: own(formatMonths(months, locale)),
    capacity: joined(supply?.capacity.map((capacity) => capacityLine(capacity, locale))),
    price: joined(product.packs.flatMap((pack) => packPriceLine(pack, locale) ?? [])),
    papers: joined(product.papers.map((paper) => paperIn(paper, locale))),
    contact: producer?.contact && own(t.trade.hasContact),
    readiness: own(
      ready.length === 0
        ? undefined
        : fill(t.trade.readyCount, {
            n: ready.length,
            total: READINESS.length,
            items: ready.map((item) => t.trade.ready[item].toLocaleLowerCase(locale)).join(', '),
          }),
    ),
    form: producer && own(t.producer.forms[producer.form]),
    founded: producer?.founded && own(formatDate(producer.founded.on, locale)),
    packs: joined(product.packs.map(packText)),
    moq: supply?.moq,
    lead: days(supply?.leadDays),
    sample: supply?.sample === undefined ? undefined : own(answer(supply.sample)),
    shelfLife: days(supply?.shelfLifeDays),
    delivery: supply?.delivery,
    invoice: own(
      [
        supply?.invoice !== undefined &&
          fill(t.trade.invoiceIs, { answer: answer(supply.invoice) }),
        supply?.contract !== undefined &&
          fill(t.trade.contractIs, { answer: answer(supply.contract) }),
      ]
        .filter(Boolean)
        .join(', '),
    ),
  };
  const known: Partial<Record<Column, Phrase>> = {};
  for (const column of COLUMNS) {
    const cell = cells[column];
    if (cell) known[column] = cell;
  }
  return known;
};

/** Several texts in one cell; Vietnamese as soon as one of them is. */
const joined = (phrases: readonly Phrase[] | undefined): Phrase | undefined => {
  const [first, ...others] = phrases ?? [];
  if (!first) return undefined;
  const lang = others.some((phrase) => phrase.lang === 'vi') ? 'vi' : first.lang;
  return { text: [first, ...others].map(({ text }) => text).join('; '), lang };
};

/** A paper by its name; one that has run out says so, as it proves nothing any more. */
const paperIn = (paper: Paper, locale: Locale): Phrase => {
  const { name, until, holds } = paper;
  if (until === undefined || holds) return name;
  const ended = fill(words(locale).trade.paperEnded, { date: formatDate(until, locale) });
  return { text: `${name.text} (${ended})`, lang: name.lang };
};
