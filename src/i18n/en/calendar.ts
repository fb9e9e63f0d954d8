import type { calendar as vietnamese } from '../vi/calendar.ts';

/** Words of the season calendar. */
export const calendar: typeof vietnamese = {
  table: 'Twelve months',
  what: 'What',
  kinds: {
    harvest: 'harvested or made',
    sale: 'on sale',
    best: 'at its best',
    visit: 'good time to come',
    rain: 'rainy season',
    fair: 'fair',
    renewal: 'hand in the file for a new assessment',
  },
  yes: 'yes',
  source: 'Source',
  poster: 'Print this page on one A4 sheet.',
  feed: 'Put the calendar on your phone (.ics)',
  feedNote: 'The calendar app follows when this page changes.',
  monthHead: 'What there is in {month}',
  monthNone: 'No source says what there is this month.',
  more: 'and {n} more in the season calendar',
};
