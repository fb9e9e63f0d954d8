// Long because it is one list of plain shapes: every view model, and nothing that runs.
import type { ImageMetadata } from 'astro';
import type { PublishedContact } from '../domain/consent.ts';
import type { Duties } from '../domain/duties.ts';
import type { FairPhase } from '../domain/fairs.ts';
import type { RecognitionState, StateFrom } from '../domain/recognition.ts';
import type { Revision } from '../domain/revisions.ts';
import type { TranslationState } from '../domain/translation.ts';
import type { Validity } from '../domain/validity.ts';
import type { EntryRoute } from '../i18n/entry-pages.ts';
import type { Phrase } from '../i18n/locale.ts';
import type { EntryData, Site, Taxonomy } from '../schema/index.ts';
import type { Contradiction } from './contradictions.ts';

/**
 * What pages and outputs see: read-only, joined, in one language, with nothing in it that consent
 * or a class of goods forbids. Cards, tables, pages and prints of a thing share one model.
 */

/** A witness, numbered as on its page. */
export interface Source {
  id: string;
  n: number;
  kind: EntryData<'products'>['sources'][number]['kind'];
  /** As it stands there, in its own language. */
  title: string;
  lang: Phrase['lang'];
  /** What the title means, where the page is in another language and somebody translated it. */
  meaning?: string;
  publisher?: Phrase;
  url?: string;
  on?: string;
  quote?: string;
  note?: Phrase;
}

/** A text with the source that says so. */
export interface Sourced {
  phrase: Phrase;
  on?: string;
  source?: Source;
}

/** A link to another entry. */
export interface Ref {
  slug: string;
  name: Phrase;
  href: string;
}

/** Running text, already rendered, in the language it is written in. */
export interface Body {
  html: string;
  /** The same as it was written; left out where that is not at hand. */
  markdown?: string;
  lang: Phrase['lang'];
}

export interface Photo {
  image: ImageMetadata;
  alt: Phrase;
  credit: string;
  on: string;
  permission: string;
}

/** A place on both maps. `full` is for the facts, `short` for cards. */
export interface PlaceView {
  full: string;
  short: string;
  commune?: CommuneRef;
  oldUnit?: { code: string; name: string };
  village?: string;
  /** Hamlet, unit of old and commune of today as places.yaml and the entry write them. */
  official: readonly string[];
  source?: Source;
}

export interface CommuneRef {
  code: string;
  slug: string;
  /** In the language of the catalogue: “Xã A”, “A commune”. */
  name: string;
  /** As places.yaml writes it. */
  official: string;
  href: string;
}

/** How an entry's translation stands to its Vietnamese text; only in the English catalogue. */
export interface TranslationView {
  state: TranslationState;
  /** ISO day on which it was translated or compared again. */
  on?: string;
  /** Mark of the Vietnamese text of today. */
  mark: string;
}

/** What every entry has. */
export interface Entry {
  slug: string;
  href: string;
  name: Phrase;
  summary: Phrase;
  sources: readonly Source[];
  body?: Body;
  translation?: TranslationView;
}

/** A star rank with its state on the day of the build and what the page's clock needs to redo it. */
export interface Recognition {
  stars: number;
  state: RecognitionState;
  decision?: Ref & { number: string; issuer: string };
  on?: string;
  until?: string;
  reportedOn?: string;
  revokedOn?: string;
  /** What it turns into after the day of the build, by time alone. */
  later: readonly StateFrom[];
  /** Reported only, and over by now even if the report is right. */
  lapsed: boolean;
  source?: Source;
}

export type Stage = EntryData<'products'>['status'][number]['stage'];

export interface StatusStep {
  stage: Stage;
  on: string;
  /** ISO day before which the plan of the time wanted the ranking done. */
  due?: string;
  note?: Phrase;
  source?: Source;
}

/** What may have a price. */
export interface Priced {
  price?: number;
  priceTo?: number;
  per?: Phrase;
  pricedOn?: string;
  /** With a price: last ISO day it counts as recent; none without a date. */
  priceRecentUntil?: string;
  /** With a price: whether it was old, or without a date, on the day of the build. */
  priceOld?: boolean;
}

export interface Pack extends Priced {
  net?: string;
  kind: Phrase;
  /** The kind as recorded, to calculate with. */
  recorded: string;
  gtin?: string;
  source?: Source;
}

export interface Capacity {
  amount: number;
  /** The unit as recorded, to calculate with. */
  kind: NonNullable<EntryData<'products'>['supply']>['capacity'][number]['unit'];
  unit: Phrase;
  per: 'month' | 'year' | 'batch';
  months: readonly number[];
  on?: string;
}

export interface Supply {
  capacity: readonly Capacity[];
  moq?: Phrase;
  leadDays?: number;
  sample?: boolean;
  shelfLifeDays?: number;
  delivery?: Phrase;
  invoice?: boolean;
  contract?: boolean;
  source?: Source;
}

export interface Season {
  harvest: readonly number[];
  sale: readonly number[];
  best: readonly number[];
  source?: Source;
}

export interface Paper {
  kind: EntryData<'products'>['papers'][number]['kind'];
  name: Phrase;
  number?: string;
  issuer?: string;
  on?: string;
  until?: string;
  /** Whether it has not run out on the day of the build. */
  holds: boolean;
  source?: Source;
}

export type Palette = Taxonomy['groups'][number]['palette'];

export interface Category {
  slug: string;
  name: Phrase;
  href: string;
}

export interface Product extends Entry {
  aliases: readonly string[];
  group: Category & { short: Phrase };
  set: Category & { no: number };
  palette: Palette;
  code?: string;
  /** All codes that lead to it, the one to be printed first (domain/product-code.ts). */
  codes: readonly string[];
  producer?: Producer;
  producerSource?: Source;
  village?: Ref;
  place?: PlaceView;
  step: StatusStep;
  history: readonly StatusStep[];
  /** The rank that counts today, if any was ever given or reported. */
  recognition?: Recognition;
  /** Folder names of all decisions that ever gave it stars. */
  decidedBy: readonly string[];
  season?: Season;
  making: readonly Sourced[];
  packs: readonly Pack[];
  supply?: Supply;
  papers: readonly Paper[];
  marks: readonly Sourced[];
  abv?: number;
  registration?: {
    number: string;
    on: string;
    adConfirmation?: string;
    source?: Source;
  };
  duties: Duties;
  photos: readonly Photo[];
  links: readonly { label: Phrase; url: string }[];
  /** What changed on its page, newest day first; empty where no history is kept. */
  revisions: readonly Revision[];
}

export type Form = EntryData<'producers'>['form'];

export interface Counted {
  value: number;
  max?: number;
  note?: Phrase;
  on?: string;
  source?: Source;
}

export interface Producer extends Entry {
  aliases: readonly string[];
  form: Form;
  place?: PlaceView;
  founded?: { on: string; source?: Source };
  dissolved?: { on: string; note?: Phrase; source?: Source };
  members?: Counted;
  head?: { name: string; role: Phrase; source?: Source };
  facts: readonly Sourced[];
  visits?: Sourced;
  contact?: PublishedContact;
  /** The same for a buyer's messages, and for what is printed: each needs a yes of its own. */
  tradeContact?: PublishedContact;
  printContact?: PublishedContact;
  /** ISO day on which the published contact was agreed to. */
  contactOn?: string;
  photos: readonly Photo[];
  palette: Palette;
}

export interface Village extends Entry {
  /** Its Vietnamese name, for what is written to a host. */
  official: string;
  aliases: readonly string[];
  place: PlaceView;
  peoples?: Sourced;
  households?: Counted;
  homestays: readonly {
    name: string;
    /** At most. */
    guests?: number;
    note?: Phrase;
    on?: string;
    source?: Source;
  }[];
  activities: readonly Sourced[];
  food: readonly Sourced[];
  facts: readonly Sourced[];
  access: readonly {
    from: Phrase;
    by?: Phrase;
    note?: Phrase;
    hours?: number;
    km?: number;
    source?: Source;
  }[];
  months?: {
    best: readonly number[];
    rain: readonly number[];
    source?: Source;
  };
  prices: readonly (Priced & { what: Phrase; price: number; priceOld: boolean; source?: Source })[];
  coordinates?: { lat: number; lon: number; source?: Source };
  manners: readonly Sourced[];
  mobility?: Sourced;
  signal?: Sourced;
  money?: Sourced;
  organisation?: Sourced;
  awards: readonly Sourced[];
  products: readonly Ref[];
  producers: readonly Ref[];
  contact?: PublishedContact;
  /** ISO day on which the published contact was agreed to. */
  contactOn?: string;
  photos: readonly Photo[];
}

export interface TasteRoute extends Entry {
  days: number;
  months: readonly number[];
  stops: readonly { day: number; ref?: Ref; text: Phrase }[];
}

export interface Fair extends Entry {
  start: string;
  end?: string;
  /** What the source leaves open about the days: a year that was judged, days without a year. */
  dateNote?: Phrase;
  phase: FairPhase;
  /** Times of day in Vietnam: when the first day begins, when the last one ends. */
  opens?: string;
  closes?: string;
  /** When the entry last changed: a day, or a moment of it in Vietnam. */
  updated?: string;
  confirmed: boolean;
  cancelled: boolean;
  venue?: Phrase;
  place?: Phrase;
  organiser?: Phrase;
  fee?: Phrase;
  deadline?: string;
  bring: readonly Phrase[];
  scale?: Phrase;
  results?: Phrase;
  exhibitors: readonly {
    producer: Ref;
    booth?: string;
    products: readonly Ref[];
  }[];
}

/** `name` is the short title; the number is what people quote. */
export interface Decision extends Entry {
  number: string;
  issuer: Phrase;
  kind: EntryData<'decisions'>['kind'];
  topic: EntryData<'decisions'>['topic'];
  on?: string;
  from?: string;
  until?: string;
  validity: Validity;
  /** What becomes of it after the day of the build, by time alone. */
  later: readonly { from: string; validity: Validity }[];
  url?: string;
  replacedBy?: Ref & { number: string };
  replaces: readonly (Ref & { number: string })[];
}

export interface NewsItem extends Entry {
  on: string;
  products: readonly Ref[];
}

export interface Page extends Entry {
  section: 'programme' | 'site';
  order: number;
  /** The question of somebody who wants to take part that this page answers. */
  answers?: EntryData<'pages'>['answers'];
  on: string;
}

export interface CommuneView extends CommuneRef {
  area?: number;
  people?: number;
  seat?: Phrase;
  lat: number;
  lon: number;
  bbox: readonly [number, number, number, number];
  formedFrom: readonly {
    code: string;
    name: string;
    part: boolean;
    restTo?: string;
  }[];
}

/** An address that an entry had before it was renamed. */
export interface Moved {
  route: EntryRoute;
  from: string;
  to: Ref;
}

/** Everything of one language. */
export interface Catalogue {
  locale: Phrase['lang'];
  /** ISO day in Vietnam the states were worked out for. */
  today: string;
  site: Site;
  taxonomy: Taxonomy;
  province: string;
  former?: { province: string; district: string; until: string };
  placeSources: readonly { title: Phrase; url?: string; on?: string }[];
  communes: readonly CommuneView[];
  products: readonly Product[];
  producers: readonly Producer[];
  villages: readonly Village[];
  tasteRoutes: readonly TasteRoute[];
  fairs: readonly Fair[];
  decisions: readonly Decision[];
  news: readonly NewsItem[];
  pages: readonly Page[];
  contradictions: readonly Contradiction[];
  moved: readonly Moved[];
  /** ISO day on which an entry's file last changed, by its path; empty where no history is kept. */
  changed: ReadonlyMap<string, string>;
}
