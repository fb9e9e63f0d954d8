import { type Asked, completenessOf, isStale } from '../domain/completeness.ts';
import { keysOf } from '../domain/keys.ts';
import type { RecognitionState } from '../domain/recognition.ts';
import { collate } from '../domain/text/index.ts';
import type { Catalogue, Entry, PlaceView, Producer, Product, Village } from './model.ts';
import { entriesByKind, gapOf, type TranslationGap } from './translation.ts';

/** An entry of the report: what it is called, where its page is, in which commune it lies. */
export interface Listed {
  slug: string;
  name: string;
  href: string;
  /** Name of today's commune; unknown where no source tells it. */
  commune?: string;
}

/** What staff should look after: nothing here is for visitors. */
export interface Report {
  /** ISO day of the build. */
  today: string;
  /** The least complete first. */
  products: readonly (Listed & { score: number; missing: readonly Asked[] })[];
  /** Ranks whose term ends soon or is over, and ranks without a decision. */
  terms: readonly (Listed & { state: RecognitionState; until?: string })[];
  /** Prices to be asked again; `on` is missing where nobody wrote when the price held. */
  prices: readonly (Listed & { on?: string })[];
  contacts: readonly (Listed & { on: string })[];
  noPhoto: readonly Listed[];
  noSource: readonly Listed[];
  /** What is wrong with the English of an entry, and the mark to note once it is right. */
  translations: readonly (Listed & { gap: TranslationGap; mark: string })[];
  /** Mean score by commune of today, the unknown last. */
  communes: readonly { commune?: string; products: number; score: number }[];
  /** Whom to visit with a camera, by commune of today. */
  photoDays: readonly { commune?: string; entries: readonly Listed[] }[];
}

/**
 * The state of the content as staff need it.
 * @param english the same catalogue in English, which shows what is not translated
 */
export const reportOf = (catalogue: Catalogue, english: Catalogue): Report => {
  const { products, producers, villages, fairs, tasteRoutes, news, decisions, today } = catalogue;
  const translations = translationsIn(catalogue, english);
  const untranslated = new Set(
    translations.filter(({ gap }) => gap === 'none' || gap === 'part').map(({ href }) => href),
  );
  const scored = products.map((product) => ({
    ...listed(product),
    ...completenessOf(answersOf(product, untranslated)),
  }));
  const withoutPhoto = [...products, ...producers, ...villages].filter(
    (entry) => entry.photos.length === 0 && !isGone(entry) && !isBare(entry),
  );
  return {
    today,
    products: scored.toSorted((a, b) => a.score - b.score),
    // "~" comes after every digit: a term whose end is not known stands last.
    terms: products.flatMap(termOf).toSorted((a, b) => compare(a.until ?? '~', b.until ?? '~')),
    prices: [
      ...products.flatMap((product) => stalePriceOf(product, product.packs, today)),
      ...villages.flatMap((village) => stalePriceOf(village, village.prices, today)),
    ],
    contacts: [...producers, ...villages].flatMap((entry) =>
      entry.contactOn && isStale(entry.contactOn, today)
        ? [{ ...listed(entry), on: entry.contactOn }]
        : [],
    ),
    noPhoto: withoutPhoto.map(listed),
    noSource: [
      ...[...products, ...producers, ...villages].filter(unsourced).map(listed),
      ...[...fairs, ...tasteRoutes, ...news, ...decisions]
        .filter(unsourced)
        .map(({ slug, name, href }) => ({ slug, name: name.text, href })),
    ],
    translations,
    communes: byCommune(scored).map(({ commune, entries }) => ({
      commune,
      products: entries.length,
      score: Math.round(entries.reduce((sum, { score }) => sum + score, 0) / entries.length),
    })),
    photoDays: byCommune(withoutPhoto.map(listed)),
  };
};

type Placed = Entry & { place?: PlaceView };

const unsourced = ({ sources }: Entry): boolean => sources.length === 0;

const listed = (entry: Placed): Listed => ({
  slug: entry.slug,
  name: entry.name.text,
  href: entry.href,
  commune: entry.place?.commune?.name,
});

/** Entries whose English is missing, partial or older than the Vietnamese; named in Vietnamese. */
const translationsIn = (catalogue: Catalogue, english: Catalogue): Report['translations'] => {
  const originals = entriesByKind(catalogue);
  const inEnglish = entriesByKind(english);
  return keysOf(originals).flatMap((kind) => {
    const bySlug = new Map(inEnglish[kind].map((entry) => [entry.slug, entry]));
    return originals[kind].flatMap(({ slug, name, href }) => {
      const entry = bySlug.get(slug);
      const gap = entry && gapOf(entry);
      if (!gap || !entry.translation) return [];
      return [{ slug, name: name.text, href, gap, mark: entry.translation.mark }];
    });
  });
};

const isGone = (entry: Product | Producer | Village): boolean =>
  ('dissolved' in entry && entry.dissolved !== undefined) ||
  ('step' in entry && entry.step.stage === 'stopped');

/** Goods of which no page may show a picture: nobody is sent to take one. */
const isBare = (entry: Product | Producer | Village): boolean =>
  'duties' in entry && entry.duties.bareFacts;

const answersOf = (product: Product, untranslated: ReadonlySet<string>) => {
  const { duties, recognition } = product;
  // What no page may tell of these goods is not asked about them.
  const told = !duties.bareFacts;
  return {
    source: product.sources.length > 0,
    producer: product.producer !== undefined,
    place: product.place?.commune !== undefined,
    contact: product.producer?.contact !== undefined,
    decision: recognition && recognition.decision !== undefined,
    registration: duties.duty === 'health' ? product.registration !== undefined : undefined,
    abv: duties.duty === 'spirits' ? product.abv !== undefined : undefined,
    photo: told ? product.photos.length > 0 : undefined,
    making: told ? product.making.length > 0 : undefined,
    season: told ? product.season !== undefined : undefined,
    packs: told ? product.packs.length > 0 : undefined,
    price: told ? product.packs.some(({ price }) => price !== undefined) : undefined,
    capacity: told ? (product.supply?.capacity.length ?? 0) > 0 : undefined,
    papers: product.papers.length > 0,
    translation: !untranslated.has(product.href),
  };
};

const termOf = (product: Product) => {
  const { recognition, step } = product;
  if (!recognition || recognition.state === 'valid' || step.stage === 'stopped') return [];
  return [{ ...listed(product), state: recognition.state, until: recognition.until }];
};

const stalePriceOf = (
  entry: Placed,
  prices: readonly { price?: number; pricedOn?: string }[],
  today: string,
) => {
  const priced = prices.filter(({ price }) => price !== undefined);
  const stale = priced.filter(({ pricedOn }) => !pricedOn || isStale(pricedOn, today));
  const [oldest] = stale.map(({ pricedOn }) => pricedOn).toSorted();
  return stale.length === 0 ? [] : [{ ...listed(entry), on: oldest }];
};

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

const byCommune = <Item extends Listed>(items: readonly Item[]) =>
  [...Map.groupBy(items, ({ commune }) => commune)]
    .map(([commune, entries]) => ({ commune, entries }))
    .toSorted((a, b) =>
      a.commune === undefined || b.commune === undefined
        ? Number(a.commune === undefined) - Number(b.commune === undefined)
        : collate(a.commune, b.commune),
    );
