import type { Catalogue, Entry } from '../../catalogue/model.ts';
import { textHref } from '../../i18n/href.ts';
import {
  decisionText,
  fairText,
  newsText,
  pageText,
  producerText,
  routeText,
  villageText,
} from './others.ts';
import { productText } from './product.ts';
import { type Origin, type Text, writeText } from './write.ts';

/** An entry's plain text: where it lies, base path included, and what is in it. */
export interface PlainText {
  href: string;
  entry: Entry;
  /** What may be told of it in one sentence. */
  lead(): string | undefined;
  write(): string;
}

/** The plain texts of a language, kind by kind, in the order of the catalogue. */
export const plainTexts = (all: Catalogue, absolute: Origin['absolute']) => {
  const { locale, site } = all;
  const origin: Origin = { locale, licence: site.licence, absolute };
  const of = <Item extends Entry>(
    items: readonly Item[],
    text: (all: Catalogue, item: Item, origin: Origin) => Text,
  ): PlainText[] =>
    items.map((entry) => ({
      href: textHref(entry.href),
      entry,
      lead: () => text(all, entry, origin).lead,
      write: () => writeText(text(all, entry, origin), origin),
    }));
  return {
    products: of(all.products, productText),
    producers: of(all.producers, producerText),
    villages: of(all.villages, villageText),
    routes: of(all.tasteRoutes, routeText),
    fairs: of(all.fairs, fairText),
    programme: of(all.pages, pageText),
    decisions: of(all.decisions, decisionText),
    news: of(all.news, newsText),
  };
};
