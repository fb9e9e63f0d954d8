import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import sax from 'sax';
import { requireBrowser } from '../../scripts/browser.ts';
import { catalogueSheet, copyCards, kitOf, printSheets } from '../../scripts/kit.ts';
import type { Served } from '../../scripts/serve.ts';
import { LOCALES, words } from '../../src/i18n/index.ts';
import { path } from '../../src/i18n/routes.ts';
import { emptyContent, writeEntry } from './support/content.ts';
import { codesIn, fontsIn, readPdf } from './support/pdf.ts';
import { buildSite, serveSite } from './support/site.ts';

// One browser is enough: the question is what is said, printed and handed out.
test.skip(({ viewport }) => (viewport?.width ?? 0) < 1000, 'không phụ thuộc cỡ màn hình');
test.describe.configure({ mode: 'serial' });

const source = 'sources:\n  - { id: thu, kind: document, title: Nguồn thử nghiệm }\n';
const marks = 'Ằẳẵặ Ầẩẫậ Ềểễệ Ồổỗộ Ờởỡợ Ứừửữự Ỳỷỹỵ Đđ';

/** Two villages, one of them with coordinates, two routes, a fair with three makers; all made up. */
const content = async (): Promise<string> => {
  const dir = await emptyContent();
  const village = (name: string, more: string) =>
    `name: ${name}\nsummary: Giả.\norigin: { unit: "04846", era: new, source: thu }\n${more}${source}`;
  const stop = (slug: string) => `stops:\n  - { day: 1, village: ${slug}, text: Ở nhà dân. }\n`;
  const product = (name: string, maker: string) =>
    `name: ${name}\nsummary: Giả.\nset: 4\nproducer: ${maker}\nstatus:\n  - { stage: potential, on: 2026, source: thu }\nseason: { harvest: [3], sale: [10, 11], best: [], source: thu }\n${source}`;
  const files: Record<string, string> = {
    'villages/co-toa-do/index.md': village(
      'Bản có toạ độ',
      'coordinates: { lat: 20.9, lon: 105.1, source: thu }\nmonths: { best: [11], rain: [7], source: thu }\n',
    ),
    'villages/chua-co/index.md': village('Bản chưa có', ''),
    'routes/co/index.md': `name: Tuyến có toạ độ\nsummary: Giả.\ndays: 1\n${stop('co-toa-do')}${source}`,
    'routes/chua/index.md': `name: Tuyến chưa có\nsummary: Giả.\ndays: 1\n${stop('chua-co')}${source}`,
    'fairs/hoi-cho-thu/index.md':
      'name: Hội chợ thử\nsummary: Giả.\nstart: 2026-12-10\nstatus: confirmed\nexhibitors:\n  - { producer: nha-1, booth: A1 }\n  - { producer: nha-2 }\n  - { producer: nha-3 }\n',
    'fairs/khong-ai/index.md':
      'name: Chưa rõ ai\nsummary: Giả.\nstart: 2026-12-10\nstatus: confirmed\n',
  };
  for (const n of [1, 2, 3]) {
    files[`producers/nha-${n}/index.md`] =
      `name: Nhà ${n}\nsummary: Giả.\nform: household\n${source}`;
    files[`products/mon-${n}/index.md`] = product(n === 1 ? marks : `Món ${n}`, `nha-${n}`);
  }
  for (const [path, text] of Object.entries(files))
    await writeEntry(dir, path, `---\n${text}---\n`);
  return dir;
};

let site: Served | undefined;
let folder = '';
let built = '';

test.beforeAll(async () => {
  built = await buildSite({ contentDir: await content(), buildDate: '2026-11-24' });
  site = await serveSite(built);
  folder = mkdtempSync(join(tmpdir(), 'kit-'));
});
test.afterAll(async () => {
  await site?.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

const at = (path: string): string => new URL(path, site?.url).href;

/** Text without its spaces: where a line broke, a PDF has none. */
const unspaced = (text = ''): string => text.normalize('NFC').replace(/\s+/g, '');

const print = async (sheets: Parameters<typeof printSheets>[0]): Promise<string[]> => {
  if (!site) throw new Error('No site.');
  return printSheets(sheets, { site, folder, browser: requireBrowser() });
};

for (const locale of LOCALES) {
  const t = words(locale).journey;

  test(`lời nhắn hỏi nghỉ bằng hai thứ tiếng, có ngày, số người, ăn kiêng; không máy chủ nào nhận (${locale})`, async ({
    page,
  }) => {
    const posted: string[] = [];
    page.on('request', (request) => {
      if (request.method() !== 'GET') posted.push(request.url());
    });
    await page.goto(at(path('village', locale, { slug: 'co-toa-do' }).slice(1)));
    await page.getByLabel(t.arrive).fill('2026-12-05');
    await page.getByLabel(t.nights).fill('2');
    await page.getByLabel(t.people).fill('2');
    await page.getByLabel(t.diet).fill('ăn chay, vegetarian');
    await expect(page.getByLabel(t.messageEn)).toHaveValue(
      /5 December 2026[\s\S]*Nights: 2[\s\S]*vegetarian/,
    );
    await expect(page.getByLabel(t.message, { exact: true })).toHaveValue(
      /Ngày đến: 05\/12\/2026[\s\S]*Số người: 2[\s\S]*ăn chay/,
    );
    const mail = await page.locator('[data-mailto]').last().getAttribute('href');
    expect(decodeURIComponent(mail ?? '')).toContain('People: 2');
    expect(posted).toEqual([]);
  });

  test(`chỉ toạ độ có nguồn mới vào GPX và mở được trong ứng dụng bản đồ; không có thì nói rõ (${locale})`, async ({
    page,
    request,
  }) => {
    await page.goto(at(path('village', locale, { slug: 'co-toa-do' }).slice(1)));
    await expect(page.locator('a[href^="geo:20.9,105.1"]')).toBeVisible();
    for (const [name, slug] of [
      ['village', 'co-toa-do'],
      ['tasteRoute', 'co'],
    ] as const) {
      await page.goto(at(path(name, locale, { slug }).slice(1)));
      const file = await page.getByRole('link', { name: t.gpx }).getAttribute('href');
      const places: string[] = [];
      const parser = sax.parser(true);
      parser.onopentag = ({ name, attributes }) => {
        if (name === 'wpt') places.push(`${attributes.lat} ${attributes.lon}`);
      };
      parser.write(await (await request.get(at(file ?? ''))).text()).close();
      expect(places, slug).toEqual(['20.9 105.1']);
    }
    for (const [name, slug] of [
      ['village', 'chua-co'],
      ['tasteRoute', 'chua'],
    ] as const) {
      await page.goto(at(path(name, locale, { slug }).slice(1)));
      await expect(page.getByText(t.gpxNone)).toBeVisible();
      await expect(page.locator('a[href$=".gpx"]')).toHaveCount(0);
    }
  });
}

test.describe('không có JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('lời nhắn là một mẫu để điền tay', async ({ page }) => {
    await page.goto(at('du-lich/co-toa-do/'));
    await expect(page.getByLabel('Lời nhắn bằng tiếng Việt')).toHaveValue(/Số người: ……/);
    await expect(page.locator('[data-fields]')).toBeHidden();
  });
});

test('lịch mùa vụ: tháng bán không gọi là thu hoạch; trang chủ theo tháng của người xem', async ({
  page,
}) => {
  await page.goto(at('mua-vu/'));
  const row = (text: string) => page.getByRole('row').filter({ hasText: text });
  await expect(row('Món 2: thu hoạch').locator('.on')).toHaveCount(1);
  await expect(row('Món 2: có bán').locator('.on')).toHaveCount(2);
  await page.clock.setFixedTime(new Date('2027-03-05T09:00:00+07:00'));
  await page.goto(at(''));
  const month = page.locator('[data-month-of]:visible');
  await expect(month).toContainText('tháng 3');
  await expect(month).toContainText('Món 2 (thu hoạch, làm ra)');
  await expect(page.getByRole('link', { name: 'Hội chợ thử' })).toBeHidden();
});

test('thẻ gấp của tuyến là một tờ A5 hai mặt; lịch là một tờ A4', async () => {
  const [card = '', english = '', poster = ''] = await print([
    { address: path('routeCard', 'vi', { slug: 'co' }), file: 'the.pdf' },
    { address: path('routeCard', 'en', { slug: 'co' }), file: 'card.pdf' },
    { address: '/mua-vu/', file: 'lich.pdf' },
  ]);
  for (const [file, locale] of [
    [card, 'vi'],
    [english, 'en'],
  ] as const) {
    expect((await readPdf(file)).sizes, locale).toEqual([
      [210, 148],
      [210, 148],
    ]);
    expect((await codesIn(file)).flat().map(({ text }) => new URL(text).pathname)).toEqual([
      path('tasteRoute', locale, { slug: 'co' }),
    ]);
  }
  expect((await readPdf(poster)).sizes).toEqual([[297, 210]]);
});

test('bộ in hội chợ: đúng khổ, đúng số tờ, đủ dấu tiếng Việt, mã nào cũng đọc được', async ({
  page,
}) => {
  await page.goto(at('hoi-cho/hoi-cho-thu/'));
  await expect(page.getByRole('link', { name: 'Thẻ bày hàng A6' })).toBeVisible();
  const [tags = '', booklet = '', prices = '', contacts = ''] = await print(kitOf('hoi-cho-thu'));

  const cards = await readPdf(tags);
  expect(cards.sizes).toEqual([1, 2, 3].map(() => [105, 148]));
  expect(unspaced(cards.texts[0])).toContain(unspaced(marks));
  const codes = await codesIn(tags);
  expect(codes.map((page) => page.map(({ text }) => new URL(text).pathname))).toEqual(
    [1, 2, 3].map((n) => [`/san-pham/mon-${n}/`]),
  );
  for (const { millimetres } of codes.flat()) expect(millimetres).toBeGreaterThanOrEqual(30);

  // Cover, three makers, back: eight pages on two sheets of two sides, the back beside the cover.
  const leaves = await readPdf(booklet);
  expect(leaves.sizes).toEqual([1, 2, 3, 4].map(() => [297, 210]));
  expect(leaves.texts[0]).toMatch(/không bán hàng[\s\S]*Hội chợ thử/);
  expect(leaves.texts[1]).toContain('Nhà 1');
  expect(new Set((await codesIn(booklet)).flat().map(({ text }) => text)).size).toBe(4);

  for (const file of [prices, contacts]) {
    expect((await readPdf(file)).sizes).toEqual([[210, 297]]);
  }
  for (const file of [tags, booklet, prices, contacts]) {
    const { embedded, missing } = fontsIn(file);
    expect(embedded.join(), file).toContain('BeVietnamPro');
    expect(missing, file).toEqual([]);
    expect(readFileSync(file).length).toBeGreaterThan(1000);
  }
});

test('danh thiếp của từng chủ thể đi kèm bộ in', () => {
  const cards = copyCards('hoi-cho-thu', built, folder).map((file) => readFileSync(file, 'utf8'));
  expect(cards).toHaveLength(3);
  for (const [index, card] of cards.entries()) expect(card).toContain(`Nhà ${index + 1}`);
});

test('hội chợ chưa rõ ai tham gia thì không có bộ in, và nói vậy', async ({ page }) => {
  await page.goto(at('hoi-cho/khong-ai/'));
  await expect(page.getByText('Chưa biết chủ thể nào tham gia nên chưa có bộ in.')).toBeVisible();
});

test('cả danh mục in ra A4, mã trên trang đầu đọc được', async () => {
  const [file = ''] = await print([catalogueSheet]);
  const { sizes, texts } = await readPdf(file);
  expect(new Set(sizes.map(String))).toEqual(new Set(['210,297']));
  expect(unspaced(texts.join())).toContain(unspaced(marks));
  expect((await codesIn(file)).flat()).toHaveLength(1);
});
