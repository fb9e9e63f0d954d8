import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { outDir } from '../../src/env.ts';
import { onePageOfEachKind } from './support/pages.ts';

const pages = onePageOfEachKind(outDir());
/** Both languages are drawn by the same views: where only the drawing counts, one is enough. */
const inVietnamese = pages.filter((address) => !address.startsWith('/en/'));

test('có đủ các loại trang để thử', () => {
  expect(pages.length).toBeGreaterThan(50);
});

/** What axe finds on these pages, a line each. */
const violationsOn = async (
  page: Page,
  addresses: readonly string[],
  limit: (axe: AxeBuilder) => AxeBuilder,
): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const address of addresses) {
    await page.goto(address);
    const { violations } = await limit(new AxeBuilder({ page })).analyze();
    for (const { id, nodes } of violations) {
      found.push(`${address} ${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`);
    }
  }
  return found;
};

test('axe không thấy lỗi nào, mỗi loại một trang', async ({ page }, { project }) => {
  test.setTimeout(900_000);
  const addresses = project.name === 'phone' ? pages : inVietnamese;
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  expect(await violationsOn(page, addresses, (axe) => axe.withTags(tags))).toEqual([]);
});

// Names, roles and order are the same in the dark; only colours are not.
test('trên nền tối chữ vẫn đủ tương phản, mỗi loại một trang', async ({ page }) => {
  test.setTimeout(900_000);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(
    await violationsOn(page, inVietnamese, (axe) => axe.withRules(['color-contrast'])),
  ).toEqual([]);
});

test('không trang nào tràn ngang màn hình', async ({ page }, { project }) => {
  test.skip(project.name === 'phone', 'tự đặt bề ngang màn hình');
  test.setTimeout(300_000);
  const wide: string[] = [];
  for (const address of pages) {
    await page.goto(address);
    for (const width of [320, 360, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (over > 0) wide.push(`${address} ở ${width} px: thừa ${over} px`);
    }
  }
  expect(wide).toEqual([]);
});

test('phím Tab đầu tiên đưa đến đường tắt vào phần chính', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  const skip = page.locator('.skip-link');
  await expect(skip).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});
