import type { specSheet as vi } from '../vi/spec-sheet.ts';

/** The one-page sheet of a product, for paper. */
export const specSheet: typeof vi = {
  open: 'Spec sheet, one A4 page to print',
  title: 'Spec sheet: {name}',
  kicker: 'Spec sheet',
  back: 'Back to the product',
  print: 'Print this sheet',
  how: 'One A4 page. Without a print button, press Ctrl + P.',
  scan: 'Scan for the latest version, with the source of every fact',
  qr: 'QR code that opens the page of the product',
  maker: 'Producer',
  status: 'OCOP status',
  packs: 'Packs and indicative prices',
  pack: 'Pack',
  price: 'Price',
  gtin: 'Barcode',
  supply: 'Supply',
  papers: 'Papers',
  paper: 'Paper',
  number: 'Number',
  issuer: 'Issued by',
  until: 'Valid to',
  more: 'and {n} more {n|line|lines}, see the product page',
  unknown: '“Not published yet” means that no source says so.',
};
