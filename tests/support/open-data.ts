import { joinCatalogue } from '../../src/catalogue/catalogue.ts';
import type { RawContent, RawData } from '../../src/catalogue/raw.ts';
import { type OpenData, openData } from '../../src/outputs/data/open-data.ts';

/** The day the open data of the tests are made for. */
export const TODAY = '2026-11-24';

/** The address of the site they belong to. */
export const SITE = new URL('https://thu.example');

/** The open data of a content folder. */
export const dataOf = (raw: RawContent, today = TODAY): OpenData =>
  openData({ vi: joinCatalogue(raw, 'vi', today), en: joinCatalogue(raw, 'en', today) }, SITE);

/** The only entry of a list. @throws when there are more or none */
export const only = <T>(entries: readonly T[]): T => {
  const [entry] = entries;
  if (!entry || entries.length > 1) throw new Error(`Expected one entry, not ${entries.length}.`);
  return entry;
};

/** A content folder of one product, with this product changed. */
export const withProduct = (raw: RawContent, data: Partial<RawData<'products'>>): RawContent => {
  const product = only(raw.products);
  return { ...raw, products: [{ ...product, data: { ...product.data, ...data } }] };
};
