import { words } from '../i18n/index.ts';
import { guidesOf } from './guides.ts';
import type { Catalogue, Entry } from './model.ts';

/** An entry that was published or changed on a day. */
export interface Update {
  /** ISO day in Vietnam. */
  on: string;
  entry: Entry;
  /** What changed, in plain words, where that is known; else what the entry is about. */
  told: string;
}

/** Updates that are listed; who follows them looks more often than so many happen. */
const MOST = 50;

/**
 * The entries that changed last, newest first, by the history of their files. Empty where no
 * history is kept: no day is made up.
 */
export const updatesOf = (all: Catalogue): Update[] => {
  const of = (kind: string, entries: readonly Entry[]) =>
    entries.flatMap((entry) => {
      const on = all.changed.get(`${kind}/${entry.slug}/index.md`);
      return on ? [{ on, entry }] : [];
    });
  return [
    ...of('products', all.products),
    ...of('producers', all.producers),
    ...of('villages', all.villages),
    ...of('routes', all.tasteRoutes),
    ...of('fairs', all.fairs),
    ...of('decisions', all.decisions),
    ...of('pages', guidesOf(all)),
  ]
    .sort((a, b) => compare(b.on, a.on) || compare(a.entry.href, b.entry.href))
    .slice(0, MOST)
    .map((update) => ({ ...update, told: toldOf(all, update) }));
};

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

const toldOf = (all: Catalogue, { entry, on }: Omit<Update, 'told'>): string => {
  const summary = entry.summary.text;
  const product = all.products.find((candidate) => candidate === entry);
  const last = product?.revisions.find((revision) => revision.on === on);
  if (!last) return summary;
  const t = words(all.locale).revisions;
  return `${last.changes.map((change) => t.changes[change]).join(', ')}. ${summary}`;
};
