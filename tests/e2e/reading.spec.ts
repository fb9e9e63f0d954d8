import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readContent } from '../../src/check/read.ts';
import { contentDir, outDir } from '../../src/env.ts';
import { pagesIn } from './support/pages.ts';

test.describe('không có JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('từ trang chủ đi theo đường dẫn là đến được mọi trang', async ({ request }, { project }) => {
    test.skip(project.name === 'phone', 'đường dẫn không phụ thuộc cỡ màn hình');
    const seen = new Set<string>();
    const waiting = ['/'];
    for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
      if (seen.has(address)) continue;
      seen.add(address);
      const html = await (await request.get(address)).text();
      for (const [, href = ''] of html.matchAll(/<a\b[^>]*?\shref="(\/[^"#?]*)/g)) {
        if (href.endsWith('/') && !seen.has(href)) waiting.push(href);
      }
    }
    expect(pagesIn(outDir()).filter((page) => !seen.has(page))).toEqual([]);
  });

  test('trang sản phẩm đọc được trọn vẹn', async ({ page }) => {
    await page.goto('/san-pham/mat-ong-da-bac/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mật ong Đà Bắc');
    await expect(page.getByText('Tiềm năng', { exact: true }).first()).toBeVisible();
    await expect(page.getByText('Hoạ tiết dệt thay cho ảnh', { exact: true })).toBeVisible();
    await expect(page.locator('[data-stars]')).toHaveCount(0);
    await expect(page.getByText('Chưa công bố').first()).toBeVisible();
  });
});

test('mỗi mục đã đăng có trang riêng bằng cả hai thứ tiếng', async () => {
  const { files } = await readContent(contentDir());
  const folders = {
    products: ['san-pham', 'en/products'],
    producers: ['chu-the', 'en/producers'],
    villages: ['du-lich', 'en/visit'],
    fairs: ['hoi-cho', 'en/fairs'],
    news: ['tin-tuc', 'en/news'],
  };
  const pages = new Set(pagesIn(outDir()));
  for (const [kind, paths] of Object.entries(folders)) {
    const slugs = files.filter((file) => file.kind === kind && !file.translation);
    expect(slugs.length, kind).toBeGreaterThan(0);
    for (const { slug } of slugs) {
      for (const path of paths) expect(pages, `${path}/${slug}`).toContain(`/${path}/${slug}/`);
    }
  }
});

test('lớp CSS đứng đúng thứ tự dù tệp nào tải trước', async ({ page }) => {
  await page.goto('/');
  const sheets = await page
    .locator('link[rel=stylesheet]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(sheets.length).toBeGreaterThan(0);
  for (const sheet of sheets) {
    const css = readFileSync(join(outDir(), sheet), 'utf8');
    expect(css).toMatch(/^@layer reset, ?tokens, ?base, ?layout, ?components, ?utilities;/);
  }
});

test('trang không có thì nói rõ và chỉ đường', async ({ page }) => {
  const answer = await page.goto('/khong-co-trang-nay/');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('main a[href="/san-pham/"]').first()).toBeVisible();
});
