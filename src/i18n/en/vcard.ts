import type { vcard as vi } from '../vi/vcard.ts';

/** The address-book card of a maker. */
export const vcard: typeof vi = {
  save: 'Save to contacts (vCard)',
  products: 'Makes: {products}.',
  moreProducts: '{products} and {n} more',
  dissolved: 'No longer active.',
  noContact: 'The producer has not published a contact. Ask {office}.',
  version: 'Data of {date}: {url}',
};
