import { beforeAll, describe, expect, test } from 'vitest';
import { joinCatalogue } from '../../src/catalogue/catalogue.ts';
import { countsOf } from '../../src/catalogue/counts.ts';
import { lawsByTopic, productsUnder, recognitionDecisions } from '../../src/catalogue/decisions.ts';
import { fairsByStanding } from '../../src/catalogue/fairs.ts';
import { guidesOf, takenBesideGuides } from '../../src/catalogue/guides.ts';
import type { Catalogue } from '../../src/catalogue/model.ts';
import { pipelineOf } from '../../src/catalogue/pipeline.ts';
import { shownProducts } from '../../src/catalogue/shown.ts';
import { daysOf, routesThrough } from '../../src/catalogue/taste-routes.ts';
import { fairStanding, knowsDays } from '../../src/domain/fairs.ts';
import { contentDir } from '../../src/env.ts';
import { href } from '../../src/i18n/href.ts';
import { readRawContent } from '../support/raw-content.ts';

let all: Catalogue;
let english: Catalogue;
/** One made-up entry of each kind, for rules that need one whatever the content has. */
let sample: Catalogue;

beforeAll(async () => {
  const raw = await readRawContent(contentDir());
  all = joinCatalogue(raw, 'vi', '2026-11-24');
  english = joinCatalogue(raw, 'en', '2026-11-24');
  const fixture = await readRawContent('tests/content/fixtures/valid');
  sample = joinCatalogue(fixture, 'vi', '2026-11-24');
});

describe('tiến trình', () => {
  test('mỗi sản phẩm đứng ở đúng một bước, không sót sản phẩm nào', () => {
    const slugs = pipelineOf(all).flatMap((column) => column.products.map(({ slug }) => slug));
    expect(slugs.length).toBeGreaterThan(0);
    expect(slugs.toSorted()).toEqual(all.products.map(({ slug }) => slug).toSorted());
  });

  test('các bước đi từ tiềm năng đến ngừng, bước chưa có ai cũng hiện', () => {
    const stages = pipelineOf({ ...all, products: [] }).map(({ stage }) => stage);
    expect([stages[0], stages.at(-1), stages.length]).toEqual(['potential', 'stopped', 7]);
  });
});

describe('văn bản', () => {
  test('quyết định công nhận và văn bản khác cộng lại là tất cả', () => {
    const laws = lawsByTopic(all).flatMap(({ decisions }) => decisions);
    expect(laws.length + recognitionDecisions(all).length).toBe(all.decisions.length);
  });

  test('quyết định công nhận đứng riêng và kể đúng sản phẩm của nó', () => {
    const [law] = sample.decisions;
    const [product] = sample.products;
    if (!law || !product) throw new Error('no decision or no product');
    const decision = { ...law, slug: 'qd-thu', kind: 'recognition' as const };
    const decidedBy = ['qd-cu', 'qd-thu'];
    const some = {
      ...sample,
      decisions: [decision],
      products: [{ ...product, decidedBy }, product],
    };
    expect(recognitionDecisions(some)).toEqual([decision]);
    expect(lawsByTopic(some)).toEqual([]);
    expect(productsUnder(some, decision).map(({ slug }) => slug)).toEqual([product.slug]);
  });
});

describe('bài của chương trình', () => {
  test('mọi bài thuộc phần chương trình đều có trang', () => {
    const [page] = sample.pages;
    if (!page) throw new Error('no page');
    const slug = 'bai-thu';
    const section = 'programme' as const;
    const guide = { ...page, slug, section, href: href('guide', 'vi', { slug }) };
    const pages = [...all.pages, guide];
    const slugs = guidesOf({ ...all, pages }).map(({ slug }) => slug);
    const wanted = pages.filter(({ section }) => section === 'programme');
    expect(slugs).toEqual(expect.arrayContaining(wanted.map(({ slug }) => slug)));
  });

  test('không bài nào được lấy địa chỉ của trang khác, bằng tiếng nào cũng vậy', () => {
    expect([...takenBesideGuides].toSorted()).toEqual([
      'decisions',
      'idea-form',
      'lich-gia-han',
      'phieu-y-tuong',
      'pipeline',
      'renewal-calendar',
      'statistics',
      'take-part',
      'tham-gia',
      'thong-ke',
      'tien-trinh',
      'van-ban',
    ]);
    const [page] = sample.pages;
    if (!page) throw new Error('no page');
    const section = 'programme' as const;
    const clash = {
      ...page,
      section,
      slug: 'pipeline',
      href: href('guide', 'vi', { slug: 'pipeline' }),
    };
    expect(() => guidesOf({ ...all, pages: [clash] })).toThrow('content/pages/pipeline');
  });
});

describe('tuyến đi', () => {
  test('chặng trái mùa thì nói trái mùa vào tháng nào', () => {
    const [route] = sample.tasteRoutes;
    const [product] = sample.products;
    if (!route || !product) throw new Error('no route or no product');
    const text = route.name;
    const stops = [
      { day: 2, text, ref: { ...product, name: product.name } },
      { day: 1, text },
    ];
    const season = { harvest: [3, 4], sale: [], best: [] };
    const some = { ...sample, products: [{ ...product, season }] };
    const days = daysOf(some, { ...route, months: [4, 5], stops });
    expect(days.map(({ day }) => day)).toEqual([1, 2]);
    expect(days[1]?.stops[0]).toMatchObject({ months: [3, 4], outOfSeason: [5] });
    expect(days[0]?.stops[0]).toMatchObject({ months: [], outOfSeason: [] });
  });

  test('điểm du lịch biết những tuyến đi qua mình, bằng cả hai thứ tiếng', () => {
    for (const catalogue of [all, english]) {
      const through = catalogue.villages.flatMap((village) => routesThrough(catalogue, village));
      expect(new Set(through)).toEqual(new Set(catalogue.tasteRoutes));
    }
  });
});

describe('hội chợ', () => {
  const [month, day] = ['2026-11', '2026-11-24'];

  test('chỉ biết tháng hoặc năm thì không bao giờ nói là đang diễn ra', () => {
    expect(fairStanding('running', knowsDays({ start: month }))).toBe('sometime');
    expect(fairStanding('running', knowsDays({ start: day, end: '2026-12' }))).toBe('sometime');
    expect(fairStanding('running', knowsDays({ start: day }))).toBe('running');
    expect(fairStanding('past', knowsDays({ start: month }))).toBe('past');
  });

  test('sắp tới: gần nhất đứng trước; đã qua: mới nhất đứng trước', () => {
    const [fair] = sample.fairs;
    if (!fair) throw new Error('no fair');
    const at = (start: string, phase: typeof fair.phase) => ({
      ...fair,
      start,
      end: undefined,
      phase,
    });
    const sorted = fairsByStanding([
      at('2027-02-01', 'upcoming'),
      at('2027-01-01', 'upcoming'),
      at(day, 'running'),
      at(month, 'running'),
      at('2025-02-01', 'past'),
      at('2025-01-01', 'past'),
      at('2024-01-01', 'cancelled'),
    ]);
    const starts = Object.entries(sorted).map(([key, fairs]) => [
      key,
      fairs.map(({ start }) => start),
    ]);
    expect(Object.fromEntries(starts)).toEqual({
      running: [day],
      sometime: [month],
      upcoming: ['2027-01-01', '2027-02-01'],
      past: ['2025-02-01', '2025-01-01'],
      cancelled: ['2024-01-01'],
    });
  });
});

test('sản phẩm không được hiện thì không để lại đường dẫn nào', () => {
  const [first] = sample.products;
  if (!first) throw new Error('no product');
  const second = { ...first, slug: 'san-pham-hai' };
  const hidden = { slug: 'khong-hien', name: first.name, href: '#' };
  expect(shownProducts({ ...sample, products: [first, second] }, [second, hidden, first])).toEqual([
    second,
    first,
  ]);
});

test('số mục có nguồn đếm đúng những mục ghi nguồn', () => {
  const [news] = sample.news;
  const sources = sample.products.flatMap((product) => product.sources);
  if (!news || sources.length === 0) throw new Error('no news or no source');
  const counts = countsOf({
    ...sample,
    news: [
      { ...news, sources },
      { ...news, sources: [] },
    ],
  });
  expect(counts.find(({ kind }) => kind === 'news')).toEqual({
    kind: 'news',
    entries: 2,
    withSource: 1,
  });
});
