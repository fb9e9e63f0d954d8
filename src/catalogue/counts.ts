import type { Catalogue, Entry } from './model.ts';

/** Kinds of entries, in the order they are told. */
export const COUNTED = [
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
