import type { Words } from '../vi.ts';

export const renewal: Words['renewal'] = {
  title: 'Renewal calendar',
  intro:
    'A certificate holds for {months} {months|month|months}. The file for a new assessment is handed in from {from} to {to} {to|day|days} before it ends.',
  door: 'Which certificates end soon, and between which days the renewal file is due.',
  late: 'With a late file the old certificate stands until the answer, at most {days} {days|day|days} past its end.',
  basis: 'By',
  calendar: 'Download the calendar (.ics)',
  toCome: 'Certificates in force',
  toComeNone:
    'No decision that still holds has been seen with its number and day, so there is no term to count yet.',
  lapsed: 'Certificates that have ended',
  lapsedNone: 'No certificate is recorded as ended by its decision.',
  undecided: 'No term to count yet',
  undecidedText:
    'Sources give these products a star, but no decision has been seen. With the decision, the term can be counted.',
  undecidedNone: 'There is no such product.',
  product: 'Product',
  producer: 'Producer',
  until: 'Ends after',
  window: 'Hand in the file',
  range: 'from {from} to {to}',
  phase: 'Now',
  phases: {
    early: 'Too early to hand in',
    open: 'File may be handed in',
    late: 'Window over, certificate still valid',
    lapsed: 'Expired',
  },
  reported: 'Reported by a source',
  reportedStars: '{n} {n|star|stars}, {date}',
  reportedUndated: '{n} {n|star|stars}, undated',
  letter: 'Letter to the maker',
  openLetter: 'See the letter',
  letterTitle: 'Letter to {name}',
  letterIntro:
    'A letter in Vietnamese, ready to be printed or e-mailed. Dotted places are filled in by hand.',
  mail: 'Open as e-mail',
  mailSubject: 'About the OCOP star of {name}',
  greeting: 'To: {name}',
  dueText:
    'The OCOP certificates of the products below have a term. To keep the star, please hand in the file for a new assessment at the commune office within the days given:',
  dueLine: '{name}: {n} {n|star|stars}, ends after {until}; hand in the file from {from} to {to}.',
  lapsedText:
    'The certificates of the products below have ended. If a file was handed in or there is a new decision, please tell the commune office; if not, please ask it about a new assessment:',
  lapsedLine: '{name}: {n} {n|star|stars}, ended after {until}.',
  undecidedAsk:
    'Sources say that the products below were given stars, but we have not seen the decision. If you still have the decision or the certificate, please send a copy (number, day, signed by whom) to the commune office:',
  undecidedLine: '{name}: {told}.',
  file: 'The file is form 01 (registration) and form 02 (self-assessment with evidence), one on paper and one electronic, with 5 samples, except for tourism. By Decision {number}.',
  place: 'Ask and hand in at: commune office ........................................',
  sign: 'Day ......... month ......... year .........    From: ........................................',
  calendarWindow: 'Hand in the renewal file: {name}',
  calendarWindowText: 'The {n}-star certificate ends after {until}. File from {from} to {to}.',
  calendarEnd: 'OCOP star ends: {name}',
  calendarEndText: 'Last day of the {n}-star certificate.',
};
