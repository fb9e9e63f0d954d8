import type { compare as vi } from '../vi/compare.ts';

/** Words of the comparison, English. */
export const compare: typeof vi = {
  title: 'Compare',
  intro:
    'Up to four products or four producers side by side. Where nobody has published a fact, it says so.',
  add: 'Compare',
  drop: 'Stop comparing',
  noScript:
    'Comparing needs JavaScript. Without it, open the page of each product; it has every row found here.',
  empty:
    'Nothing chosen yet. Press “Compare” at a product or on the page of a producer, then at a second one.',
  one: 'Only one so far. Press “Compare” at another.',
  products: 'See the products',
  producers: 'See the producers',
  list: 'Choose from the inquiry list',
  table: 'Comparison',
  only: 'Differences only',
  differs: 'differs',
  same: 'No differences.',
  remove: 'Take out {name}',
  removeShort: 'Take out',
  gone: 'No longer in the catalogue: {names}.',
  failed: 'Could not be loaded: {names}. Try again when online.',
  print: 'Print on one A4, landscape',
  status: 'Status',
  form: 'Legal form',
  contactYes: 'Yes, on the producer’s page',
};
