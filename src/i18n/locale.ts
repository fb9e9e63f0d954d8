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
