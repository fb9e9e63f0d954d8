import type { Words } from '../vi.ts';

/** Words about the translation of a page. */
export const translation: Words['translation'] = {
  by: 'Translated by us on {date} from the Vietnamese.',
  undated: 'Translated by us from the Vietnamese.',
  none: 'This page has not been translated yet: its own words are in Vietnamese.',
  stale: 'The Vietnamese text has changed since this translation.',
  original: 'Read it in Vietnamese',
};
