import { fill, type Words } from '../../i18n/index.ts';
import { letterWords } from '../../i18n/letter.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Both, InquiryMaker } from './item.ts';
import { textIn } from './plan.ts';

/**
 * Who is asked where no maker can be: the office of the commune where the goods are made.
 * @param general what the office is called where the commune is not known
 */
export const officeOf = (commune: Both | undefined, general: Both, locale: Locale): string =>
  commune
    ? fill(letterWords(locale).office, { commune: textIn(commune, locale) })
    : textIn(general, locale);

/** How a maker can be reached, in one line; who to ask where nothing may be published. */
export const contactLine = (
  contact: InquiryMaker['contact'],
  office: string,
  t: Words['inquiry']['messages'],
): string => {
  const { phone, zalo, email } = contact ?? {};
  return (
    [phone, zalo && fill(t.zaloNumber, { number: zalo }), email].filter(Boolean).join(', ') ||
    fill(t.none, { office })
  );
};
