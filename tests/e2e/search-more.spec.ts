import { expect, test } from '@playwright/test';
import type { Served } from '../../scripts/serve.ts';
import { listedContent } from './support/catalogue.ts';
import { buildSite, serveSite } from './support/site.ts';

// What a service worker fetches for its page is out of page.route's sight.
test.use({ serviceWorkers: 'block' });

let served: Served;

test.beforeAll(async () => {
  served = await serveSite(
    await buildSite({ contentDir: await listedContent(), buildDate: '2026-11-24' }),
  );
});
test.afterAll(() => served.close());

test('xem thêm kết quả tìm mà mạng hỏng thì nói rõ và cho thử lại', async ({ page }) => {
  const address = new URL('tim-kiem/', served.url);
  address.searchParams.set('q', 'măng khô');
  await page.goto(address.href);
  const group = page.locator('.answer-kind', { has: page.getByRole('heading', { level: 2 }) });
  const hits = group.first().locator('.hit');
  const before = 16;
  await expect(hits).toHaveCount(before);
  await page.route('**/search/vi/**', (route) => route.abort());
  await page.getByRole('button', { name: 'Xem thêm 24' }).click();
  await expect(group.getByText('Chưa tải được phần tìm kiếm.')).toBeVisible();
  await expect(hits).toHaveCount(before);
  await page.unroute('**/search/vi/**');
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await expect(hits).toHaveCount(before + 24);
  await expect(group.getByText('Chưa tải được phần tìm kiếm.')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Xem thêm 24' })).toBeVisible();
});
