import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, expect, test } from '@playwright/test';
import { type Served, serve } from '../../scripts/serve.ts';
import { nextBuild, nextData, nextPages } from './support/next-build.ts';
import { buildSmallFair, kept, workerReplaced } from './support/offline.ts';
import { serveSite } from './support/site.ts';
import { serveSlowly } from './support/slow.ts';

// One browser is enough: the question is what the worker keeps.
test.skip(({ viewport }) => (viewport?.width ?? 0) < 1000, 'không phụ thuộc cỡ màn hình');
test.describe.configure({ mode: 'serial' });

/** What only a worker has. */
declare const ExtendableEvent: { prototype: { waitUntil(work: Promise<unknown>): void } };

let dir = '';
let served: Served | undefined;

test.beforeAll(async () => {
  dir = await buildSmallFair();
});
test.beforeEach(async () => {
  served = await serveSite(dir);
});
test.afterEach(() => served?.close());

const cutNetwork = async (context: BrowserContext): Promise<void> => {
  await context.setOffline(true);
  await served?.close();
  served = served && { ...served, close: async () => {} };
};

const at = (path: string): string => new URL(path, served?.url).href;

test('mất mạng: trang đã xem mở được kèm ngày dữ liệu, trang chưa xem ra trang của mình', async ({
  page,
  context,
}) => {
  await page.goto(at('san-pham/mon-thu/'));
  await kept(page);
  await page.goto(at('en/products/mon-khac/'));
  await kept(page);
  await cutNetwork(context);

  await page.goto(at('san-pham/mon-thu/'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Món chè thử');
  await expect(page.getByText('Dữ liệu ngày 24/11/2026')).toBeVisible();
  const styled = await page.evaluate(() => getComputedStyle(document.body).fontFamily);
  expect(styled).toContain('Be Vietnam Pro');
  await page.goto(at('en/products/mon-khac/'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Món khác');
  await expect(page.getByText('Data as of 24 November 2026').first()).toBeVisible();

  await page.goto(at('chu-the/chu-the-thu/'));
  await expect(page.getByRole('alert')).toContainText('chưa được lưu trên máy này');
  await expect(page.getByRole('link', { name: 'Món chè thử' })).toBeVisible();
  await page.goto(at('en/fairs/'));
  await expect(page.getByRole('alert')).toContainText('not kept on this device');
});

test('mang theo hội chợ: mở được cả chủ thể và sản phẩm, tìm được trong đó, xoá là hết', async ({
  page,
  context,
}) => {
  await page.goto(at('hoi-cho/hoi-cho-thu/'));
  await page.getByRole('button', { name: 'Mang theo' }).click();
  await expect(page.getByText('Đã lưu. Mở lại được khi không có mạng.')).toBeVisible();
  await cutNetwork(context);

  for (const [path, heading] of [
    ['hoi-cho/hoi-cho-thu/', 'Hội chợ thử'],
    ['chu-the/chu-the-thu/', 'Chủ thể thử'],
    ['san-pham/mon-thu/', 'Món chè thử'],
  ] as const) {
    await page.goto(at(path));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
  }
  await page.goto(at('ngoai-tuyen/'));
  await expect(page.locator('[data-bundles]')).toContainText(/Hội chợ thử.*lưu ngày .*kB/);
  await page.getByLabel('Tìm trong các trang đã lưu').fill('mon che');
  await expect(page.locator('[data-pages]')).toContainText('Món chè thử');
  await expect(page.locator('[data-count]')).toHaveText(/^\d+ trang$/);
  await page.getByLabel('Tìm trong các trang đã lưu').fill('xyzzy');
  await expect(page.locator('[data-pages] li')).toHaveCount(0);

  await page.getByLabel('Giữ lại trang đã xem').uncheck();
  await expect(page.locator('[data-total]')).toHaveText(/Đã xoá hết/);
  const left = await page.evaluate(async () => [
    (await caches.keys()).length,
    (await navigator.serviceWorker.getRegistrations()).length,
  ]);
  expect(left).toEqual([0, 0]);
});

test('xoá khi trang còn đang đọc những gì đã lưu: nói là hết thì hết thật', async ({
  page,
  context,
}) => {
  await page.goto(at('san-pham/mon-thu/'));
  await kept(page);
  await cutNetwork(context);
  // A phone that reads slowly.
  await page.addInitScript(() => {
    const { open } = CacheStorage.prototype;
    CacheStorage.prototype.open = async function (name) {
      await new Promise((done) => setTimeout(done, 300));
      return open.call(this, name);
    };
  });
  await page.goto(at('ngoai-tuyen/'));
  await page.getByLabel('Giữ lại trang đã xem').uncheck();
  await expect(page.locator('[data-total]')).toHaveText(/Đã xoá hết/);
  // Nothing that was begun before comes back afterwards either.
  await page.waitForTimeout(3000);
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(0);
});

test('tắt giữ trang thì mở trang khác cũng không lưu gì', async ({ page }) => {
  await page.goto(at('ngoai-tuyen/'));
  await kept(page);
  await page.getByLabel('Giữ lại trang đã xem').uncheck();
  await expect(page.locator('[data-total]')).toHaveText(/Đã xoá hết/);
  await page.goto(at('san-pham/mon-thu/'), { waitUntil: 'networkidle' });
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(0);
});

test('bản mới lên khi trang đang mở: được báo, không trắng trang, không lẫn tệp hai bản', async ({
  page,
}) => {
  const missing: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) missing.push(response.url());
  });
  await page.goto(at('san-pham/mon-thu/'));
  await kept(page);
  await page.reload();

  const port = Number(new URL(at('')).port);
  await served?.close();
  const target = mkdtempSync(join(tmpdir(), 'next-build-'));
  nextBuild(dir, target, (html) => html.replaceAll('Món chè thử', 'Món chè thử, bản sau'));
  served = await serve({ dir: target, port });

  const newer = page.locator('[data-newer]');
  await expect(newer).toBeHidden();
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(newer).toBeVisible();
  // The old page still works with its own files: the search is loaded only now.
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Món chè thử');

  await page.getByRole('button', { name: 'Xem bản mới' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Món chè thử, bản sau');
  const files = await page
    .locator('link[rel=stylesheet], script[src]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? one.getAttribute('src')));
  expect(files.filter((file) => !file?.includes('/next-'))).toEqual([]);
  await expect(newer).toBeHidden();
  expect(missing).toEqual([]);
  rmSync(target, { recursive: true, force: true });
});

for (const { path, changes } of [
  { path: 'san-pham/mon-thu/', changes: true },
  { path: 'quyen-rieng-tu/', changes: false },
]) {
  test(`chỉ dữ liệu đổi, ${path} đang mở: ${changes ? 'được báo' : 'không bị làm phiền'}`, async ({
    page,
  }) => {
    await page.goto(at(path));
    await kept(page);
    await page.reload();
    const port = Number(new URL(at('')).port);
    await served?.close();
    const target = mkdtempSync(join(tmpdir(), 'next-data-'));
    nextData(dir, target, (html) => html.replaceAll('Món chè thử', 'Món chè thử, bản sau'));
    served = await serve({ dir: target, port });
    await workerReplaced(page);
    const newer = page.locator('[data-newer]');
    if (changes) {
      await expect(newer).toBeVisible();
      await page.getByRole('button', { name: 'Xem bản mới' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Món chè thử, bản sau');
    }
    await expect(newer).toBeHidden();
    rmSync(target, { recursive: true, force: true });
  });
}

test('mạng chậm: bản đã lưu hiện trước, trang mới vẫn được giữ cho lần sau', async ({
  page,
  context,
}) => {
  await page.goto(at('san-pham/mon-thu/'));
  await kept(page);
  await page.reload();
  const port = Number(new URL(at('')).port);
  await served?.close();
  const target = mkdtempSync(join(tmpdir(), 'next-pages-'));
  nextPages(dir, target, (html) => html.replaceAll('Món chè thử', 'Món chè thử, bản sau'));
  // Longer than the worker's patience.
  served = await serveSlowly(await serveSite(target), 5000, port);

  // A browser lets work be announced only as long as the event lasts, and may stop what is not.
  const [worker] = context.serviceWorkers();
  await worker?.evaluate(() => {
    const { waitUntil } = ExtendableEvent.prototype;
    ExtendableEvent.prototype.waitUntil = function (work) {
      try {
        waitUntil.call(this, work);
      } catch (error) {
        Object.assign(globalThis, { refused: String(error) });
        throw error;
      }
    };
  });
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-saved', 'saved');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Món chè thử');
  await expect
    .poll(() => page.evaluate(async () => (await caches.match(location.href))?.text()))
    .toContain('Món chè thử, bản sau');
  expect(await worker?.evaluate(() => Reflect.get(globalThis, 'refused') ?? 'nothing')).toBe(
    'nothing',
  );
  rmSync(target, { recursive: true, force: true });
});

test('cài được như một ứng dụng: bản kê và biểu tượng dệt', async ({ page, request }) => {
  await page.goto(at(''));
  const address = await page.locator('link[rel=manifest]').getAttribute('href');
  const manifest = await (await request.get(at(address ?? ''))).json();
  expect(manifest.start_url).toBe('/');
  for (const { src, sizes } of manifest.icons) {
    const size = await page.evaluate(async (url) => {
      const picture = new Image();
      picture.src = url;
      await picture.decode();
      return `${picture.naturalWidth}x${picture.naturalHeight}`;
    }, src);
    expect(size).toBe(sizes);
  }
});
