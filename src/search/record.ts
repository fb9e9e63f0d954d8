import type { Locale } from '../i18n/locale.ts';

/** Kinds of things that can be found, in the order in which they lie in the index. */
export const KINDS = [
  'product',
  'producer',
  'village',
  'fair',
  'commune',
  'programme',
  'news',
] as const;

export type Kind = (typeof KINDS)[number];

/** What a result shows beside its title. Nothing in it is searched. */
export interface RecordCard {
  readonly summary?: string;
  readonly place?: string;
  readonly producer?: string;
  /** Word and shape of the state of recognition, never a colour. */
  readonly status?: { readonly word: string; readonly shape: string };
  readonly palette?: string;
}

/**
 * One thing that can be found, as the catalogue hands it over. The order of the records is the
 * default order of browsing and decides between equally good results.
 */
export interface SearchRecord {
  readonly id: string;
  readonly kind: Kind;
  readonly url: string;
  readonly title: string;
  /** Other names of the same thing; they count nearly as much as the title. */
  readonly aliases: readonly string[];
  /** Type, set, producer, old and new place names, name in the other language … */
  readonly rest: readonly string[];
  readonly card: RecordCard;
}

/** Each language of the site has a search of its own. */
export type SearchLocale = Locale;
