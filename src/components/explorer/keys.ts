import { FACETS, type Facet } from '../../catalogue/facets.ts';
import { ORDERS, type Order } from '../../catalogue/orders.ts';
import { type Locale, words } from '../../i18n/index.ts';
import { pileWord } from '../../i18n/routes.ts';
import { facetRoutes } from '../product/facet-routes.ts';
import type { Keys } from './state.ts';

/** Words of the address in a language. */
export const keysIn = (locale: Locale): Keys => {
  const { keys, orderKeys, viewKeys } = words(locale).explorer;
  const word = (facet: Facet): string => pileWord(facetRoutes[facet], locale);
  return {
    ...keys,
    facets: Object.fromEntries(FACETS.map((facet) => [facet, word(facet)])),
    orders: orderKeys,
    views: viewKeys,
  };
};

/** Orders a list can be put in, the one by name first. */
export const LIST_ORDERS: readonly ('name' | Order)[] = ['name', ...ORDERS];
