import type { Fields } from '../fields.ts';
import type { Suggestion } from '../head.ts';
import type { SearchRecord } from '../record.ts';

/** Small catalogues offer every title; from here on only what is not a product, and phrases. */
const ALL_TITLES = 150;
const MOST_THINGS = 150;
const MOST_PHRASES = 300;

interface Entry {
  readonly record: SearchRecord;
  readonly fields: Fields;
}

const ofRecord = ({ record, fields }: Entry): Suggestion => {
  const names = [...record.aliases, ...fields.otherNames.map((words) => words.join(' '))];
  return {
    label: record.title.normalize('NFC'),
    kind: record.kind,
    url: record.url,
    ...(record.card.vietnamese?.includes('title') && { lang: 'vi' as const }),
    ...(names.length > 0 && { names: names.join(' ; ') }),
  };
};

/** Phrases that several records share, such as types and places; most shared first. */
const sharedPhrases = (entries: readonly Entry[], taken: ReadonlySet<string>): string[] => {
  const counts = new Map<string, number>();
  for (const { record } of entries) {
    const phrases = [...record.aliases, ...record.rest].map((text) => text.normalize('NFC'));
    for (const phrase of new Set(phrases)) {
      counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
    }
  }
  return [...counts]
    .filter(([phrase, times]) => times > 1 && !taken.has(phrase))
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, MOST_PHRASES)
    .map(([phrase]) => phrase);
};

/** What is offered while typing before the index is loaded: all names when they are few. */
export const suggestionList = (entries: readonly Entry[]): Suggestion[] => {
  const things =
    entries.length <= ALL_TITLES
      ? entries
      : entries.filter(({ record }) => record.kind !== 'product').slice(0, MOST_THINGS);
  const offered = things.map(ofRecord);
  const taken = new Set(offered.map(({ label }) => label));
  return [...offered, ...sharedPhrases(entries, taken).map((label) => ({ label }))];
};
