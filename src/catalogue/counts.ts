import type { Catalogue, Entry } from './model.ts';
import { lookup } from './reads.ts';

/** Kinds of entries, in the order they are told. */
const COUNTED = [
  'products',
  'producers',
  'villages',
  'tasteRoutes',
  'fairs',
  'decisions',
  'news',
  'pages',
] as const satisfies readonly (keyof Catalogue)[];

export interface Count {
  kind: (typeof COUNTED)[number];
  entries: number;
  /** Entries that name at least one source. */
  withSource: number;
}

/** How many entries of each kind the site shows, and how many of them name a source. */
export const countsOf = (catalogue: Catalogue): Count[] =>
  COUNTED.map((kind) => {
    const entries: readonly Entry[] = catalogue[kind];
    return {
      kind,
      entries: entries.length,
      withSource: entries.filter((entry) => entry.sources.length > 0).length,
    };
  });

const lengths = lookup(
  'how many',
  (all) => new Map<string, number>(COUNTED.map((kind) => [kind, all[kind].length])),
);

/** How many entries of a kind there are: all that a page needs that only tells their number. */
export const howMany = (all: Catalogue, kind: (typeof COUNTED)[number]): number =>
  lengths(all, kind) ?? 0;
