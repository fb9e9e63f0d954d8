import type { verdict as vietnamese } from '../vi/verdict.ts';

/** Words of the page behind the QR code on a jar, and of the code itself. */
export const verdict: typeof vietnamese = {
  title: '{name}: check of code {code}',
  description: 'Who made this and whether its OCOP star still holds, by the code on the goods.',
  photos: 'This is what the real goods look like',
  noPhoto: 'No photo yet.',
  full: 'Open the full page',
  report: 'Report a mistake or a suspected fake',
  reportTo: 'To report a mistake or a suspected fake, give the code {code} to:',
  code: 'Code on the goods: {code}',
  note: 'This code opens a page of the catalogue. It is not a traceability stamp.',
  qr: 'QR code',
  qrLabel: 'QR code that opens {address}',
  qrText: 'Printed on the goods, it lets a phone camera open the page that tells the star’s state:',
};
