// Long because every page of the site stands in one table, with the rules that read it.
import type { Locale } from './locale.ts';

/**
 * Every page of the site: one line a page, its address in both languages and the view that draws
 * it. Astro's routes, links, language switch, hreflang and sitemap all read this table, so a page
 * cannot exist in one language only.
 */
export const routes = {
  home: { vi: '/', en: '/en/', view: 'Home' },
  products: {
    vi: '/san-pham/[...page]',
    en: '/en/products/[...page]',
    view: 'product/List',
  },
  product: {
    vi: '/san-pham/[slug]',
    en: '/en/products/[slug]',
    view: 'product/Product',
  },
  verdict: {
    vi: '/q/[code]',
    en: '/en/q/[code]',
    view: 'product/Verdict',
    unlisted: true,
  },
  productsByGroup: {
    vi: '/san-pham/nhom/[value]/[...page]',
    en: '/en/products/group/[value]/[...page]',
    view: 'product/ByFacet',
  },
  productsByCommune: {
    vi: '/san-pham/xa/[value]/[...page]',
    en: '/en/products/commune/[value]/[...page]',
    view: 'product/ByFacet',
  },
  productsByStage: {
    vi: '/san-pham/trang-thai/[value]/[...page]',
    en: '/en/products/status/[value]/[...page]',
    view: 'product/ByFacet',
  },
  productsByForm: {
    vi: '/san-pham/loai-hinh/[value]/[...page]',
    en: '/en/products/form/[value]/[...page]',
    view: 'product/ByFacet',
  },
  productsByMonth: {
    vi: '/san-pham/thang/[value]/[...page]',
    en: '/en/products/month/[value]/[...page]',
    view: 'product/ByFacet',
  },
  productsByStar: {
    vi: '/san-pham/sao/[value]/[...page]',
    en: '/en/products/star/[value]/[...page]',
    view: 'product/ByFacet',
  },
  productsByOldUnit: {
    vi: '/san-pham/don-vi-cu/[value]/[...page]',
    en: '/en/products/old-unit/[value]/[...page]',
    view: 'product/ByFacet',
  },
  productsByPaper: {
    vi: '/san-pham/giay-to/[value]/[...page]',
    en: '/en/products/paper/[value]/[...page]',
    view: 'product/ByFacet',
  },
  productsByPack: {
    vi: '/san-pham/quy-cach/[value]/[...page]',
    en: '/en/products/pack/[value]/[...page]',
    view: 'product/ByFacet',
  },
  productsByReadiness: {
    vi: '/san-pham/san-sang/[value]/[...page]',
    en: '/en/products/ready/[value]/[...page]',
    view: 'product/ByFacet',
  },
  seasons: { vi: '/mua-vu/[...page]', en: '/en/seasons/[...page]', view: 'Seasons' },
  producers: {
    vi: '/chu-the/[...page]',
    en: '/en/producers/[...page]',
    view: 'producer/List',
  },
  producer: {
    vi: '/chu-the/[slug]',
    en: '/en/producers/[slug]',
    view: 'producer/Producer',
  },
  communes: { vi: '/xa', en: '/en/communes', view: 'commune/List' },
  commune: {
    vi: '/xa/[slug]',
    en: '/en/communes/[slug]',
    view: 'commune/Commune',
  },
  trade: { vi: '/giao-thuong/[...page]', en: '/en/trade/[...page]', view: 'Trade' },
  compare: {
    vi: '/giao-thuong/so-sanh',
    en: '/en/trade/compare',
    view: 'trade/Compare',
  },
  inquiry: { vi: '/hoi-hang', en: '/en/inquiry', view: 'trade/Inquiry' },
  visit: { vi: '/du-lich', en: '/en/visit', view: 'village/List' },
  village: {
    vi: '/du-lich/[slug]',
    en: '/en/visit/[slug]',
    view: 'village/Village',
  },
  tasteRoute: {
    vi: '/du-lich/tuyen/[slug]',
    en: '/en/visit/routes/[slug]',
    view: 'village/TasteRoute',
  },
  routeCard: {
    vi: '/du-lich/tuyen/[slug]/the',
    en: '/en/visit/routes/[slug]/card',
    view: 'village/Card',
    unlisted: true,
  },
  fairs: { vi: '/hoi-cho', en: '/en/fairs', view: 'fair/List' },
  fairPrint: {
    vi: '/in/hoi-cho/[slug]/[piece]',
    en: '/en/print/fairs/[slug]/[piece]',
    view: 'fair/Print',
    unlisted: true,
  },
  printCatalogue: {
    vi: '/in/danh-muc',
    en: '/en/print/catalogue',
    view: 'print/Catalogue',
    unlisted: true,
  },
  fair: { vi: '/hoi-cho/[slug]', en: '/en/fairs/[slug]', view: 'fair/Fair' },
  programme: {
    vi: '/chuong-trinh',
    en: '/en/programme',
    view: 'programme/Index',
  },
  guide: {
    vi: '/chuong-trinh/[slug]',
    en: '/en/programme/[slug]',
    view: 'programme/Guide',
  },
  pipeline: {
    vi: '/chuong-trinh/tien-trinh',
    en: '/en/programme/pipeline',
    view: 'programme/Pipeline',
  },
  takePart: {
    vi: '/chuong-trinh/tham-gia',
    en: '/en/programme/take-part',
    view: 'programme/TakePart',
  },
  idea: {
    vi: '/chuong-trinh/phieu-y-tuong',
    en: '/en/programme/idea-form',
    view: 'programme/Idea',
  },
  statistics: {
    vi: '/chuong-trinh/thong-ke',
    en: '/en/programme/statistics',
    view: 'programme/Statistics',
  },
  renewal: {
    vi: '/chuong-trinh/lich-gia-han/[...page]',
    en: '/en/programme/renewal-calendar/[...page]',
    view: 'programme/Renewal',
  },
  renewalLetter: {
    vi: '/chuong-trinh/lich-gia-han/[slug]',
    en: '/en/programme/renewal-calendar/[slug]',
    view: 'programme/Letter',
    staff: true,
  },
  decisions: {
    vi: '/chuong-trinh/van-ban',
    en: '/en/programme/decisions',
    view: 'programme/Decisions',
  },
  decision: {
    vi: '/chuong-trinh/van-ban/[slug]',
    en: '/en/programme/decisions/[slug]',
    view: 'programme/Decision',
  },
  news: { vi: '/tin-tuc', en: '/en/news', view: 'news/List' },
  newsItem: { vi: '/tin-tuc/[slug]', en: '/en/news/[slug]', view: 'news/Item' },
  specSheet: {
    vi: '/in/san-pham/[slug]',
    en: '/en/print/products/[slug]',
    view: 'product/SpecSheet',
    unlisted: true,
  },
  search: { vi: '/tim-kiem', en: '/en/search', view: 'Search' },
  data: { vi: '/du-lieu', en: '/en/data', view: 'Data' },
  offline: { vi: '/ngoai-tuyen', en: '/en/offline', view: 'Offline' },
  report: { vi: '/bao-cao', en: '/en/report', view: 'Report', staff: true },
  about: {
    vi: '/gioi-thieu',
    en: '/en/about',
    view: 'site/Page',
    page: 'gioi-thieu',
  },
  privacy: {
    vi: '/quyen-rieng-tu',
    en: '/en/privacy',
    view: 'site/Page',
    page: 'quyen-rieng-tu',
  },
  accessibility: {
    vi: '/tro-nang',
    en: '/en/accessibility',
    view: 'site/Page',
    page: 'tro-nang',
  },
  corrections: {
    vi: '/dinh-chinh',
    en: '/en/corrections',
    view: 'site/Page',
    page: 'dinh-chinh',
  },
  contradictions: {
    vi: '/nguon-noi-khac-nhau',
    en: '/en/where-sources-differ',
    view: 'site/Contradictions',
    page: 'nguon-noi-khac-nhau',
  },
} as const satisfies Record<string, Route>;

/** One page of the table. `page` names the entry in content/pages whose text it shows. */
export interface Route extends Record<Locale, string> {
  /** Path of the view under src/views, without the extension. */
  view: string;
  page?: string;
  /** For staff: search engines are asked to leave it out, and no list of pages names it. */
  staff?: true;
  /** Not in the sitemap: for those who hold its address, not for those who look for something. */
  unlisted?: true;
}

export type RouteName = keyof typeof routes;

/** Values for the placeholders of a route. `page` is a page number; the first page has no part of its own. */
export type RouteParams = Readonly<Record<string, string | number | undefined>>;

/** The word before a page number. */
const PAGE: Record<Locale, string> = { vi: 'trang', en: 'page' };

/** The address part for a page number; `undefined` for the first page. */
export const pagePart = (locale: Locale, page: number): string | undefined =>
  page > 1 ? `${PAGE[locale]}/${page}` : undefined;

/**
 * Address of a page within the site, with the slash at the end and without the base path.
 * @throws when a placeholder has no value: a broken link must not be printed
 */
export const path = (name: RouteName, locale: Locale, params: RouteParams = {}): string => {
  const filled = routes[name][locale].replace(
    /\[(\.\.\.)?(\w+)\]/g,
    (_, rest: string | undefined, key: string) => {
      const value = params[key];
      if (rest) return pagePart(locale, Number(value ?? 1)) ?? '';
      if (value === undefined) throw new Error(`Route ${name} needs a value for [${key}].`);
      return String(value);
    },
  );
  return `${filled.replace(/\/+$/, '')}/`;
};

/**
 * The word before the value of a list of one pile: `nhom` of `/san-pham/nhom/[value]`.
 * @throws when the route has no value
 */
export const pileWord = (name: RouteName, locale: Locale): string => {
  const word = /([^/]+)\/\[value\]/.exec(routes[name][locale])?.[1];
  if (word === undefined) throw new Error(`Route ${name} has no [value].`);
  return word;
};

const entries = Object.entries(routes).flatMap(([name, route]) =>
  isRouteName(name)
    ? [
        { name, locale: 'vi' as const, pattern: route.vi },
        { name, locale: 'en' as const, pattern: route.en },
      ]
    : [],
);

function isRouteName(name: string): name is RouteName {
  return Object.hasOwn(routes, name);
}

/**
 * The route and language behind Astro's route pattern.
 * @throws when the pattern is not in the table
 */
export const routeAt = (pattern: string): { name: RouteName; locale: Locale; route: Route } => {
  const wanted = pattern.replace(/\/+$/, '') || '/';
  const found = entries.find((entry) => (entry.pattern.replace(/\/+$/, '') || '/') === wanted);
  if (!found) throw new Error(`No route has the pattern ${pattern}.`);
  return { name: found.name, locale: found.locale, route: routes[found.name] };
};

/** A pattern as a regular expression over addresses, with its placeholders captured by name. */
const matcher = (pattern: string): RegExp =>
  new RegExp(
    `^${pattern
      .replace(/\/\[\.\.\.(\w+)\]/g, `(?:/(?:${PAGE.vi}|${PAGE.en})/(?<$1>\\d+))?`)
      .replace(/\[(\w+)\]/g, '(?<$1>[^/]+)')
      .replace(/\/+$/, '')}/?$`,
  );

const matchers = entries.map((entry) => ({ ...entry, regex: matcher(entry.pattern) }));

/** How many parts of an address may be anything; the number of a page is none of them. */
const freeParts = ({ pattern }: { pattern: string }): number => pattern.match(/\[\w/g)?.length ?? 0;

// A fixed address wins over one with a placeholder: /chuong-trinh/van-ban is not a guide.
const bySpecificity = matchers.sort((a, b) => freeParts(a) - freeParts(b));

/** The page at an address without the base path, with its placeholders; nothing for other files. */
export const pageAt = (
  address: string,
): { name: RouteName; locale: Locale; params: RouteParams } | undefined => {
  for (const { name, locale, regex } of bySpecificity) {
    const match = regex.exec(address);
    if (match) return { name, locale, params: match.groups ?? {} };
  }
  return undefined;
};

/** Whether the page at an address (without the base path) belongs into the sitemap. */
export const isListed = (address: string): boolean => {
  const page = pageAt(address);
  const route: Route | undefined = page && routes[page.name];
  return !route?.unlisted && !route?.staff;
};

/** The same page in a language, by its address without the base path; nothing for other files. */
export const twinPath = (address: string, locale: Locale): string | undefined => {
  const page = pageAt(address);
  return page && path(page.name, locale, page.params);
};
