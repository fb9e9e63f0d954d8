/** What the pages' own policy keeps out of an open page, and what they fetch ahead. */
import { expect, test } from '@playwright/test';

test.use({ serviceWorkers: 'block' });

test('chữ không tự thành mã trong trang đang mở: không có cửa nào ngoài ba cửa đã ghi', async ({
  page,
}) => {
  await page.goto('/san-pham/');
  const outcomes = await page.evaluate(() => {
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
    return {
      innerHTML: tried(() => {
        document.body.innerHTML = markup;
      }),
      adjacent: tried(() => document.body.insertAdjacentHTML('beforeend', markup)),
      script: tried(() => {
        document.createElement('script').src = 'https://xau.example/a.js';
      }),
      otherPolicy: tried(() => globalThis.trustedTypes?.createPolicy('other', rules)),
      samePolicyAgain: tried(() => globalThis.trustedTypes?.createPolicy('drawing', rules)),
    };
  });
  expect(Object.entries(outcomes).filter(([, outcome]) => outcome !== 'kept out')).toEqual([]);
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
