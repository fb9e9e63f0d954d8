/**
 * A day of a guest from abroad, and of one from Hà Nội: the same steps in both languages, over the
 * content the site has. The message to the host, the card and the GPX file are in tourist.spec.
 */
import { expect, type Page, test } from '@playwright/test';
import { outDir } from '../../src/env.ts';
import { href } from '../../src/i18n/href.ts';
import {
  fill,
  formatMonths,
  formatNumber,
  LOCALES,
  otherLocale,
  words,
} from '../../src/i18n/index.ts';
import { openSource, pathOf, publishedOn, rowOf, sectionOf, textIn } from './support/journey.ts';
import { serveSite } from './support/site.ts';

test.skip(({ isMobile }) => !isMobile, 'khách đi đường dùng điện thoại');

const { villages } = publishedOn();

/** Months of a strip that are marked. */
const marked = (page: Page, label: string) =>
  page
    .locator('figure.strip')
    .filter({ hasText: `${label}: ` })
    .locator('li.on');

for (const locale of LOCALES) {
  const t = words(locale);
  const v = t.visit;

  test(`đến một xóm: ai ở đây, theo nguồn nào; giá chưa ai công bố thì nói vậy (${locale})`, async ({
    page,
  }) => {
    const village = villages().find(
      ({ peoples, prices }) => peoples?.source && prices.length === 0,
    );
    test.skip(!village, 'nội dung không có xóm nào như vậy');
    if (!village?.peoples) return;
    await page.goto(href('visit', locale));
    await page
      .locator(`a[href="${pathOf(village, locale)}"]`)
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(textIn(village.name, locale));
    const people = rowOf(page, v.peoples);
    await expect(people).toContainText(textIn(village.peoples.text, locale));
    const source = village.sources.find(({ id }) => id === village.peoples?.source);
    await expect(await openSource(people)).toContainText(source?.title ?? 'no source');
    await page.keyboard.press('Escape');
    await expect(sectionOf(page, v.prices)).toContainText(t.unknown);

    // The other language is the same village, and back.
    const other = otherLocale(locale);
    await page.locator('a[data-twin]').click();
    await expect(page).toHaveURL(pathOf(village, other));
    await expect(page.locator('html')).toHaveAttribute('lang', other);
    await page.locator('a[data-twin]').click();
    await expect(page).toHaveURL(pathOf(village, locale));
  });

  test(`tháng 11 và tháng 7: nên đến hay mưa, bằng hình và bằng lời (${locale})`, async ({
    page,
  }) => {
    const village = villages().find(
      ({ months }) => months?.best.includes(11) && months.rain.includes(7),
    );
    test.skip(!village, 'nội dung không có xóm nào như vậy');
    if (!village?.months) return;
    await page.goto(pathOf(village, locale));
    for (const [label, months] of [
      [t.months.visit, village.months.best],
      [t.months.rain, village.months.rain],
    ] as const) {
      await expect(page.getByText(`${label}: ${formatMonths(months, locale)}`)).toBeVisible();
      const drawn = await marked(page, label).evaluateAll((cells) =>
        cells.map((cell) => Number(cell.getAttribute('data-month'))),
      );
      expect(drawn, label).toEqual(months.toSorted((a, b) => a - b));
    }
  });

  test(`các đường đến: mấy giờ, bao xa, điều chưa biết nói rõ (${locale})`, async ({ page }) => {
    const village = villages().find(
      ({ access }) => access.length > 1 && access.some(({ hours }) => hours !== undefined),
    );
    test.skip(!village, 'nội dung không có xóm nào như vậy');
    if (!village) return;
    await page.goto(pathOf(village, locale));
    const told = (sentence: string, n: number | undefined) =>
      n === undefined ? t.unknown : fill(sentence, { n: formatNumber(n, locale) });
    const ways = page.getByRole('table', { name: v.access }).locator('tbody tr');
    await expect(ways).toHaveCount(village.access.length);
    for (const [index, { from, by, note, hours, km }] of village.access.entries()) {
      const cells = ways.nth(index).locator('th, td');
      await expect(cells.nth(0)).toHaveText(textIn(from, locale));
      await expect(cells.nth(1)).toContainText(by ? textIn(by, locale) : t.unknown);
      if (note) await expect(cells.nth(1)).toContainText(textIn(note, locale));
      await expect(cells.nth(1).locator('.source-mark')).toHaveCount(1);
      await expect(cells.nth(2)).toHaveText(told(v.hours, hours));
      await expect(cells.nth(3)).toHaveText(told(v.km, km));
    }
  });

  test(`tuyến hai ngày: có đủ hai ngày, chỗ dừng nào cũng có trang (${locale})`, async ({
    page,
  }) => {
    await page.goto(href('visit', locale));
    const route = page
      .locator('li')
      .filter({ has: page.getByText(fill(v.days, { n: 2 }), { exact: true }) })
      .locator('h3 a');
    const count = await route.count();
    test.skip(count === 0, 'nội dung không có tuyến hai ngày nào');
    const name = (await route.first().textContent()) ?? '';
    await route.first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name ?? '');
    for (const n of [1, 2]) {
      const stops = sectionOf(page, fill(v.day, { n })).locator('ol > li');
      await expect(stops.first()).toBeVisible();
    }
    const stops = await page
      .locator('article section ol > li h3 a')
      .evaluateAll((links) =>
        links.map((link) => [link.getAttribute('href') ?? '', link.textContent ?? ''] as const),
      );
    expect(stops.length).toBeGreaterThan(1);
    for (const [address, heading] of stops) {
      const answer = await page.goto(address);
      expect(answer?.status(), address).toBe(200);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    }
  });

  test(`mang theo một xóm: mất mạng vẫn mở được xóm và sản phẩm ở đó (${locale})`, async ({
    page,
    context,
  }) => {
    const village = villages().find(({ products }) => products.length > 0);
    test.skip(!village, 'nội dung không có xóm nào như vậy');
    if (!village) return;
    const served = await serveSite(outDir());
    const at = (path: string): string => new URL(path, served.url).href;
    await page.goto(at(pathOf(village, locale)));
    const product = page.locator('.product-card a').first();
    const [address, name] = [await product.getAttribute('href'), await product.textContent()];
    await page.getByRole('button', { name: t.offline.carry }).click();
    await expect(page.getByText(t.offline.carried)).toBeVisible();
    await context.setOffline(true);
    await served.close();

    await page.goto(at(pathOf(village, locale)));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(textIn(village.name, locale));
    await expect(page.locator('.offline-notices .saved')).toBeVisible();
    await page.goto(at(address ?? ''));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name ?? '');
    await page.goto(at(href('offline', locale)));
    await expect(page.locator('[data-bundles]')).toContainText(textIn(village.name, locale));
  });
}
