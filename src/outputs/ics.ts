import { addDays } from '../domain/dates.ts';
import { folded, textValue as text } from './content-line.ts';

/** Something that takes whole days or a time of them, as a calendar shows it. */
export interface CalendarEvent {
  /** Never changes once published: a calendar app knows the event by it. */
  uid: string;
  title: string;
  description?: string;
  location?: string;
  /** Absolute address of its page. */
  url?: string;
  /** First and last ISO day in Vietnam; the last one is the first when left out. */
  start: string;
  end?: string;
  /** Times of day in Vietnam (`08:00`) at which the first day begins and the last one ends; both, or neither. */
  from?: string;
  to?: string;
  /** Left out where it is settled that it takes place. */
  state?: 'tentative' | 'cancelled';
  /**
   * When what stands here was last changed: an ISO day or moment, taken from the content. A later
   * one gives a higher SEQUENCE, which is how calendar apps know that they hold an older copy.
   */
  revised: string;
}

export interface CalendarFeed {
  name: string;
  /** They keep their order. */
  events: readonly CalendarEvent[];
}

/**
 * An iCalendar file (RFC 5545): whole days, which no machine's time zone can move, or times of day in
 * Vietnam. The same
 * events give the same bytes.
 * @throws RangeError when `revised` is no date
 */
export const calendar = ({ name, events }: CalendarFeed): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${text(name)}//VI`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${text(name)}`,
    'X-WR-TIMEZONE:Asia/Ho_Chi_Minh',
    ...(events.some(({ from, to }) => from && to) ? ZONE_LINES : []),
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');

const eventLines = (event: CalendarEvent): string[] => {
  const revised = new Date(event.revised);
  const stamp = revised.toISOString().replace(/[-:]|\.\d+/g, '');
  return [
    'BEGIN:VEVENT',
    `UID:${text(event.uid)}`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    `SEQUENCE:${sequence(revised)}`,
    ...whenLines(event),
    `SUMMARY:${text(event.title)}`,
    ...(event.description ? [`DESCRIPTION:${text(event.description)}`] : []),
    ...(event.location ? [`LOCATION:${text(event.location)}`] : []),
    ...(event.url ? [`URL:${event.url}`] : []),
    `STATUS:${(event.state ?? 'confirmed').toUpperCase()}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
};

const whenLines = ({ start, end = start, from, to }: CalendarEvent): string[] =>
  from && to
    ? [`DTSTART;${ZONE}:${day(start)}T${hour(from)}`, `DTEND;${ZONE}:${day(end)}T${hour(to)}`]
    : [
        `DTSTART;VALUE=DATE:${day(start)}`,
        // The end is the first day that is no longer part of it.
        `DTEND;VALUE=DATE:${day(addDays(end, 1))}`,
      ];

const hour = (time: string): string => `${time.replace(':', '')}00`;

const ZONE = 'TZID=Asia/Ho_Chi_Minh';

/** Vietnam keeps one offset the whole year. */
const ZONE_LINES = [
  'BEGIN:VTIMEZONE',
  'TZID:Asia/Ho_Chi_Minh',
  'BEGIN:STANDARD',
  'DTSTART:19750613T000000',
  'TZOFFSETFROM:+0700',
  'TZOFFSETTO:+0700',
  'TZNAME:+07',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/** Minutes since 2000: rises with every edit and stays far below the largest number allowed. */
const sequence = (revised: Date): number =>
  Math.max(0, Math.floor((revised.getTime() - Date.UTC(2000, 0, 1)) / 60_000));

const day = (iso: string): string => iso.replaceAll('-', '');
