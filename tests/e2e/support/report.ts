import type { APIRequestContext, Page } from '@playwright/test';

/**
 * The staff's report worked out a second time, from nothing but the open data of the same site. It
 * shares no line with the report's own code: a rule that is wrong in one of the two shows.
 */

/** A line of the report: the entry's page and what is told of it. */
export interface Line {
  readonly page: string;
  readonly cells: readonly string[];
}

/** All that the report tells, in the order of its parts. */
export interface Told {
  readonly terms: readonly Line[];
  readonly prices: readonly Line[];
  readonly contacts: readonly Line[];
  /** Commune, number of products, completeness. */
  readonly communes: readonly (readonly string[])[];
  readonly scores: readonly Line[];
  readonly photoDays: readonly { readonly commune: string; readonly pages: readonly string[] }[];
  readonly noSource: readonly Line[];
  readonly untranslated: readonly string[];
}

interface Item {
  id: string;
  page: { vi: string; en: string };
  name?: { vi: string };
  place?: { commune?: string };
  producer?: { id: string };
  duty?: { code: string };
  abv?: number;
  registration?: object;
  recognition?: { decisionId?: string; on?: string; until?: string; revokedOn?: string };
  stage?: { code: string };
  dissolved?: object;
  contact?: { on?: string };
  making?: unknown[];
  season?: object;
  packs?: { price?: number; pricedOn?: string }[];
  prices?: { price?: number; pricedOn?: string }[];
  supply?: { capacity: unknown[] };
  papers?: unknown[];
  sources: unknown[];
}

interface File {
  date: string;
  items: Item[];
}

const KINDS = ['products', 'producers', 'villages', 'fairs', 'decisions'] as const;

/** Strength from which spirits may not be advertised: Law 44/2019/QH14, Art. 12. */
const NOT_ADVERTISED_FROM = 15;

/** Term of a certificate's warning, in days: Decision 26/2026/QĐ-TTg. */
const WARNED_DAYS = 180;

const VIETNAMESE = /[à-ỹđ]/i;

/** What the report of a site must tell in Vietnamese. */
export const reportFromOpenData = async (request: APIRequestContext, site: string) => {
  const read = async (kind: string): Promise<File> =>
    (await request.get(new URL(`du-lieu/${kind}.json`, site).href)).json();
  const files = await Promise.all(KINDS.map(read));
  const today = files[0]?.date ?? '';
  const [products = [], producers = [], villages = []] = files.map(({ items }) => items);
  const withPhoto = new Set<string>();
  for (const item of [...products, ...producers, ...villages]) {
    const html = await (await request.get(new URL(pathOf(item).slice(1), site).href)).text();
    if (/<figure class="plate"[^>]*data-size="page"[^>]*>\s*<img/.test(html)) {
      withPhoto.add(pathOf(item));
    }
  }
  const untranslated = files.flatMap(({ items }) => items.filter(hasVietnameseOnly).map(pathOf));
  const contactOf = new Map(producers.map(({ id, contact }) => [id, contact !== undefined]));

  const scored = products.map((item) => {
    const silent = isSilent(item);
    const asked: [string, boolean, boolean?][] = [
      ['nguồn', item.sources.length > 0],
      ['chủ thể', item.producer !== undefined],
      ['xã', item.place?.commune !== undefined],
      ['liên hệ', contactOf.get(item.producer?.id ?? '') === true],
      ['quyết định', item.recognition?.decisionId !== undefined, item.recognition !== undefined],
      ['số đăng ký', item.registration !== undefined, item.duty?.code === 'health'],
      ['độ cồn', item.abv !== undefined, item.duty?.code === 'spirits'],
      ['ảnh', withPhoto.has(pathOf(item)), !silent],
      ['cách làm', (item.making ?? []).length > 0, !silent],
      ['mùa vụ', item.season !== undefined, !silent],
      ['quy cách', (item.packs ?? []).length > 0, !silent],
      ['giá', (item.packs ?? []).some(({ price }) => price !== undefined), !silent],
      ['sản lượng', (item.supply?.capacity ?? []).length > 0, !silent],
      ['giấy tờ', (item.papers ?? []).length > 0],
      ['bản tiếng Anh', !untranslated.includes(pathOf(item))],
    ];
    const arising = asked.filter(([, , arises = true]) => arises);
    const missing = arising.filter(([, known]) => !known).map(([what]) => what);
    const percent = Math.round((100 * (arising.length - missing.length)) / arising.length);
    return { item, percent, missing };
  });

  const told: Told = {
    terms: products.flatMap((item) => {
      const state = termOf(item, today);
      const until = item.recognition?.until;
      return state === undefined
        ? []
        : [{ page: pathOf(item), cells: [state, until ? dayOf(until) : 'Chưa công bố'] }];
    }),
    prices: [...products, ...villages].flatMap((item) => {
      const old = [...(item.packs ?? []), ...(item.prices ?? [])]
        .filter(({ price }) => price !== undefined)
        .map(({ pricedOn }) => pricedOn)
        .filter((on) => on === undefined || isOld(on, today));
      if (old.length === 0) return [];
      const [oldest] = old.filter((on) => on !== undefined).sort();
      return [{ page: pathOf(item), cells: [oldest ? dayOf(oldest) : 'không ghi ngày'] }];
    }),
    contacts: [...producers, ...villages].flatMap((item) =>
      item.contact?.on && isOld(item.contact.on, today)
        ? [{ page: pathOf(item), cells: [dayOf(item.contact.on)] }]
        : [],
    ),
    communes: [...Map.groupBy(scored, ({ item }) => communeOf(item))].map(([commune, all]) => [
      commune,
      String(all.length),
      `${Math.round(all.reduce((sum, { percent }) => sum + percent, 0) / all.length)} %`,
    ]),
    scores: scored.map(({ item, percent, missing }) => ({
      page: pathOf(item),
      cells: [`${percent} %`, missing.join(', ') || 'Không thiếu gì.'],
    })),
    photoDays: [
      ...Map.groupBy(
        [...products, ...producers, ...villages].filter(
          (item) =>
            !withPhoto.has(pathOf(item)) &&
            !isSilent(item) &&
            item.dissolved === undefined &&
            item.stage?.code !== 'stopped',
        ),
        communeOf,
      ),
    ].map(([commune, items]) => ({ commune, pages: items.map(pathOf).sort() })),
    noSource: files.flatMap(({ items }) =>
      items
        .filter(({ sources }) => sources.length === 0)
        .map((item) => ({ page: pathOf(item), cells: [] })),
    ),
    untranslated,
  };
  return { today, told: sorted(told), english: englishPathsOf(files) };
};

/** The same, as the page tells it. @param known pages of the entries that the open data holds */
export const reportOnPage = async (page: Page, known: ReadonlySet<string>): Promise<Told> => {
  const parts = await page.locator('main h2').evaluateAll((headings) =>
    headings.map((heading) => ({
      count: /\((\d+)\)/.exec(heading.textContent ?? '')?.[1],
      rows: [...(heading.parentElement?.querySelectorAll('tbody tr') ?? [])].map((row) => ({
        page: row.querySelector('a')?.pathname ?? '',
        cells: [...row.children].map((cell) => cell.textContent?.trim() ?? ''),
      })),
      days: [...(heading.parentElement?.querySelectorAll('.day') ?? [])].map((day) => ({
        commune: day.querySelector('h3')?.textContent ?? '',
        pages: [...day.querySelectorAll('a')].map(({ pathname }) => pathname).sort(),
      })),
    })),
  );
  for (const { count, rows } of parts) {
    if (count !== undefined && Number(count) !== rows.length) {
      throw new Error(`A heading counts ${count} where ${rows.length} lines stand.`);
    }
  }
  const linesOf = (at: number): Line[] =>
    (parts[at]?.rows ?? []).map(({ page: path, cells }) => ({ page: path, cells: cells.slice(1) }));
  const ofData = (lines: Line[]): Line[] => lines.filter((line) => known.has(line.page));
  return sorted({
    terms: linesOf(0),
    prices: linesOf(1),
    contacts: linesOf(2),
    communes: (parts[3]?.rows ?? []).map(({ cells }) => cells),
    scores: linesOf(4),
    photoDays: parts[5]?.days ?? [],
    noSource: ofData(linesOf(6)),
    // What was translated long ago is not told by the data, only what was not.
    untranslated: ofData(linesOf(7))
      .filter(({ cells: [state = ''] }) =>
        /chưa dịch|còn câu tiếng Việt|not trans|Vietnamese/.test(state),
      )
      .map(({ page: path }) => path),
  });
};

const pathOf = ({ page }: Item): string => new URL(page.vi).pathname;

const englishPathsOf = (files: readonly File[]): ReadonlyMap<string, string> =>
  new Map(
    files.flatMap(({ items }) =>
      items.map((item) => [pathOf(item), new URL(item.page.en).pathname] as const),
    ),
  );

const communeOf = ({ place }: Item): string => place?.commune ?? 'Chưa rõ xã';

const dayOf = (date: string): string => {
  const [year = '', month, day] = date.split('-');
  if (!month) return year;
  return day ? `${day}/${month}/${year}` : `tháng ${Number(month)}/${year}`;
};

/** Of these goods the site tells the bare facts only, so nobody is asked for more. */
const isSilent = ({ duty, abv = 100, registration }: Item): boolean =>
  duty?.code === 'spirits' ? abv >= NOT_ADVERTISED_FROM : duty?.code === 'health' && !registration;

/** A year has passed since the last day a date can mean. */
const isOld = (on: string, today: string): boolean => {
  const [year = '', month = '12', day = '31'] = on.split('-');
  return `${Number(year) + 1}-${month}-${day}` < today;
};

const termOf = ({ recognition, stage }: Item, today: string): string | undefined => {
  if (!recognition || stage?.code === 'stopped') return undefined;
  const { decisionId, on, until, revokedOn } = recognition;
  if (revokedOn && revokedOn <= today) return 'Đã thu hồi';
  if (!decisionId || !on || !until || on > today) return 'Chưa kiểm chứng';
  if (until < today) return 'Hết hạn';
  const left = (Date.parse(until) - Date.parse(today)) / 86_400_000;
  return left <= WARNED_DAYS ? 'Sắp hết hạn' : undefined;
};

/** Parts of a record that are told elsewhere: who else is named, what the site's own lists say. */
const OTHERS = ['group', 'set', 'producer', 'village', 'place', 'page'];

/** Whether some Vietnamese words of an entry's own have no English beside them. */
const hasVietnameseOnly = (value: unknown): boolean => {
  if (Array.isArray(value)) return value.some(hasVietnameseOnly);
  if (typeof value !== 'object' || value === null) return false;
  if ('vi' in value) return !('en' in value) && VIETNAMESE.test(String(value.vi));
  return Object.entries(value).some(
    ([key, part]) => !OTHERS.includes(key) && hasVietnameseOnly(part),
  );
};

/** Lists in one order: what is asked is whether the same things are told. */
const sorted = (told: Told): Told => {
  const text = (value: unknown): string => JSON.stringify(value);
  const inOrder = <Of>(list: readonly Of[]): Of[] =>
    [...list].sort((a, b) => (text(a) < text(b) ? -1 : 1));
  return {
    terms: inOrder(told.terms),
    prices: inOrder(told.prices),
    contacts: inOrder(told.contacts),
    communes: inOrder(told.communes),
    scores: inOrder(told.scores),
    photoDays: inOrder(told.photoDays),
    noSource: inOrder(told.noSource),
    untranslated: inOrder(told.untranslated),
  };
};
