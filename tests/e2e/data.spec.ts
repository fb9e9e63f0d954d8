import { expect, type Page, test } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { addMonths } from '../../src/domain/dates.ts';
import { outDir } from '../../src/env.ts';
import { emptyContent, writeEntry } from './support/content.ts';
import { pagesIn } from './support/pages.ts';
import { buildSite, serveSite } from './support/site.ts';

// One browser is enough where the question is what was built.
test.skip(({ viewport }) => (viewport?.width ?? 0) < 1000, 'không phụ thuộc cỡ màn hình');

const NINETY =
  'Sản phẩm thử nghiệm có cái tên rất dài để xem tờ giấy có gãy dòng đúng hay không, chín mươi';
const PRICED_ON = '2025-11-25';

/** A made-up barcode with the right last digit (GS1: weights 1 and 3). */
const gtin = (n: number): string => {
  const digits = `893000000${String(n).padStart(3, '0')}`;
  const sum = [...digits].reduce((all, digit, at) => all + Number(digit) * (at % 2 ? 3 : 1), 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
};

/** A made-up product that fills every list of its sheet to overflowing. */
const crowdedContent = async (): Promise<string> => {
  const dir = await emptyContent();
  const lines = (count: number, line: (n: number) => string): string =>
    Array.from({ length: count }, (_, index) => `  - ${line(index + 1)}\n`).join('');
  await writeEntry(
    dir,
    'producers/chu-the-thu/index.md',
    `---\nname: "${NINETY.replace('Sản phẩm', 'Hợp tác xã')}"\nsummary: Chủ thể giả dùng cho kiểm thử.\nform: cooperative\norigin: { unit: "04831", era: new, village: xóm Thử có tên dài để xem }\n---\n`,
  );
  await writeEntry(
    dir,
    'products/dong-duc/index.md',
    `---
name: "${NINETY}"
summary: "${'Câu giới thiệu giả, viết dài ra để xem tờ giấy có còn chỗ hay không. '.repeat(5).trim()}"
set: 7
producer: chu-the-thu
origin: { unit: "04831", era: new, village: xóm Thử có tên dài để xem }
status:
  - { stage: potential, on: 2026, source: thu }
recognitions:
  - { stars: 4, reportedOn: 2022, source: thu }
season: { harvest: [1, 3, 5, 7], sale: [2, 4, 6, 8, 10], best: [9, 11], source: thu }
packs:
${lines(40, (n) => `{ net: ${n} kg, kind: "${NINETY.replace('Sản phẩm', 'Túi')}", price: ${n}000, priceTo: ${n + 1}000, pricedOn: ${PRICED_ON}, gtin: "${gtin(n)}", source: thu }`)}supply:
  capacity:
${lines(12, (n) => `{ months: [${n}], amount: ${n}00, unit: kg, per: month, on: 2026 }`).replace(/^/gm, '  ')}
  moq: "${NINETY}"
  leadDays: 7
  delivery: "${NINETY}"
  invoice: true
  source: thu
papers:
${lines(15, (n) => `{ kind: other, name: "${NINETY.replace('Sản phẩm', 'Giấy')}", number: 0${n}/THU-2026, issuer: "${NINETY.replace('Sản phẩm', 'Cơ quan')}", until: 2027-01-01, source: thu }`)}sources:
  - { id: thu, kind: unverified, title: Nguồn thử nghiệm }
---
`.replace(/\n\s*\n/g, '\n'),
  );
  return dir;
};

/** The page as the browser prints it: number of sheets, their size in points, their words. */
const printed = async (page: Page) => {
  await page.emulateMedia({ media: 'print' });
  const bytes = new Uint8Array(await page.pdf({ preferCSSPageSize: true }));
  const pdf = await getDocument({ data: bytes }).promise;
  const first = await pdf.getPage(1);
  const { items } = await first.getTextContent();
  return {
    sheets: pdf.numPages,
    size: first.view.slice(2).map(Math.round),
    text: items.map((item) => ('str' in item ? item.str : '')).join(' '),
  };
};

const A4 = [595, 842];

test('phiếu sản phẩm in ra đúng một trang A4, dù tên 90 chữ và 40 quy cách', async ({ page }) => {
  const served = await serveSite(
    await buildSite({ contentDir: await crowdedContent(), buildDate: '2026-12-24' }),
  );
  for (const path of ['in/san-pham/dong-duc/', 'en/print/products/dong-duc/']) {
    await page.goto(new URL(path, served.url).href);
    await page.evaluate(() => document.fonts.ready);
    const sheet = await printed(page);
    expect(sheet, path).toMatchObject({ sheets: 1 });
    for (const [index, points] of A4.entries()) {
      expect(Math.abs((sheet.size[index] ?? 0) - points), path).toBeLessThanOrEqual(1);
    }
    // Its last line is on the sheet: nothing was pushed off it.
    expect(sheet.text, path).toContain(
      path.startsWith('en') ? 'takes no orders' : 'không nhận đặt hàng',
    );
  }
  await served.close();
});

test('phiếu của mọi sản phẩm thật cũng một trang, không nằm trong sơ đồ trang, có đường từ trang sản phẩm', async ({
  page,
  request,
}) => {
  const sheets = pagesIn(outDir()).filter((address) => address.startsWith('/in/san-pham/'));
  expect(sheets.length).toBeGreaterThan(0);
  for (const sheet of sheets) {
    await page.goto(sheet.slice('/in'.length));
    const name = await page.getByRole('heading', { level: 1 }).textContent();
    await page.getByRole('link', { name: 'Phiếu sản phẩm' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name ?? '');
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
    expect(await printed(page), sheet).toMatchObject({ sheets: 1 });
    await page.emulateMedia({ media: null });
  }
  expect(await (await request.get('/sitemap-0.xml')).text()).not.toContain('/in/');
});

test('giá quá mười hai tháng thì mờ đi và nói rõ, theo đồng hồ của người xem', async ({
  browser,
}) => {
  const served = await serveSite(
    await buildSite({ contentDir: await crowdedContent(), buildDate: '2026-11-24' }),
  );
  const last = addMonths(PRICED_ON, 12);
  for (const path of ['san-pham/dong-duc/', 'in/san-pham/dong-duc/']) {
    for (const [clock, old] of [
      [`${last}T23:59:00+07:00`, false],
      [`${last.slice(0, 8)}26T00:00:01+07:00`, true],
    ] as const) {
      const page = await browser.newPage();
      await page.clock.setFixedTime(new Date(clock));
      await page.goto(new URL(path, served.url).href);
      const price = page.locator('[data-price-recent-until]').first();
      await expect(price, `${path} ${clock}`).toContainText('25/11/2025');
      await expect(price.getByText('đã hơn mười hai tháng')).toBeVisible({ visible: old });
      await page.close();
    }
  }
  await served.close();
});

test('các tệp dữ liệu có đủ ở nơi trang dữ liệu và mô tả DCAT chỉ tới, dưới thư mục con cũng vậy', async ({
  page,
  request,
}) => {
  const base = '/thu-muc/con/';
  const site = await buildSite({
    contentDir: await crowdedContent(),
    basePath: base,
    buildDate: '2026-11-24',
  });
  const served = await serveSite(site, base);
  const described = await (
    await request.get(new URL('du-lieu/catalog.jsonld', served.url).href)
  ).text();
  const named = [
    ...described.matchAll(/"(?:dcat:downloadURL|dct:conformsTo)": \{\s*"@id": "([^"]+)"/g),
  ];
  const addresses = new Set(named.map(([, address = '']) => new URL(address).pathname));
  for (const path of ['du-lieu/', 'en/data/']) {
    await page.goto(new URL(path, served.url).href);
    const links = await page
      .locator('main a')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
    for (const link of links) if (link.includes('/du-lieu/')) addresses.add(link);
  }
  expect(addresses.size).toBeGreaterThan(40);
  for (const address of addresses) {
    expect(address.startsWith(`${base}du-lieu/`), address).toBe(true);
    expect((await request.get(new URL(address, served.url).href)).status(), address).toBe(200);
  }
  await served.close();
});

test('số mục trong tệp là số trên trang dữ liệu, và mỗi mục có trang thật', async ({
  page,
  request,
}) => {
  await page.goto('/du-lieu/');
  for (const [kind, name] of [
    ['products', 'Sản phẩm'],
    ['producers', 'Chủ thể'],
    ['decisions', 'Văn bản và quyết định'],
  ] as const) {
    const { items }: { items: { id: string; page: { vi: string; en: string } }[] } = await (
      await request.get(`/du-lieu/${kind}.json`)
    ).json();
    const row = page
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name, exact: true }) })
      .first();
    await expect(row.getByRole('cell').first()).toHaveText(String(items.length));
    for (const item of items) {
      expect((await request.get(`/du-lieu/${kind}/${item.id}.json`)).ok(), item.id).toBe(true);
      for (const address of [item.page.vi, item.page.en]) {
        expect((await request.get(new URL(address).pathname)).ok(), address).toBe(true);
      }
    }
  }
});
