import type { Catalogue } from '../../catalogue/model.ts';
import { phraseIn, words } from '../../i18n/index.ts';
import type { RouteName } from '../../i18n/routes.ts';
import type { PhotoCard } from './entry-cards.ts';

/** Parts of the site; lists and pages without facts of their own share the card of their part. */
export const SECTIONS = [
  'home',
  'products',
  'producers',
  'communes',
  'trade',
  'visit',
  'fairs',
  'programme',
  'news',
  'data',
] as const;

export type Section = (typeof SECTIONS)[number];

const MEMBERS: Readonly<Record<Exclude<Section, 'home'>, readonly RouteName[]>> = {
  products: [
    'products',
    'productsByGroup',
    'productsByCommune',
    'productsByStage',
    'productsByForm',
    'productsByMonth',
    'productsByStar',
    'productsByOldUnit',
    'productsByPaper',
    'productsByPack',
    'productsByReadiness',
    'seasons',
  ],
  producers: ['producers'],
  communes: ['communes'],
  trade: ['trade', 'compare', 'inquiry'],
  visit: ['visit'],
  fairs: ['fairs'],
  programme: [
    'programme',
    'pipeline',
    'takePart',
    'idea',
    'statistics',
    'renewal',
    'renewalLetter',
    'decisions',
  ],
  news: ['news'],
  data: ['data'],
};

/** The part of the site that a page belongs to. */
export const sectionOf = (route: RouteName): Section =>
  SECTIONS.find((section) => section !== 'home' && MEMBERS[section].includes(route)) ?? 'home';

/** The card of a part: its name and what it is for. */
export const sectionCard = (all: Catalogue, section: Section): PhotoCard => {
  const t = words(all.locale);
  const site = all.site;
  const told: Record<Section, { name: string; text: string }> = {
    home: {
      name: phraseIn(site.heading, all.locale).text,
      text: phraseIn(site.intro, all.locale).text,
    },
    products: { name: t.product.all, text: t.product.intro },
    producers: { name: t.producer.all, text: t.producer.intro },
    communes: { name: t.commune.all, text: all.communes.map(({ name }) => name).join(', ') },
    trade: { name: t.trade.title, text: t.trade.intro },
    visit: { name: t.visit.title, text: t.visit.intro },
    fairs: { name: t.fair.all, text: t.fair.intro },
    programme: { name: t.programme.title, text: t.programme.intro },
    news: { name: t.news.title, text: t.news.intro },
    data: { name: t.data.title, text: t.openData.intro },
  };
  const { name, text } = told[section];
  return {
    site: site.name,
    kind: '',
    name,
    facts: text ? [text] : [],
    cloth: { slug: section, palette: section === 'visit' ? 'tourism' : 'craft' },
  };
};
