import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { serve } from '../../scripts/serve.ts';
import { nextPages } from './support/next-build.ts';
import { buildSmallFair, kept, workerReplaced } from './support/offline.ts';

// One browser is enough: the question is what the worker keeps.
test.skip(({ viewport }) => (viewport?.width ?? 0) < 1000, 'không phụ thuộc cỡ màn hình');

test('đọc, mang theo, đọc lại khi trang đã đổi: không bị báo là cũ, mất mạng thấy bản đọc sau', async ({
  page,
  context,
}) => {
  const dir = await buildSmallFair();
  let served = await serve({ dir, port: 0 });
  const product = new URL('san-pham/mon-thu/', served.url).href;
  const port = Number(new URL(served.url).port);

  // Monday: read. Tuesday: a fair that shows it is taken along.
  await page.goto(product);
  await kept(page);
  await page.goto(new URL('hoi-cho/hoi-cho-thu/', served.url).href);
  await page.getByRole('button', { name: 'Mang theo' }).click();
  await expect(page.getByText('Đã lưu. Mở lại được khi không có mạng.')).toBeVisible();

  // Wednesday: the page has changed, and is read again.
  await served.close();
  const target = mkdtempSync(join(tmpdir(), 'next-pages-'));
  nextPages(dir, target, (html) => html.replaceAll('Món chè thử', 'Món chè thử, bản sau'));
  served = await serve({ dir: target, port });
  await page.goto(product);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Món chè thử, bản sau');
  // The worker keeps it while it is being read: where it was read before, and in the bundle.
  const copies = () =>
    page.evaluate(async () => {
      const names = await caches.keys();
      const found = await Promise.all(
        names.map((cacheName) => caches.match(location.href, { cacheName })),
      );
      const texts = found.filter((copy) => copy !== undefined).map((copy) => copy.text());
      return (await Promise.all(texts)).map((html) => html.includes('Món chè thử, bản sau'));
    });
  await expect.poll(copies).toEqual([true, true]);
  // Another page is published: the worker is another one, this page is not.
  await served.close();
  appendFileSync(join(target, 'sw.js'), '\n// Of another build.\n');
  served = await serve({ dir: target, port });
  await workerReplaced(page);
  await expect(page.locator('[data-newer]')).toBeHidden();

  // Thursday: no network.
  await context.setOffline(true);
  await served.close();
  await page.goto(product);
  await expect(page.locator('html')).toHaveAttribute('data-saved', 'saved');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Món chè thử, bản sau');
  await page.goto(new URL('/ngoai-tuyen/', product).href);
  await page.getByLabel('Tìm trong các trang đã lưu').fill('ban sau');
  await expect(page.locator('[data-pages]')).toContainText('Món chè thử, bản sau');
  rmSync(target, { recursive: true, force: true });
});
