import { type Locale, words } from '../../i18n/index.ts';
import type { PublishedKind } from '../../schema/published/index.ts';

/** What a kind of data is called. */
export const kindName = (kind: PublishedKind, locale: Locale): string => {
  const t = words(locale);
  const names: Record<PublishedKind, string> = {
    products: t.product.all,
    producers: t.producer.all,
    villages: t.visit.one,
    fairs: t.fair.all,
    decisions: t.programme.decisions,
  };
  return names[kind];
};
