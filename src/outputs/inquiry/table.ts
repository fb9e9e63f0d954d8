import { fill, type Words } from '../../i18n/index.ts';
import { unitWord } from '../../i18n/letter.ts';
import type { Locale } from '../../i18n/locale.ts';
import { contactLine, officeOf } from './contact.ts';
import type { Both } from './item.ts';
import { type PlannedAsk, type PlannedRow, textIn } from './plan.ts';

/** A cell of a file: text stays text, a number can be added up, nothing is empty. */
export type Cell = string | number | undefined;

export interface TableFrame {
  words: Words['inquiry'];
  locale: Locale;
  /** Whom to ask where neither maker nor commune is known. */
  office: Both;
  origin: string;
}

/**
 * The list as rows under a header: one row a product. What is needed stands in the first row of an
 * ask only, so that the column adds up to it.
 */
export const inquiryTable = (plans: readonly PlannedAsk[], frame: TableFrame): Cell[][] => {
  const t = frame.words.table;
  return [
    [
      t.product,
      t.producer,
      t.asked,
      t.unit,
      t.month,
      t.capacity,
      t.share,
      t.note,
      t.contact,
      t.page,
    ],
    ...plans.flatMap((plan) => plan.rows.map((row) => rowOf(row, plan, frame))),
  ];
};

const rowOf = (row: PlannedRow, { ask, rows }: PlannedAsk, frame: TableFrame): Cell[] => {
  const { item, share } = row;
  const { locale, office, origin, words: t } = frame;
  const [first = row] = rows;
  const shared = row !== first && ask.amount !== undefined;
  const note = noteOf(row, t.ask);
  return [
    nameOf(row, locale),
    item?.maker ? textIn(item.maker.name, locale) : t.ask.noProducer,
    shared ? undefined : ask.amount,
    unitWord(ask.unit, locale),
    ask.month,
    share.state === 'known' ? share.capacity : undefined,
    share.state === 'known' && ask.amount !== undefined ? share.share : undefined,
    shared
      ? [fill(t.table.shared, { name: nameOf(first, locale) }), note].filter(Boolean).join('; ')
      : note,
    contactLine(item?.maker?.contact, officeOf(item?.commune, office, locale), t.messages),
    item && new URL(item.href[locale], origin).href,
  ];
};

const nameOf = ({ item, slug }: PlannedRow, locale: Locale): string =>
  item ? textIn(item.name, locale) : slug;

/** Why a row has no number, or what its number rests on. */
export const noteOf = ({ state, share }: PlannedRow, t: Words['inquiry']['ask']): string => {
  if (state !== 'ready') return t[state];
  if (share.state === 'stopped') return t.stopped;
  return share.state === 'unknown' ? t.why[share.why] : t.estimate[share.basis];
};
