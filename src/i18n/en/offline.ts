import type { offline as vietnamese } from '../vi/offline.ts';

/** Words about reading without a network. */
export const offline: typeof vietnamese = {
  title: 'Reading without a network',
  intro:
    'Pages you have opened and bundles you take along are kept in the browser of this device, to be read where there is no signal.',
  saved:
    'You are reading a copy kept on this device: the network is slow or gone. Data as of {date}.',
  missing:
    'There is no network, and the page you asked for is not kept on this device. These are the pages that are.',
  newer: 'There is newer data than the copy you are reading.',
  reload: 'Show the new one',
  needs: 'This needs JavaScript and a browser that can keep pages.',
  carry: 'Take along',
  carryText: 'Keeps {n} {n|page|pages} on this device, to be read without a network.',
  carrying: 'Saving…',
  carried: 'Saved. It opens without a network now.',
  carryFailed: 'Not saved. Check the network and try again.',
  bundles: 'Bundles taken along',
  bundlesNone: 'None yet. Press “Take along” on the page of a fair, a route or a village.',
  bundleNote: 'saved on {date}, {size}',
  drop: 'Remove this bundle',
  pages: 'Pages kept',
  pagesNone: 'None yet.',
  find: 'Search the pages kept',
  found: '{n} {n|page|pages}',
  dataDate: 'data as of {date}',
  kilobytes: '{n} kB',
  total: 'All together take {size} on this device.',
  keep: 'Keep the pages I have read, for when there is no network',
  keepNote: 'Switching this off removes everything kept on this device at once.',
  removed: 'Everything has been removed. This device keeps no page any more.',
};
