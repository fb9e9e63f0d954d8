/** Vietnamese is the default and the language of the facts; English mirrors it page for page. */
export const LOCALES = ['vi', 'en'] as const;

export type Locale = (typeof LOCALES)[number];

/** The other language of a page. */
export const otherLocale = (locale: Locale): Locale => (locale === 'vi' ? 'en' : 'vi');

/** A text with the language it is written in; a page marks it where that is not its own. */
export interface Phrase {
  text: string;
  lang: Locale;
}

/** A two-language text in a language; the Vietnamese where the English is not written yet. */
export const phraseIn = (text: { vi: string; en?: string }, locale: Locale): Phrase =>
  locale === 'en' && text.en ? { text: text.en, lang: 'en' } : { text: text.vi, lang: 'vi' };
