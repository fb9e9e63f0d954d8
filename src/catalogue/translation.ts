import { hasVietnamese } from '../domain/text/index.ts';
import type { TranslationState } from '../domain/translation.ts';
import type { Kind } from '../schema/index.ts';
import type { Contradiction } from './contradictions.ts';
import type { Catalogue, Entry, TranslationView } from './model.ts';
import { lookup } from './reads.ts';

/** What stands in the way of an entry's English: its state, or some of its words. */
export type TranslationGap = Exclude<TranslationState, 'current'> | 'part';

type Translated = Entry | Contradiction;

/** All entries of a catalogue by the kinds of their folders. */
export const entriesByKind = (catalogue: Catalogue): Record<Kind, readonly Translated[]> => ({
  products: catalogue.products,
  producers: catalogue.producers,
  villages: catalogue.villages,
  routes: catalogue.tasteRoutes,
  fairs: catalogue.fairs,
  news: catalogue.news,
  decisions: catalogue.decisions,
  pages: catalogue.pages,
  contradictions: catalogue.contradictions,
});

const views = lookup(
  'translation',
  (all): ReadonlyMap<string, TranslationView | undefined> =>
    new Map(
      Object.entries(entriesByKind(all)).flatMap(([folder, entries]) =>
        entries.map((entry) => [`${folder}/${entry.slug}`, entry.translation] as const),
      ),
    ),
);

/** How the translation of an entry stands; nothing in the Vietnamese catalogue. */
export const translationAt = (
  catalogue: Catalogue,
  { kind, slug }: { kind: string; slug: string },
): TranslationView | undefined => views(catalogue, `${kind}/${slug}`);

/** What is missing in an entry of the English catalogue; nothing when all of it is English. */
export const gapOf = (entry: Translated): TranslationGap | undefined => {
  const state = entry.translation?.state;
  if (state === undefined || state === 'none') return state;
  if (hasVietnamesePhrase(entry)) return 'part';
  return state === 'current' ? undefined : state;
};

/** Names of publishers stay; what a source is called is told beside it. */
const NAMES = ['publisher'];

/** Whether some words of an entry's own, not of others it names, are Vietnamese. */
const hasVietnamesePhrase = (value: unknown): boolean => {
  if (Array.isArray(value)) return value.some(isVietnamese);
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, part]) => !NAMES.includes(key) && isVietnamese(part));
};

const isVietnamese = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return false;
  if ('slug' in value) return false;
  if ('lang' in value && value.lang === 'vi') {
    // “kg” is the same in both languages.
    return 'text' in value ? hasVietnamese(String(value.text)) : 'html' in value;
  }
  return hasVietnamesePhrase(value);
};
