import { expect, test } from '@playwright/test';
import { addMonths } from '../../src/domain/dates.ts';
import { emptyContent, photographedProduct, recognisedProduct } from './support/content.ts';
import { buildSite, serveSite } from './support/site.ts';

// One browser is enough where the question is what was built.
test.skip(({ viewport }) => (viewport?.width ?? 0) < 1000, 'không phụ thuộc cỡ màn hình');

test('thư mục không có mục nào vẫn ra một trang tử tế', async ({ page }) => {
  const served = await serveSite(await buildSite({ contentDir: await emptyContent() }));
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  for (const path of [
    '',
    'san-pham/',
    'chu-the/',
    'giao-thuong/',
    'du-lich/',
    'hoi-cho/',
    'mua-vu/',
    'chuong-trinh/',
    'chuong-trinh/tien-trinh/',
    'chuong-trinh/van-ban/',
    'tin-tuc/',
    'xa/',
    'du-lieu/',
    'gioi-thieu/',
    'tim-kiem/',
    'en/',
    'en/products/',
  ]) {
    const answer = await page.goto(new URL(path, served.url).href);
    expect(answer?.status(), path).toBe(200);
    await expect(page.getByRole('heading', { level: 1 }), path).toHaveCount(1);
  }
  expect(errors).toEqual([]);
  await served.close();
});

test('sao hết hạn ngày mai, máy người xem đi trước hai ngày: không còn hình sao, không cần dựng lại', async ({
  browser,
}) => {
  const contentDir = await emptyContent();
  const issued = '2024-03-10';
  const lastDay = addMonths(issued, 36);
  await recognisedProduct(contentDir, issued);
  await photographedProduct(contentDir);
  const served = await serveSite(await buildSite({ contentDir, buildDate: lastDay }));
  for (const path of ['', 'san-pham/', 'san-pham/san-pham-thu/', 'en/products/san-pham-thu/']) {
    const address = new URL(path, served.url).href;
    for (const [clock, stars] of [
      [`${lastDay}T23:59:00+07:00`, true],
      [`${addMonths(issued, 36).slice(0, 8)}11T00:00:01+07:00`, false],
      [`${addMonths(issued, 36).slice(0, 8)}12T09:00:00+07:00`, false],
    ] as const) {
      const page = await browser.newPage();
      await page.clock.setFixedTime(new Date(clock));
      await page.goto(address);
      const drawn = page.locator('[data-stars]');
      if (stars) await expect(drawn.first(), `${path} ${clock}`).toBeVisible();
      else await expect(drawn, `${path} ${clock}`).toHaveCount(0);
      if (path === 'san-pham/') {
        const word = stars ? '4 sao: sắp hết hạn' : '4 sao: hết hạn';
        await expect(page.locator('.pill', { hasText: '4 sao' }), clock).toHaveText(word);
      }
      await page.close();
    }
  }
  await served.close();
});

test('ảnh thật thay hoạ tiết, có người chụp, đúng cỡ; tên 90 chữ không làm vỡ trang', async ({
  page,
}) => {
  const contentDir = await emptyContent();
  await photographedProduct(contentDir);
  const served = await serveSite(await buildSite({ contentDir, buildDate: '2026-11-24' }));
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(new URL('san-pham/san-pham-anh/', served.url).href);
  const picture = page.getByRole('img', { name: 'Ảnh giả một màu' });
  await expect(picture).toBeVisible();
  await expect(page.locator('figcaption').first()).toContainText('Máy kiểm thử');
  expect(
    await picture.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth > 0),
  ).toBe(true);
  expect(await picture.getAttribute('srcset')).toContain('480w');
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(over).toBeLessThanOrEqual(0);
  await served.close();
});

test('dựng dưới một thư mục con: mọi đường dẫn vẫn đúng', async ({ page }) => {
  const base = '/ocop/';
  const served = await serveSite(
    await buildSite({ basePath: base, buildDate: '2026-11-24' }),
    base,
  );
  const missing: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) missing.push(response.url());
  });
  await page.goto(served.url);
  await page.getByRole('navigation').first().getByRole('link', { name: 'Sản phẩm' }).click();
  await expect(page).toHaveURL(/\/ocop\/san-pham\/$/);
  await page.locator('.product-card a').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(missing).toEqual([]);
  await served.close();
});
