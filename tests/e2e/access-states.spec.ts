/**
 * axe on what a page becomes in use: access.spec tries pages as they are loaded, explorer.spec and
 * search-dialog.spec their own filters and hits.
 */
import { expect, type Page, test } from '@playwright/test';
import { href } from '../../src/i18n/href.ts';
import { LOCALES, type Locale, words } from '../../src/i18n/index.ts';
import { violationsOn } from './support/axe.ts';
import { LOCAL_FOLDER } from './support/form.ts';
import { openSource, pathOf, publishedOn } from './support/journey.ts';

const products = publishedOn()
  .products()
  .filter(({ stage }) => stage.code !== 'stopped')
  .slice(0, 4);
const ids = products.map(({ id }) => id);
const [first] = products;
if (!first) throw new Error('The site under test has no product.');

/** Brings a page into a state, and waits until it stands. */
const STATES: Readonly<Record<string, (page: Page, locale: Locale) => Promise<void>>> = {
  'danh sách hỏi hàng đã điền': async (page, locale) => {
    const t = words(locale).inquiry;
    await page.addInitScript((added) => {
      const list = { name: 'Tết', asks: [], added };
      localStorage.setItem('inquiry', JSON.stringify({ v: 1, current: 1, lists: [list] }));
    }, ids);
    await page.goto(href('inquiry', locale));
    await page.getByLabel(t.ask.amount).first().fill('300');
    await expect(page.locator('output').first()).toContainText('300');
    const folded = page.locator('.inquiry details:not([open]) > summary');
    for (let left = await folded.count(); left > 0; left--) await folded.first().click();
    await expect(folded).toHaveCount(0);
    await page.getByRole('button', { name: t.share.link }).click();
    await expect(page.getByLabel(t.share.link).and(page.locator('input'))).toHaveValue(/#l=1\./);
  },
  'bảng so sánh bốn sản phẩm': async (page, locale) => {
    await page.goto(`${href('compare', locale)}?sp=${ids.join(',')}`);
    await expect(page.locator('thead th')).toHaveCount(ids.length);
    await expect(page.locator('tbody:visible .differs').first()).toBeVisible();
  },
  'hộp chia sẻ đang mở': async (page, locale) => {
    const t = words(locale).share;
    await page.goto(pathOf(first, locale));
    await page.getByText(t.title, { exact: true }).click();
    await page.getByRole('button', { name: t.copy }).click();
    await expect(page.locator('[data-share-said]')).not.toBeEmpty();
  },
  'thẻ nguồn đang mở': async (page, locale) => {
    await page.goto(pathOf(first, locale));
    await openSource(page.locator('.history'));
  },
  'phiếu tự xem đã đánh dấu': async (page, locale) => {
    await page.goto(href('takePart', locale));
    const boxes = page.locator('[data-evidence] input');
    const missing = page.locator('[data-missing] li');
    const all = await boxes.count();
    await boxes.first().check();
    await expect(missing).toHaveCount(all - 1);
  },
  'lời hỏi chủ nhà đã điền': async (page, locale) => {
    const t = words(locale).journey;
    const [village] = publishedOn().villages();
    if (!village) throw new Error('The site under test has no village.');
    await page.goto(pathOf(village, locale));
    await page.getByLabel(t.diet).fill('vegetarian');
    await expect(page.getByLabel(t.messageEn)).toHaveValue(/vegetarian/);
  },
};

for (const [state, reach] of Object.entries(STATES)) {
  test(`axe không thấy lỗi nào, cả trên nền tối: ${state}`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    for (const locale of LOCALES) {
      await page.emulateMedia({ colorScheme: 'light' });
      await reach(page, locale);
      expect(await violationsOn(page), locale).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violationsOn(page, ['color-contrast']), `${locale}, nền tối`).toEqual([]);
    }
  });
}

test('axe không thấy lỗi nào ở trang báo không có trang', async ({ page }) => {
  for (const path of ['/khong-co-trang-nay/', '/en/no-such-page/']) {
    expect((await page.goto(path))?.status()).toBe(404);
    expect(await violationsOn(page), path).toEqual([]);
  }
});

test('axe không thấy lỗi nào ở cửa vào biểu mẫu của cán bộ', async ({ page }) => {
  await page.goto('/admin/');
  await expect(page.getByRole('button', { name: LOCAL_FOLDER })).toBeVisible({ timeout: 60_000 });
  // Its program puts its first page into no landmark: good practice that is not ours to mend.
  const found = (await violationsOn(page)).filter((line) => !line.startsWith('region:'));
  expect(found).toEqual([]);
});
