import type { Catalogue } from '../catalogue/model.ts';
import { renewalsOf } from '../catalogue/renewal.ts';
import { fill, formatDate, words } from '../i18n/index.ts';
import { uid } from './calendars.ts';
import { type CalendarEvent, calendar } from './ics.ts';

/**
 * The office's calendar: for every certificate the days in which its renewal file is handed in,
 * and the last day it is valid.
 * @param absolute makes a full address of a path within the site
 */
export const renewalCalendar = (
  catalogue: Catalogue,
  absolute: (path: string) => string,
): string => {
  const { locale, site, taxonomy } = catalogue;
  const t = words(locale).renewal;
  const day = (iso: string): string => formatDate(iso, locale);
  const events = renewalsOf(catalogue).flatMap(({ product, stars, on, until, window }) => {
    const name = product.name.text;
    const common = {
      url: absolute(product.href),
      // Both the decision and the rule that counts from it make what stands here.
      revised: [on, taxonomy.decision.on].sort().at(-1) ?? on,
    };
    const uidOf = (what: string): string => uid(catalogue, `${product.slug}-${on}-${what}`);
    const submission: CalendarEvent = {
      ...common,
      uid: uidOf('nop'),
      title: fill(t.calendarWindow, { name }),
      description: fill(t.calendarWindowText, {
        n: stars,
        until: day(until),
        from: day(window.from),
        to: day(window.to),
      }),
      start: window.from,
      end: window.to,
    };
    const end: CalendarEvent = {
      ...common,
      uid: uidOf('het-han'),
      title: fill(t.calendarEnd, { name }),
      description: fill(t.calendarEndText, { n: stars }),
      start: until,
    };
    return [submission, end];
  });
  return calendar({ name: `${site.name}: ${t.title}`, events });
};
