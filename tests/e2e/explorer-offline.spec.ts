import { expect, test } from '@playwright/test';
import { count, filters } from './support/explorer.ts';

// A route sees what the page asks for only where no worker answers.
test.use({ serviceWorkers: 'block' });

test('mất mạng rồi bỏ hết điều kiện: danh sách và các con số như trang đã in, không lỗi ngầm', async ({
  page,
}) => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.goto('/san-pham/');
  const printed = await count(page).textContent();
  const sheet = await filters(page);
  const counts = sheet.locator('.count');
  const all = await counts.allTextContents();
  const box = sheet.getByRole('checkbox').first();
  await box.check();
  await expect(count(page)).not.toHaveText(printed ?? '');
  expect(await counts.allTextContents()).not.toEqual(all);
  await box.uncheck();
  await expect(count(page)).toHaveText(printed ?? '');
  expect(await counts.allTextContents()).toEqual(all);
  await box.check();
  await expect(count(page)).not.toHaveText(printed ?? '');

  // What has been loaded is not loaded again; a page opened anew has nothing yet.
  await page.route('**/facets.bin', (route) => route.abort());
  await page.reload();
  await expect(count(page)).toHaveText(/^Chưa tải được danh sách đã lọc/);
  await page.getByRole('button', { name: /^Bỏ lọc/ }).click();
  await expect(count(page)).toHaveText(printed ?? '');
  await expect(page.locator('[data-list] .product-card').first()).toBeVisible();
  expect(await counts.allTextContents()).toEqual(all);
  // Time for a failure that nobody caught to be told.
  await page.waitForTimeout(500);
  expect(faults).toEqual([]);
});
