import type { fairCall as vietnamese } from '../vi/fair-call.ts';

/** Words for those who want to show at a fair, and for calendar files. */
export const fairCall: typeof vietnamese = {
  title: 'For those who want to sell here',
  text: 'Register with the organiser. This site takes no registrations.',
  organiserUnknown: 'The organiser has not been published.',
  bringUnknown: 'The organiser has not published what to bring.',
  byClass: 'What to bring for which goods',
  needs: {
    papers: 'All goods: business registration, and a food-safety certificate or self-declaration.',
    label: 'All goods: a label with the name, the party responsible and the date of use.',
    stars:
      'Starred goods: a copy of a decision that still holds. Expired, or no decision on file: no stars on the stall.',
    spirits:
      'Spirits of 15 % ABV or more, or of unknown strength: no advertising, no promotions, nobody under 18 (Law 44/2019/QH14, Article 5).',
    health:
      'Health products: registration number, confirmed advertising text, and the fixed sentence that the food is not a medicine and does not replace one (Decree 15/2018/NĐ-CP, Article 27).',
  },
  calendar: 'Add to calendar (.ics)',
  feed: 'Follow all fairs in a calendar (.ics)',
  calendarNone: 'The days are not known, so there is no calendar file yet.',
  resultsNone: 'No source tells what came of it.',
};
