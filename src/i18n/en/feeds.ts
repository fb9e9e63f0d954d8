import type { feeds as vietnamese } from '../vi/feeds.ts';

/** Words of what one may follow. */
export const feeds: typeof vietnamese = {
  updates: 'Recently updated',
  updatesIntro: 'What was published or changed, newest first.',
  follow: 'Follow what changes (Atom)',
};
