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

/** State of a thing in a word and the name of a shape, never a colour. */
export interface RecordStatus {
  readonly word: string;
  readonly shape: string;
  /** Stars to be drawn as long as the state is one of a valid rank. */
  readonly stars?: number;
  /** What is to be told instead from an ISO day on, by time alone. */
  readonly later?: readonly {
    readonly from: string;
    readonly word: string;
    readonly shape: string;
  }[];
}

/** Texts of a result that may be in another language than the page; a cell by its column. */
export type ResultText =
  | 'title'
  | 'summary'
  | 'told'
  | 'place'
  | 'producer'
  | 'photo'
  | `cell ${string}`;

/** A photo as a small picture of the site. */
export interface RecordPhoto {
  readonly src: string;
  readonly alt: string;
}

/** What a result shows beside its title. Of it the summary is searched. */
export interface RecordCard {
  readonly summary?: string;
  readonly place?: string;
  readonly producer?: string;
  /** Day or days as told in the page's language. */
  readonly when?: string;
  readonly status?: RecordStatus;
  /** A duty of the class of goods, such as 18+. */
  readonly duty?: string;
  readonly palette?: string;
  readonly photo?: RecordPhoto;
  /** Cells of a table row by column; what is not known is missing. */
  readonly cells?: Readonly<Record<string, string>>;
  /** Texts that are in Vietnamese on a page that is not. */
  readonly vietnamese?: readonly ResultText[];
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
  /** What else is told of it, in words that count less than any name: what one does and eats there … */
  readonly told?: readonly string[];
  readonly card: RecordCard;
  /** What lists are narrowed and sorted by; records that have it come first. */
  readonly columns?: RecordColumns;
}

/** Values of a record in the facets of a list, and its place in each order. */
export interface RecordColumns {
  /** Facet → values; none when nothing is known. */
  readonly facets: Readonly<Record<string, readonly string[]>>;
  /** Order → rank from 0. */
  readonly ranks: Readonly<Record<string, number>>;
}

/** Each language of the site has a search of its own. */
export type SearchLocale = Locale;
