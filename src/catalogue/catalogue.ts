import { collate } from '../domain/text/index.ts';
import { type Locale, phraseIn } from '../i18n/locale.ts';
import { placeName } from '../i18n/place-name.ts';
import type { Context } from './context.ts';
import { toContradiction } from './contradictions.ts';
import type { Catalogue, Entry } from './model.ts';
import { movedOf } from './moved.ts';
import { communesOf, toDecision, toFair, toNews, toPage } from './others.ts';
import { toProducer } from './producer.ts';
import { toProduct } from './product.ts';
import type { RawContent } from './raw.ts';
import { toTasteRoute, toVillage } from './village.ts';
import { withoutSpirits } from './without-spirits.ts';

/**
 * Joins loaded content into the catalogue of one language: sorted by Vietnamese collation, frozen.
 * Pure: the same content and day give the same catalogue.
 * @param today ISO day in Vietnam
 */
export const joinCatalogue = (content: RawContent, locale: Locale, today: string): Catalogue => {
  const raw = withoutSpirits(content);
  const context: Context = { locale, today, raw };
  // Backwards, so that the first product of each maker is the one that stays.
  const first = new Map(raw.products.toReversed().map((entry) => [entry.data.producer, entry]));
  const producers = raw.producers
    .map((entry) => toProducer(context, entry, first.get(entry.slug)))
    .sort(byName);
  const bySlug = new Map(producers.map((producer) => [producer.slug, producer]));
  const products = raw.products.map((entry) => toProduct(context, entry, bySlug));
  return deepFreeze({
    locale,
    today,
    site: raw.site,
    taxonomy: raw.taxonomy,
    province: placeName(raw.places.province.name, locale),
    former: raw.places.former && {
      ...raw.places.former,
      province: placeName(raw.places.former.province, locale),
      district: placeName(raw.places.former.district, locale),
    },
    placeSources: raw.places.sources.map((source) => ({
      ...source,
      title: phraseIn(source.title, locale),
    })),
    communes: communesOf(context),
    products: products.sort(byName),
    producers,
    villages: raw.villages.map((entry) => toVillage(context, entry)).sort(byName),
    tasteRoutes: raw.routes.map((entry) => toTasteRoute(context, entry)).sort(byName),
    fairs: raw.fairs
      .map((entry) => toFair(context, entry))
      .sort((a, b) => newestFirst(a.start, b.start) || byName(a, b)),
    decisions: raw.decisions
      .map((entry) => toDecision(context, entry))
      .sort((a, b) => newestFirst(a.on ?? '', b.on ?? '') || byName(a, b)),
    news: raw.news
      .map((entry) => toNews(context, entry))
      .sort((a, b) => newestFirst(a.on, b.on) || byName(a, b)),
    pages: raw.pages
      .map((entry) => toPage(context, entry))
      .sort((a, b) => a.order - b.order || byName(a, b)),
    contradictions: raw.contradictions.map((entry) => toContradiction(context, entry)).sort(byName),
    moved: movedOf(context),
    changed: raw.changed ?? new Map(),
  });
};

type Named = Pick<Entry, 'name' | 'slug'>;

// The slug settles ties, so that the order never depends on how the files were read.
const byName = (a: Named, b: Named): number =>
  collate(a.name.text, b.name.text) || (a.slug < b.slug ? -1 : 1);

const newestFirst = (a: string, b: string): number => (a === b ? 0 : a > b ? -1 : 1);

const deepFreeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
};
