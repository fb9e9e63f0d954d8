import type { share as vietnamese } from '../vi/share.ts';

/** Words of passing a page on. */
export const share: typeof vietnamese = {
  title: 'Share this page',
  address: 'Address of this page',
  copy: 'Copy link',
  copied: 'Copied.',
  selected: 'Your browser does not let a page copy. The address is selected: copy it by hand.',
  send: 'Send with another app',
  qrLabel: 'QR code that opens the page {name}',
};
