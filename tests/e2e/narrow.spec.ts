/** On a phone of 360 px what a guest came for stands on the page, not beyond its right edge. */
import { expect, type Locator, test } from '@playwright/test';
import { href } from '../../src/i18n/href.ts';
import { LOCALES, words } from '../../src/i18n/index.ts';
import { pathOf, publishedOn } from './support/journey.ts';

const { villages } = publishedOn();

/** Boxes that end beyond the window, as their texts. */
const beyond = (cells: Locator): Promise<string[]> =>
  cells.evaluateAll((all) =>
    all
      .filter((cell) => {
        const { left, right, width } = cell.getBoundingClientRect();
        return width === 0 || left < 0 || right > document.documentElement.clientWidth;
      })
      .map((cell) => cell.textContent ?? ''),
  );

for (const locale of LOCALES) {
  const t = words(locale);

  test(`đường đến một xóm đọc được trọn, vẫn là một bảng (${locale})`, async ({ page }) => {
    for (const village of villages()) {
      await page.goto(pathOf(village, locale));
      const table = page.getByRole('table', { name: t.visit.access });
      const rows = table.getByRole('row').filter({ has: page.getByRole('rowheader') });
      await expect(rows).toHaveCount(village.access.length);
      expect(await beyond(table.getByRole('cell')), village.id).toEqual([]);
      const past = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(past, village.id).toBe(0);
      for (const [at, way] of village.access.entries()) {
        if (way.km === undefined) continue;
        await expect(rows.nth(at)).toContainText(`${way.km} km`);
      }
    }
  });

  test(`lịch mùa vụ có đủ mười hai tháng trong khung nhìn (${locale})`, async ({ page }) => {
    await page.goto(href('seasons', locale));
    const table = page.getByRole('table', { name: t.calendar.table });
    const rows = table.getByRole('row').filter({ has: page.getByRole('cell') });
    expect(await rows.count()).toBeGreaterThan(0);
    const months = table.getByRole('row').first().locator('abbr');
    await expect(months).toHaveCount(12);
    expect(await beyond(months)).toEqual([]);
    for (const row of await rows.all()) {
      expect(await beyond(row.getByRole('cell'))).toEqual([]);
    }
  });

  test(`mưa vẽ như trên lịch mùa vụ, khác tháng nên đến (${locale})`, async ({ page }) => {
    const village = villages().find(({ months }) => months?.best.length && months.rain.length);
    test.skip(!village, 'nội dung không có xóm nào ghi tháng mưa');
    if (!village) return;
    await page.goto(pathOf(village, locale));
    const groundOf = (label: string) =>
      page
        .locator('figure.strip')
        .filter({ hasText: `${label}: ` })
        .locator('.on .cell')
        .first()
        .evaluate((cell) => getComputedStyle(cell).backgroundImage);
    expect(await groundOf(t.months.visit)).toBe('none');
    expect(await groundOf(t.months.rain)).toContain('gradient');
  });
}

test('bảng rộng hơn màn hình thì mép nào còn nữa có bóng', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'màn hình rộng thì bảng nằm trọn');
  await page.goto(href('communes', 'vi'));
  const box = page.locator('.table-scroll').first();
  const widths = await box.evaluate(({ scrollWidth, clientWidth }) => [scrollWidth, clientWidth]);
  expect(widths[0]).toBeGreaterThan(widths[1] ?? 0);
  await expect(box).toHaveCSS('box-shadow', /-12px 0px .* inset$/);
  await box.evaluate((element) => element.scrollTo({ left: element.scrollWidth }));
  await expect(box).toHaveCSS('box-shadow', /\) 12px 0px .* inset$/);
});
