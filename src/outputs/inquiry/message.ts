import { formatNumber, monthName } from '../../i18n/format.ts';
import { fill } from '../../i18n/index.ts';
import { letterWords, unitWord } from '../../i18n/letter.ts';
import type { Locale } from '../../i18n/locale.ts';
import { officeOf } from './contact.ts';
import type { Both } from './item.ts';
import { type AskedLine, type MakerLines, textIn } from './plan.ts';

/** What a message says besides what is asked for. */
export interface MessageFrame {
  /** Language of the message, whatever that of the page is. */
  locale: Locale;
  /** Name and number of the person asking; may be empty. */
  sender: string;
  /** Whom to write to where neither maker nor commune is known. */
  office: Both;
  /** Address the site is served from, for the links. */
  origin: string;
}

export interface Message {
  subject: string;
  body: string;
}

/** An amount as it is written: `1.200 kg`. */
export const amountText = (amount: number, unit: string, locale: Locale): string =>
  `${formatNumber(amount, locale)} ${unitWord(unit, locale)}`;

/** One ready message to one maker about everything asked of it. */
export const messageTo = (asked: MakerLines, frame: MessageFrame): Message => {
  const { lines } = asked;
  const { locale, sender, origin } = frame;
  const t = letterWords(locale);
  const products = lines.map(({ item }) => textIn(item.name, locale)).join(', ');
  const pages = lines.map(({ item }) =>
    fill(t.page, { url: new URL(item.href[locale], origin).href }),
  );
  return {
    subject: fill(t.subject, { products }),
    body: [
      greetingOf(asked, frame),
      '',
      t.intro,
      ...lines.map((line) => lineText(line, locale)),
      '',
      t.ask,
      '',
      ...pages,
      '',
      t.thanks,
      ...(sender.trim() ? [sender.trim()] : []),
    ].join('\n'),
  };
};

/** A maker that has published no contact is reached through the office of its commune. */
const greetingOf = (
  { maker, commune }: MakerLines,
  { locale, office: general }: MessageFrame,
): string => {
  const t = letterWords(locale);
  const office = officeOf(commune, general, locale);
  if (!maker) return fill(t.greetingOffice, { office });
  const name = textIn(maker.name, locale);
  return !maker.contact && commune
    ? fill(t.greetingBy, { office, name })
    : fill(t.greeting, { name });
};

/** The share of this maker; all that is missing where its output is not known. */
const lineText = ({ item, share, plan }: AskedLine, locale: Locale): string => {
  const t = letterWords(locale);
  const { ask, coverage } = plan;
  const values = {
    product: textIn(item.name, locale),
    month: ask.month ? fill(t.month, { n: monthName(ask.month, locale) }) : t.anyMonth,
  };
  const amount = (value: number) => amountText(value, ask.unit, locale);
  if (ask.amount === undefined) return fill(t.lineOpen, values);
  if (share.state === 'known') {
    return share.share > 0
      ? fill(t.line, { ...values, amount: amount(share.share) })
      : fill(t.lineReserve, values);
  }
  const missing = coverage.shortfall > 0 ? coverage.shortfall : coverage.asked;
  return fill(t.lineUnknown, { ...values, amount: amount(missing) });
};

/** A draft in the person's own mail program. */
export const mailDraft = (address: string, { subject, body }: Message): string =>
  `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;

/** The same for a chat, where empty lines only make the bubble longer. */
export const zaloText = ({ body }: Message): string => body.replace(/\n{2,}/g, '\n');
