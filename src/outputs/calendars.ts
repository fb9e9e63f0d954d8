import { calendarOf, isSeason } from '../catalogue/calendar.ts';
import type { Catalogue, Fair } from '../catalogue/model.ts';
import { addDays, addMonths, firstDay } from '../domain/dates.ts';
import { knowsDays } from '../domain/fairs.ts';
import { slugify } from '../domain/text/index.ts';
import { monthRuns } from '../i18n/format.ts';
import { words } from '../i18n/index.ts';
import { type CalendarEvent, calendar } from './ics.ts';

/** The calendars of the site as iCalendar files. */

type Absolute = (path: string) => string;

/** Belongs to the site whatever its address is: a calendar app must know an event again after a move. */
export const uid = ({ site }: Catalogue, name: string): string => `${name}@${slugify(site.name)}`;

/** Before any edit that an entry can tell of. */
const UNDATED = '2000-01-01';

/** What stands here was last changed then: as the entry says, or else with its newest source. */
const revised = (fair: Fair): string => {
  const { updated } = fair;
  if (updated) return updated.includes('T') ? `${updated}:00+07:00` : updated;
  const told = fair.sources.flatMap(({ on }) => (on ? [firstDay(on)] : []));
  return told.sort().at(-1) ?? UNDATED;
};

/** A fair as an event; nothing for one of which only a month or a year is known. */
const fairEvent = (all: Catalogue, fair: Fair, absolute: Absolute): CalendarEvent[] => {
  if (!knowsDays(fair)) return [];
  const where = [fair.venue, fair.place].flatMap((phrase) => (phrase ? [phrase.text] : []));
  return [
    {
      uid: uid(all, `fair-${fair.slug}`),
      title: fair.name.text,
      description: fair.summary.text,
      location: where.join(', ') || undefined,
      url: absolute(fair.href),
      start: fair.start,
      end: fair.end,
      from: fair.opens,
      to: fair.closes,
      ...(!fair.confirmed && { state: fair.cancelled ? 'cancelled' : 'tentative' }),
      revised: revised(fair),
    },
  ];
};

/** Whether a fair has a calendar file: its days are known. */
export const hasCalendar = knowsDays;

/** All fairs of known days, the past and the cancelled ones too: an app takes over what has changed. */
export const fairsCalendar = (all: Catalogue, absolute: Absolute): string =>
  calendar({
    name: `${all.site.name}: ${words(all.locale).fair.all}`,
    events: all.fairs.flatMap((fair) => fairEvent(all, fair, absolute)),
  });

/** One fair. */
export const fairCalendar = (all: Catalogue, fair: Fair, absolute: Absolute): string =>
  calendar({ name: fair.name.text, events: fairEvent(all, fair, absolute) });

/** How many years of seasons are told, from the year of the build on. */
const YEARS = 2;

/** Seasons of this year and the next, then the fairs. A season is one event a run of months. */
export const seasonsCalendar = (all: Catalogue, absolute: Absolute): string => {
  const t = words(all.locale);
  const year = Number(all.today.slice(0, 4));
  const seasons = calendarOf(all)
    .flatMap(({ rows }) => rows)
    .filter(({ kind }) => isSeason(kind) && kind !== 'rain')
    .flatMap((row) =>
      monthRuns(row.months).flatMap(([first, last]) =>
        Array.from({ length: YEARS }, (_, ahead): CalendarEvent => {
          const start = `${year + ahead}-${String(first).padStart(2, '0')}-01`;
          const months = ((last - first + 12) % 12) + 1;
          return {
            uid: uid(all, `${row.kind}-${row.ref.slug}-${start}`),
            title: `${row.ref.name.text}: ${t.calendar.kinds[row.kind]}`,
            description: row.source && `${t.calendar.source}: ${row.source.title}`,
            url: absolute(row.ref.href),
            start,
            end: addDays(addMonths(start, months), -1),
            // Entries do not tell when a season was changed; the day of the build is late enough.
            revised: all.today,
          };
        }),
      ),
    );
  return calendar({
    name: `${all.site.name}: ${t.seasons.title}`,
    events: [...seasons, ...all.fairs.flatMap((fair) => fairEvent(all, fair, absolute))],
  });
};
