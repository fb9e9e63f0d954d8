import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { checkBudgets } from '../../scripts/lib/built-site/budgets.ts';
import { checkLinks } from '../../scripts/lib/built-site/links.ts';
import { readSite } from '../../scripts/lib/built-site/site.ts';
import type { Served } from '../../scripts/serve.ts';
import { generateContent } from '../bench/content/generate.ts';
import { buildSite, serveSite } from './support/site.ts';

/** More than any district has: what grows with the catalogue must show by then. */
const PRODUCTS = 600;

let content: string;
let dir: string;
let served: Served;

// One worker for all: a site of this size is built once.
test.describe.configure({ mode: 'default' });
test.skip(({ isMobile }) => isMobile, 'cùng những trang ấy ở mọi cỡ màn hình');

test.beforeAll(async () => {
  content = mkdtempSync(join(tmpdir(), 'large-'));
  await generateContent(content, PRODUCTS);
  dir = await buildSite({ contentDir: content, buildDate: '2026-11-24' });
  served = await serveSite(dir);
});
test.afterAll(async () => {
  await served.close();
  rmSync(content, { recursive: true, force: true });
});

const open = (page: Page, path: string) => page.goto(new URL(path, served.url).href);

test('danh mục lớn thì trang vẫn nhẹ, không đường dẫn nào cụt', () => {
  // Thousands of pages are read and weighed.
  const site = readSite({ dir, publicDir: '', base: '/' });
  expect(site.pages.length).toBeGreaterThan(PRODUCTS * 2);
  expect(checkBudgets(site)).toEqual([]);
  expect(checkLinks(site)).toEqual([]);
});

test('lịch mùa vụ dài thì sang trang, tiếng nào cũng cùng số trang', async ({ page }) => {
  await open(page, 'mua-vu/');
  await expect(page.locator('.calendar-table tbody tr:has(td)')).toHaveCount(120);
  const pages = page.getByRole('navigation', { name: 'Các trang' });
  await pages.getByRole('link', { name: 'Trang sau' }).click();
  await expect(page).toHaveURL(/\/mua-vu\/trang\/2\/$/);
  await expect(page).toHaveTitle(/trang 2/);
  await page.locator('a[data-twin]').click();
  await expect(page).toHaveURL(/\/en\/seasons\/page\/2\/$/);
});

test('lịch gia hạn dài thì sang trang; nhóm đi tiếp giữ tên của nó', async ({ page }) => {
  await open(page, 'chuong-trinh/lich-gia-han/trang/2/');
  await expect(page.getByRole('heading', { name: 'Giấy đang có giá trị' })).toBeVisible();
  await expect(page.locator('table tbody tr').first()).toBeVisible();
});

test('nơi không liệt kê hết thì nói còn bao nhiêu và dẫn tới chỗ có hết', async ({ page }) => {
  await open(page, '');
  await expect(page.locator('.season-row')).toHaveCount(12);
  await open(page, 'xa/vi-du/');
  const all = page.getByRole('link', { name: /^Xem tất cả \d+ sản phẩm$/ });
  await all.click();
  await expect(page).toHaveURL(/\/san-pham\/xa\/vi-du\/$/);
  await open(page, 'chuong-trinh/tien-trinh/');
  await expect(page.locator('section#registered table tbody tr')).toHaveCount(24);
  await expect(page.locator('section#registered a[href$="/trang-thai/registered/"]')).toBeVisible();
  await open(page, 'chuong-trinh/van-ban/qd-01-thu-nghiem/');
  await expect(page.locator('.product-card')).toHaveCount(24);
  await expect(page.getByText(/^Và \d+ mục nữa:$/)).toBeVisible();
  expect(await page.locator('.names a').count()).toBeGreaterThan(100);
});
