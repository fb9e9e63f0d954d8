import { guidesOf } from '../../catalogue/guides.ts';
import type { Catalogue } from '../../catalogue/model.ts';
import { lookup } from '../../catalogue/reads.ts';
import { clip } from '../../domain/text/index.ts';
import { type Route, type RouteName, type RouteParams, routes } from '../../i18n/routes.ts';
import { SECTIONS, sectionOf } from '../../i18n/sections.ts';
import {
  communeCard,
  decisionCard,
  fairCard,
  newsCard,
  type PhotoCard,
  pageCard,
  producerCard,
  productCard,
  routeCard,
  villageCard,
} from './entry-cards.ts';
import { sectionCard } from './section-cards.ts';

type Cards = ReadonlyMap<string, PhotoCard>;

const keyOf = (route: RouteName, slug: string): string => `${route} ${slug}`;

/** All cards of a language: of every entry with facts of its own, and of the parts of the site. */
const draftCards = (all: Catalogue): Cards => {
  const cards = new Map<string, PhotoCard>();
  const add = <Item extends { slug: string }>(
    route: RouteName,
    items: readonly Item[],
    card: (all: Catalogue, item: Item) => PhotoCard,
  ): void => {
    for (const item of items) cards.set(keyOf(route, item.slug), card(all, item));
  };
  add('product', all.products, productCard);
  add('producer', all.producers, producerCard);
  add('village', all.villages, villageCard);
  add('tasteRoute', all.tasteRoutes, routeCard);
  add('fair', all.fairs, fairCard);
  add('decision', all.decisions, decisionCard);
  add('newsItem', all.news, newsCard);
  add('guide', guidesOf(all), pageCard);
  add('commune', all.communes, communeCard);
  for (const { slug, codes } of all.products) {
    const card = cards.get(keyOf('product', slug));
    // A code on a jar opens the verdict on the same product.
    if (card) for (const code of codes) cards.set(keyOf('verdict', code), card);
  }
  for (const page of all.pages.filter(({ section }) => section === 'site')) {
    cards.set(keyOf('about', page.slug), pageCard(all, page));
  }
  for (const section of SECTIONS) cards.set(section, sectionCard(all, section));
  return cards;
};

const cardOf = lookup('share card', draftCards);

/** The distinct cards of a language. */
export const allCards = (all: Catalogue): PhotoCard[] => [...new Set(cardOf.whole(all).values())];

/** The card of a page: the entry's own, or that of the part of the site it belongs to. */
export const cardAt = (all: Catalogue, route: RouteName, params: RouteParams = {}): PhotoCard => {
  const page: Route = routes[route];
  const slug = page.page ?? params.slug ?? params.code;
  const own = slug !== undefined && cardOf(all, keyOf(page.page ? 'about' : route, String(slug)));
  const section = sectionOf(route);
  return own || (cardOf(all, section) ?? sectionCard(all, section));
};

/** What a card shows, as one line for those who do not see it. */
export const cardText = ({ kind, name, facts, standing }: PhotoCard): string =>
  [kind, name, ...facts, standing?.word, standing?.line].filter(Boolean).join('. ');

/** So many characters Zalo and Facebook show of what goes along with a link. */
const SHOWN = 160;

/** The few words that go along with a link: what it is, where it stands, who. */
export const shareText = ({ name, facts, standing }: PhotoCard): string =>
  clip(
    [name, [standing?.word, standing?.line].filter(Boolean).join(', '), facts[0]]
      .filter(Boolean)
      .join('. '),
    SHOWN,
  );
