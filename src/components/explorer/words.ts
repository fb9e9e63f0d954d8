import { COLUMNS } from '../../catalogue/trade.ts';
import { href } from '../../i18n/href.ts';
import { LOCALES, type Locale, words } from '../../i18n/index.ts';
import { keysIn } from './keys.ts';

/** What the list in the browser says, in the page's language, and the address in both. */
export const explorerWords = (locale: Locale) => {
  const t = words(locale);
  const columns: Readonly<Record<string, string>> = Object.fromEntries(
    COLUMNS.map((column) => [column, t.trade[column]]),
  );
  return {
    ...t.explorer,
    columns,
    facets: t.facet.by,
    unknown: t.unknown,
    noProducer: t.product.noProducer,
    cover: t.product.cover,
    pager: t.page,
    trade: {
      add: t.inquiry.add,
      remove: t.inquiry.remove,
      compare: t.compare.add,
      drop: t.compare.drop,
      page: href('compare', locale),
    },
    addresses: Object.fromEntries(LOCALES.map((each) => [each, keysIn(each)])),
  };
};

export type ExplorerWords = ReturnType<typeof explorerWords>;
