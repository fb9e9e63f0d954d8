import type { Locale } from '../i18n/locale.ts';
import { piecesOf } from './kit.ts';
import type { Catalogue, Fair, TasteRoute, Village } from './model.ts';
import { routesThrough } from './taste-routes.ts';

/** Pages that are taken along together, to be read without a network. */
export interface Bundle {
  /** Stays the same for the same thing, so that taking it along again replaces it. */
  id: string;
  title: string;
  /** Addresses within the site, the thing's own page first. */
  urls: readonly string[];
}

const bundle =
  (kind: string, own: { slug: string; href: string; name: { text: string } }) =>
  (urls: readonly (string | undefined)[]): Bundle => ({
    id: `${kind}-${own.slug}`,
    title: own.name.text,
    urls: [...new Set([own.href, ...urls.filter((url) => url !== undefined)])],
  });

/** A fair with the makers who show there, what they bring and what is printed for it. */
export const bundleOfFair = (fair: Fair, locale: Locale): Bundle =>
  bundle(
    'fair',
    fair,
  )([
    ...fair.exhibitors.flatMap(({ producer, products }) => [
      producer.href,
      ...products.map((product) => product.href),
    ]),
    ...piecesOf(fair, locale).map((piece) => piece.href),
  ]);

/** A village with what is made there and the routes that stop there. */
export const bundleOfVillage = (all: Catalogue, village: Village): Bundle =>
  bundle(
    'village',
    village,
  )([
    ...village.products.map((product) => product.href),
    ...village.producers.map((producer) => producer.href),
    ...routesThrough(all, village).map((route) => route.href),
  ]);

/** A route with all its stops. */
export const bundleOfRoute = (route: TasteRoute): Bundle =>
  bundle('route', route)(route.stops.map((stop) => stop.ref?.href));
