import { papersFor, READINESS, readinessOf } from '../domain/readiness.ts';
import { formatDate, type Locale, words } from '../i18n/index.ts';
import type { Product, Source } from './model.ts';

/** An item of the list a supermarket goes through, with its proof where there is one. */
export interface ReadinessRow {
  label: string;
  met: boolean;
  /** Number, issuer and term of papers, or the barcodes. */
  proof: string;
  sources: readonly Source[];
}

/** The list for a product; nothing for what is no longer made and for services, which no shop sells. */
export const readinessRows = (product: Product, locale: Locale): ReadinessRow[] => {
  if (product.step.stage === 'stopped' || product.palette === 'tourism') return [];
  const t = words(locale);
  const met = readinessOf(product);
  const coded = product.packs.filter(({ gtin }) => gtin !== undefined);
  return READINESS.map((item): ReadinessRow => {
    const papers = papersFor(item, product.papers);
    const found = item === 'barcode' ? coded : papers;
    const ofSupply = found.length === 0 && met.includes(item) ? [product.supply] : [];
    return {
      label: t.trade.ready[item],
      met: met.includes(item),
      proof:
        item === 'barcode'
          ? coded.map(({ gtin }) => gtin).join(', ')
          : papers
              .map(({ name, number, issuer, until }) =>
                [name.text, number, issuer, until && formatDate(until, locale)]
                  .filter(Boolean)
                  .join(', '),
              )
              .join('; '),
      sources: [...new Set([...found, ...ofSupply].flatMap((fact) => fact?.source ?? []))],
    };
  });
};
