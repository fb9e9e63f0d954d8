import { productsUnder } from '../../catalogue/decisions.ts';
import type { Catalogue } from '../../catalogue/model.ts';
import { dataHref, href } from '../../i18n/href.ts';
import type { About, Published, PublishedKind } from '../../schema/published/index.ts';
import type { Both } from './both.ts';
import { decisionRecord } from './records/decision.ts';
import { fairRecord } from './records/fair.ts';
import { producerRecord } from './records/producer.ts';
import { productRecord } from './records/product.ts';
import { villageRecord } from './records/village.ts';

/** All records, kind by kind, in the order of the catalogue. */
export type Records = { [K in PublishedKind]: Published<K>[] };

/** The open data of a build. */
export interface OpenData {
  vi: Catalogue;
  en: Catalogue;
  records: Records;
  /** The page about them, as paths of the site. */
  page: Both<string>;
  /** Makes a path of the site a full address. */
  absolute: (path: string) => string;
}

const made = new WeakMap<Catalogue, OpenData>();

/**
 * Everything public as data, worked out once a build: the catalogue has neither drafts nor contacts
 * without consent, so neither has this.
 * @param site address of the site, without a path
 */
export const openData = ({ vi, en }: Both<Catalogue>, site: URL | undefined): OpenData => {
  const known = made.get(vi);
  if (known) return known;
  const absolute = (path: string): string => new URL(path, site).href;
  const page = { vi: href('data', 'vi'), en: href('data', 'en') };
  const fresh = { vi, en, page, absolute, records: recordsOf(vi, en, absolute) };
  made.set(vi, fresh);
  return fresh;
};

const recordsOf = (vi: Catalogue, en: Catalogue, absolute: (path: string) => string): Records => {
  const byProducer = Map.groupBy(vi.products, (product) => product.producer?.slug);
  return {
    products: twins(vi.products, en.products).map((each) =>
      productRecord(each, vi.taxonomy, absolute),
    ),
    producers: twins(vi.producers, en.producers).map((each) =>
      producerRecord(each, byProducer.get(each.vi.slug) ?? [], absolute),
    ),
    villages: twins(vi.villages, en.villages).map((each) => villageRecord(each, absolute)),
    fairs: twins(vi.fairs, en.fairs).map((each) => fairRecord(each, absolute)),
    decisions: twins(vi.decisions, en.decisions).map((each) =>
      decisionRecord(each, productsUnder(vi, each.vi), absolute),
    ),
  };
};

/** Entries of both languages side by side: each language sorts by its own names. */
const twins = <T extends { slug: string }>(vi: readonly T[], en: readonly T[]): Both<T>[] => {
  const english = new Map(en.map((entry) => [entry.slug, entry]));
  return vi.map((entry) => ({ vi: entry, en: english.get(entry.slug) ?? entry }));
};

/**
 * What a file says of itself.
 * @param schema name of its schema, without the extension
 * @param date ISO day
 */
export const aboutFile = (
  { vi, absolute }: OpenData,
  schema: string,
  date: string = vi.today,
): About => ({
  $schema: absolute(dataHref(`schema/${schema}.json`)),
  // These two side by side: a file that stays is dated anew by them (i18n/day-told.ts).
  date,
  publisher: vi.site.runBy?.vi ?? vi.site.name,
  licence: { name: vi.site.licence.name, url: vi.site.licence.url },
});
