import { href } from '../i18n/href.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Catalogue, Fair, Producer, Product } from './model.ts';
import { productsOf } from './related.ts';
import { shownProducts } from './shown.ts';

/** What of a fair can be printed; each is a part of an address. */
export const PIECES = ['the-gian', 'so-tay', 'bang-gia', 'lien-he'] as const;

export type Piece = (typeof PIECES)[number];

/** A maker at a fair with what is shown there. */
export interface Stall {
  producer: Producer;
  booth?: string;
  products: readonly Product[];
}

/** The stalls of a fair; where no source tells what a maker brings, all that it still makes. */
export const stallsOf = (catalogue: Catalogue, fair: Fair): Stall[] =>
  fair.exhibitors.flatMap(({ producer: ref, booth, products }) => {
    const producer = catalogue.producers.find(({ slug }) => slug === ref.slug);
    if (!producer) return [];
    const told = shownProducts(catalogue, products);
    const made = productsOf(catalogue, producer).filter(({ step }) => step.stage !== 'stopped');
    return [{ producer, booth, products: told.length > 0 ? told : made }];
  });

/** The pieces of a fair with their addresses; none where no maker is known. */
export const piecesOf = (fair: Fair, locale: Locale): { piece: Piece; href: string }[] =>
  fair.exhibitors.length === 0
    ? []
    : PIECES.map((piece) => ({
        piece,
        href: href('fairPrint', locale, { slug: fair.slug, piece }),
      }));

/** Products that find room on one page of the booklet. */
const PER_PAGE = 5;

/** The stalls as pages of a booklet: a maker with many products gets several. */
export const bookletPages = (stalls: readonly Stall[]): Stall[] =>
  stalls.flatMap((stall) =>
    Array.from({ length: Math.max(1, Math.ceil(stall.products.length / PER_PAGE)) }, (_, page) => ({
      ...stall,
      products: stall.products.slice(page * PER_PAGE, (page + 1) * PER_PAGE),
    })),
  );
