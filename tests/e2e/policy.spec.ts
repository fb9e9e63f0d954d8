/** What the pages' own policy keeps out of an open page, and what they fetch ahead. */
import { expect, type Page, test } from '@playwright/test';
import { outDir } from '../../src/env.ts';
import { onePageOfEachKind } from './support/pages.ts';

test.use({ serviceWorkers: 'block' });

/** What of all that would make text into code an open page lets in. */
const doorsOpenOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const tried = (act: () => unknown): string => {
      try {
        act();
        return 'let in';
      } catch (error) {
        return error instanceof TypeError ? 'kept out' : String(error);
      }
    };
    const markup = '<img src="x" alt="">';
    const rules = { createHTML: (text: string) => text };
    const outcomes = {
      innerHTML: tried(() => {
        document.body.innerHTML = markup;
      }),
      adjacent: tried(() => document.body.insertAdjacentHTML('beforeend', markup)),
      script: tried(() => {
        document.createElement('script').src = 'https://xau.example/a.js';
      }),
      inlineScript: tried(() => {
        document.createElement('script').text = 'globalThis.ran = true';
      }),
      otherPolicy: tried(() => globalThis.trustedTypes?.createPolicy('other', rules)),
    };
    return Object.entries(outcomes)
      .filter(([, outcome]) => outcome !== 'kept out')
      .map(([door, outcome]) => `${door}: ${outcome}`);
  });

test('chữ không tự thành mã trong trang đang mở, mỗi loại một trang', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'A policy knows nothing of screens.');
  const open: string[] = [];
  for (const address of onePageOfEachKind(outDir())) {
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    for (const door of await doorsOpenOn(page)) open.push(`${address} ${door}`);
  }
  expect(open).toEqual([]);
});

test('cửa đã ghi chỉ mở một lần: mã lạ không mở lại được cửa mang tên ấy', async ({ page }) => {
  await page.goto('/san-pham/');
  const again = page.evaluate(() => {
    globalThis.trustedTypes?.createPolicy('drawing', { createHTML: (text: string) => text });
  });
  await expect(again).rejects.toThrow('already exists');
});

test('trang sau chỉ được tải khi đã bấm xuống đường dẫn, không phải khi vừa nhìn thấy', async ({
  page,
}) => {
  const ahead: string[] = [];
  const client = await page.context().newCDPSession(page);
  await client.send('Preload.enable');
  client.on('Preload.prefetchStatusUpdated', ({ prefetchUrl }) =>
    ahead.push(new URL(prefetchUrl).pathname),
  );
  await page.goto('/san-pham/', { waitUntil: 'networkidle' });
  const link = page.locator('main a[href="/san-pham/mat-ong-da-bac/"]').first();
  await link.hover();
  await page.waitForTimeout(1000);
  expect(ahead).toEqual([]);
  await page.mouse.down();
  await expect.poll(() => ahead).toContain('/san-pham/mat-ong-da-bac/');
  await page.mouse.up();
  await expect(page).toHaveURL(/mat-ong-da-bac/);
});
