import { tellDay } from '../../i18n/day-told.ts';
import { fill, type Locale, words } from '../../i18n/index.ts';
import type { Site } from '../../schema/index.ts';

/** The page somebody finds a mistake on. */
export interface Reported {
  title: string;
  /** Absolute address, which is the page's id. */
  address: string;
  /** ISO day of the data, which is the page's version. */
  today: string;
}

/**
 * A ready e-mail about a mistake, with the page's id and version in it (product.md, feature 11).
 * @returns nothing when the site has no address to write to
 */
export const reportMail = (site: Site, page: Reported, locale: Locale): string | undefined => {
  const { email } = site.contact;
  if (email === undefined) return undefined;
  const t = words(locale).footer;
  const subject = fill(t.mailSubject, { title: page.title });
  const version = tellDay('version', page.today, locale);
  const body = fill(t.mailBody, { url: page.address, version });
  const mail = `subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  return `mailto:${email}?${mail}`;
};
