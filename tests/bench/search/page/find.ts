/** A way to search, opened in a browser. */
export interface Opened {
  /** Titles of the best results of a query, cards loaded. */
  readonly find: (query: string) => Promise<readonly string[]>;
}

/** A way to list a catalogue by facets without a query. */
export interface Browsing {
  /** Titles of the first products of a group, cards loaded, counts of all facets at hand. */
  readonly filter: (group: string) => Promise<readonly string[]>;
}

/** Results that are opened and shown. */
export const SHOWN = 24;
