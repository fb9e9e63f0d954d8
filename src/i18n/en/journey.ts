import type { journey as vietnamese } from '../vi/journey.ts';

/** Words for going there: files for map apps, the message to a host, the card for the pocket. */
export const journey: typeof vietnamese = {
  gpx: 'Download the place (.gpx) for a map app',
  gpxNone: 'No source gives coordinates, so there is no GPX file yet.',
  gpxPart: 'The file has {n} of the {all} villages of the route; no source gives the others.',
  map: 'Where on the map',
  mapNote:
    'A village whose coordinates no source gives has no mark on the map; the list below says in which commune it lies.',
  villages: 'Villages',
  producers: 'Producers',
  roads: 'Getting there from:',
  ask: 'Ask before you come',
  askText:
    'Fill in, copy the message and send it by mail, text message or Zalo. This site sends nothing for you and keeps nothing.',
  arrive: 'Day of arrival',
  nights: 'Nights',
  people: 'People',
  diet: 'Diet, allergies',
  message: 'Message in Vietnamese',
  messageEn: 'Message in English',
  copy: 'Copy',
  copied: 'Copied.',
  mail: 'Write a mail',
  sms: 'Write a text message',
  subject: 'A stay in {village}',
  template:
    'Hello. We would like to come to {village}.\nArrival: {arrive}\nNights: {nights}\nPeople: {people}\nDiet, allergies: {diet}\nCould you host us, and what does it cost? Thank you.',
  blank: '……',
  card: 'Folding card for the pocket',
  cardText:
    'Print on both sides of one A5 sheet, landscape, flipped on the short edge, and fold it once.',
  cardOf: 'Folding card: {name}',
  askFirst: 'Where price and phone are not published, ask before you go.',
  address: 'On the web',
};
