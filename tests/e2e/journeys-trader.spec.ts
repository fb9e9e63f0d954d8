/**
 * A day of a buyer in both languages, where inquiry.spec does not walk it: narrowing by keyboard,
 * four side by side on one sheet, the card and the sheet of paper, the next fair.
 */
import { expect, test } from '@playwright/test';
import ICAL from 'ical.js';
import type { Served } from '../../scripts/serve.ts';
import { href } from '../../src/i18n/href.ts';
import { fill, LOCALES, words } from '../../src/i18n/index.ts';
import { readQr } from '../support/qr.ts';
import { count, names } from './support/explorer.ts';
import { pathOf, publishedOn, textIn } from './support/journey.ts';
import { press } from './support/keyboard.ts';
import { readPdf } from './support/pdf.ts';
import { buildSite, serveSite } from './support/site.ts';
import { SIZE, tradeContent } from './support/trade-content.ts';

test.skip(({ isMobile }) => isMobile, 'hành trình của người mua ở máy bàn');
// One site for all of them.
test.describe.configure({ mode: 'default' });

let dir = '';
let served: Served | undefined;
test.beforeAll(async () => {
  dir = await buildSite({ contentDir: await tradeContent(), buildDate: '2026-11-24' });
  served = await serveSite(dir);
});
test.afterAll(() => served?.close());

const at = (path: string): string => new URL(path, served?.url).href;

for (const locale of LOCALES) {
  const t = words(locale);

  test(`chỉ bằng bàn phím: hợp tác xã, giấy an toàn thực phẩm còn hạn, tháng 10 (${locale})`, async ({
    page,
  }) => {
    await page.goto(at(href('trade', locale)));
    const total = SIZE.products;
    for (const [facet, value, left] of [
      ['month', '10', 7],
      ['form', 'cooperative', 2],
      ['paper', 'attp', 1],
    ] as const) {
      const group = page.locator(`[data-facet="${facet}"]`);
      await press(page, group.locator('summary'));
      const box = group.locator(`[data-value="${value}"] input`);
      await press(page, box, 'Space');
      await expect(count(page)).toHaveText(fill(t.explorer.countOf, { n: left, total }));
      await expect(box).toBeFocused();
    }
    // The paper of the other cooperative has ended; a household's goods are not asked for.
    await expect(page.locator('[data-list] tbody tr')).toHaveCount(1);
    await expect(names(page).first()).toHaveText('Măng khô thử A');
    await expect(page.locator('[data-list] tbody tr')).toContainText(t.papers.attp);
  });

  test(`bốn sản phẩm cạnh nhau: chỗ khác được đánh dấu, in một tờ A4 ngang (${locale})`, async ({
    page,
  }) => {
    for (const [index, slug] of ['mang-a', 'mang-b', 'mang-c', 'mang-bang'].entries()) {
      await page.goto(at(href('product', locale, { slug })));
      await page.locator(`[data-compare-id="${slug}"]`).first().click();
      const said = fill(t.inquiry.toast.chosen, { n: index + 1 });
      await expect(page.locator('[data-tray]')).toContainText(said);
    }
    await page.getByRole('link', { name: t.inquiry.toast.openCompare }).click();
    await expect(page.locator('thead th')).toHaveCount(4);
    const rows = await page.locator('tbody:visible tr').evaluateAll((all) =>
      all.map((row) => ({
        differs: new Set([...row.querySelectorAll('td')].map((cell) => cell.textContent)).size > 1,
        says: row.querySelector('th .differs')?.textContent ?? '',
      })),
    );
    expect(rows.filter(({ differs }) => differs).length).toBeGreaterThan(3);
    expect(rows.filter(({ differs }) => !differs).length).toBeGreaterThan(3);
    for (const { differs, says } of rows) expect(says).toBe(differs ? t.compare.differs : '');
    await expect(page.getByRole('button', { name: t.compare.print })).toBeVisible();
    expect((await readPdf(await page.pdf({ preferCSSPageSize: true }))).sizes).toEqual([
      [297, 210],
    ]);
  });

  test(`bốn sản phẩm có nhiều điều để kể nhất cũng vừa một tờ A4 ngang (${locale})`, async ({
    page,
  }) => {
    const longest = publishedOn()
      .products()
      .toSorted((a, b) => JSON.stringify(b).length - JSON.stringify(a).length)
      .slice(0, 4);
    const ids = longest.map(({ id }) => id).join(',');
    await page.goto(`${href('compare', locale)}?sp=${ids}`);
    await expect(page.locator('thead th')).toHaveCount(longest.length);
    const { sizes, texts } = await readPdf(await page.pdf({ preferCSSPageSize: true }));
    expect(sizes).toEqual([[297, 210]]);
    const unspaced = (text: string): string => text.normalize('NFC').replace(/\s+/g, '');
    for (const { name } of longest) {
      expect(unspaced(texts.join())).toContain(unspaced(textIn(name, locale)));
    }
  });

  test(`danh thiếp và phiếu mang cùng một tên; mã trên phiếu mở đúng sản phẩm (${locale})`, async ({
    page,
    request,
  }) => {
    const product = publishedOn(dir)
      .products()
      .find(({ id }) => id === 'mang-a');
    const maker = publishedOn(dir)
      .producers()
      .find(({ id }) => id === product?.producer?.id);
    if (!product || !maker) throw new Error('The made-up product and its maker are not published.');
    await page.goto(at(pathOf(maker, locale)));
    const name = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
    const card = await page.getByRole('link', { name: t.vcard.save }).getAttribute('href');
    const text = await (await request.get(at(card ?? ''))).text();
    expect(new ICAL.Component(ICAL.parse(text)).getFirstPropertyValue('fn')).toBe(name);

    await page.goto(at(pathOf(product, locale)));
    await page.getByRole('link', { name: t.specSheet.open }).click();
    const title = page.getByRole('heading', { level: 1 });
    await expect(title).toHaveText(textIn(product.name, locale));
    await expect(page.locator('.sheet')).toContainText(name);
    const drawn = page.getByRole('img', { name: t.specSheet.qr });
    const [address = ''] = await readQr(await drawn.evaluate((svg) => svg.outerHTML));
    await page.goto(at(new URL(address).pathname));
    await expect(title).toHaveText(textIn(product.name, locale));
    await page.getByRole('link', { name: t.verdict.full }).click();
    await expect(page).toHaveURL(at(pathOf(product, locale)));
  });

  test(`hội chợ tới: ai bày hàng, ở gian nào, mang gì; theo dõi bằng lịch (${locale})`, async ({
    page,
    request,
  }) => {
    await page.clock.setFixedTime(new Date('2026-11-24T09:00:00+07:00'));
    await page.goto(at(href('home', locale)));
    const nav = page.getByRole('navigation', { name: t.nav.label }).first();
    await nav.getByRole('link', { name: t.nav.fairs }).click();
    const feed = await page.getByRole('link', { name: t.fairCall.feed }).getAttribute('href');
    await page.locator('[data-fair-list=upcoming] h3 a').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hội chợ thử');
    const shows = page.locator('section', { hasText: t.fair.exhibitors }).getByRole('listitem');
    await expect(shows.filter({ hasText: 'Hợp tác xã thử A' }).first()).toContainText(
      fill(t.fair.booth, { booth: 'A1' }),
    );
    const one = await page.getByRole('link', { name: t.fairCall.calendar }).getAttribute('href');
    for (const file of [feed, one]) {
      const answer = await request.get(at(file ?? ''));
      expect(answer.headers()['content-type']).toContain('text/calendar');
      const events = new ICAL.Component(ICAL.parse(await answer.text()))
        .getAllSubcomponents('vevent')
        .map((event) => [
          event.getFirstPropertyValue('summary'),
          String(event.getFirstPropertyValue('dtstart')),
        ]);
      expect(events).toEqual([['Hội chợ thử', '2026-12-10']]);
    }
    await page.getByRole('link', { name: 'Măng khô thử A' }).first().click();
    await expect(page).toHaveURL(at(href('product', locale, { slug: 'mang-a' })));
  });
}
