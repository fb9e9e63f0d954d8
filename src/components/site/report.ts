import { fill, formatDate, type Locale, words } from '../../i18n/index.ts';
import type { Site } from '../../schema/index.ts';

/** The page somebody finds a mistake on. */
interface Reported {
  title: string;
  /** Absolute address, which is the page's id. */
  address: string;
  /** ISO day of the data, which is the page's version. */
  today: string;
}

/** A ready e-mail about a mistake, with the page's id and version in it (product.md, feature 11). */
export const reportMail = (site: Site, page: Reported, locale: Locale): string => {
  const t = words(locale).footer;
  const mail = new URLSearchParams({
    subject: fill(t.mailSubject, { title: page.title }),
    body: fill(t.mailBody, { url: page.address, date: formatDate(page.today, locale) }),
  });
  // Mail programs read %20, not +, as a space.
  return `mailto:${site.contact.email ?? ''}?${mail.toString().replaceAll('+', '%20')}`;
};
