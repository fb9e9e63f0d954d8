import type { kit as vietnamese } from '../vi/kit.ts';

/** Words on what is printed for a fair, and on the printed catalogue. */
export const kit: typeof vietnamese = {
  title: 'Print kit of the fair',
  none: 'No maker is known to take part, so there is no kit yet.',
  text: 'Every piece has its own paper size; open it and print it from the browser.',
  pieces: {
    'the-gian': 'Booth cards, A6',
    'so-tay': 'Booklet, A5: print both sides of A4 landscape, flip on the short edge, fold once',
    'bang-gia': 'Price sheet to fill in',
    'lien-he': 'Contact list',
  },
  of: '{piece}: {name}',
  price: 'Price',
  unit: 'per',
  scan: 'Scan to see where the facts come from',
  product: 'Product',
  pack: 'Pack',
  producer: 'Producer',
  booth: 'Booth',
  contact: 'Contact',
  stallNote: 'Write prices by hand; this site publishes no prices of a fair.',
  catalogue: 'Printed catalogue, A4',
  catalogueIntro:
    'All products in one A4 set, by group. Print it from the browser, or run npm run kit.',
  printedOn:
    'Data as of {date}. A state may have changed since: scan the code for the present one.',
};
