import { fill, formatDate, formatMonths, type Locale, type Phrase, words } from '../i18n/index.ts';
import { capacityLine, packPriceLine, packText } from './figures.ts';
import type { Catalogue, Pack, Paper, PlaceView, Producer, Product } from './model.ts';
import { productsOf } from './related.ts';
import { standingOf } from './standing.ts';

/** A line of a cell. `later`: what a page's clock has to say from a day on. */
export interface CellLine {
  text: string;
  /** Given where it is not the page's language. */
  lang?: Locale;
  later?: readonly { from: string; text: string }[];
}

/** A cell of a comparison; empty means that nothing is published. */
export type CompareCell = readonly CellLine[];

/** Rows in the order they are shown. */
export const PRODUCT_ROWS = [
  'status',
  'producer',
  'form',
  'origin',
  'group',
  'packs',
  'price',
  'capacity',
  'moq',
  'leadDays',
  'shelfLife',
  'sample',
  'invoice',
  'contract',
  'delivery',
  'papers',
  'season',
  'contact',
] as const;

export const PRODUCER_ROWS = [
  'form',
  'place',
  'founded',
  'members',
  'products',
  'capacity',
  'papers',
  'contact',
] as const;

/** One thing of a comparison: a column. */
export interface Compared {
  slug: string;
  name: Phrase;
  href: string;
  rows: Readonly<Record<string, CompareCell>>;
}

type Cells<Row extends string> = Record<Row, CompareCell>;

const said = (text: string | number | undefined): CompareCell =>
  text === undefined || text === '' ? [] : [{ text: String(text) }];

/** A product as a column; what consent or a class of goods forbids is not in the model. */
export const comparedProduct = (product: Product, locale: Locale): Compared => {
  const t = words(locale);
  const { producer, supply } = product;
  const phrases = phrasesIn(locale);
  const yesNo = (value: boolean | undefined): CompareCell =>
    value === undefined ? [] : said(value ? t.product.yes : t.product.no);
  const days = (n: number | undefined): CompareCell =>
    n === undefined ? [] : said(fill(t.product.days, { n }, locale));
  const { word, later } = standingOf(product, locale);
  const months = product.season?.sale.length ? product.season.sale : product.season?.harvest;
  const rows = {
    status: [{ text: word, later: later.map(({ from, word: text }) => ({ from, text })) }],
    producer: phrases(producer?.name),
    form: said(producer && t.producer.forms[producer.form]),
    origin: placeCell(product.place, locale),
    group: phrases(product.set.name),
    packs: product.packs.map(packText).flatMap(phrasesIn(locale)),
    price: product.packs.flatMap((pack) => priceCell(pack, locale)),
    capacity: (supply?.capacity ?? []).flatMap((capacity) =>
      phrases(capacityLine(capacity, locale)),
    ),
    moq: phrases(supply?.moq),
    leadDays: days(supply?.leadDays),
    shelfLife: days(supply?.shelfLifeDays),
    sample: yesNo(supply?.sample),
    invoice: yesNo(supply?.invoice),
    contract: yesNo(supply?.contract),
    delivery: phrases(supply?.delivery),
    papers: product.papers.map((paper) => paperLine(paper, locale)),
    season: months ? said(formatMonths(months, locale)) : [],
    contact: producer?.contact ? said(t.compare.contactYes) : [],
  } satisfies Cells<(typeof PRODUCT_ROWS)[number]>;
  return { slug: product.slug, name: product.name, href: product.href, rows };
};

/** A maker as a column, with what is known of all its products. */
export const comparedProducer = (all: Catalogue, producer: Producer): Compared => {
  const { locale } = all;
  const t = words(locale);
  const products = productsOf(all, producer);
  const phrases = phrasesIn(locale);
  const { members } = producer;
  const rows = {
    form: said(t.producer.forms[producer.form]),
    place: placeCell(producer.place, locale),
    founded: said(producer.founded && formatDate(producer.founded.on, locale)),
    members: said(members && [members.value, members.max].filter(Boolean).join('–')),
    products: products.flatMap(({ name }) => phrases(name)),
    capacity: products.flatMap(({ name, supply }) =>
      (supply?.capacity ?? []).flatMap((capacity) => {
        const { text, lang } = capacityLine(capacity, locale);
        return phrases({ text: `${name.text}: ${text}`, lang: name.lang === 'vi' ? 'vi' : lang });
      }),
    ),
    papers: products.flatMap(({ papers }) => papers.map((paper) => paperLine(paper, locale))),
    contact: producer.contact ? said(t.compare.contactYes) : [],
  } satisfies Cells<(typeof PRODUCER_ROWS)[number]>;
  return { slug: producer.slug, name: producer.name, href: producer.href, rows };
};

const phrasesIn =
  (locale: Locale) =>
  (phrase: Phrase | undefined): CompareCell =>
    phrase ? [{ text: phrase.text, lang: phrase.lang === locale ? undefined : phrase.lang }] : [];

const placeCell = (place: PlaceView | undefined, locale: Locale): CompareCell =>
  phrasesIn(locale)(place && { text: place.full, lang: locale });

const priceCell = (pack: Pack, locale: Locale): CellLine[] => {
  const line = packPriceLine(pack, locale);
  if (!line) return [];
  const { text, lang, later } = line;
  return [{ text, lang: lang === locale ? undefined : lang, later }];
};

const paperLine = ({ name, number, until }: Paper, locale: Locale): CellLine => ({
  text: [
    [name.text, number].filter(Boolean).join(' '),
    until && fill(words(locale).recognition.until, { date: formatDate(until, locale) }),
  ]
    .filter(Boolean)
    .join(', '),
  lang: name.lang === locale ? undefined : name.lang,
});
