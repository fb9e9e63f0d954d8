import type { RouteName } from './routes.ts';

/** Parts of the site. */
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

/** Lists and pages without facts of their own, by the part they belong to. */
export const SECTION_PAGES: Readonly<Record<Exclude<Section, 'home'>, readonly RouteName[]>> = {
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

/** The part that such a page belongs to. */
export const sectionOf = (route: RouteName): Section =>
  SECTIONS.find((section) => section !== 'home' && SECTION_PAGES[section].includes(route)) ??
  'home';
