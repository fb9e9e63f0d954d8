import { expect, test } from '@playwright/test';
import { examplePages } from '../../scripts/lib/bench/examples.ts';
import { measureTransfer, totalBytes, visitBars } from '../../scripts/lib/bench/transfer.ts';
import { outDir } from '../../src/env.ts';

test('mở lần đầu trang nào cũng nhẹ, ít lần tải, không tải từ nơi khác', async ({
  browser,
  baseURL,
}, { project }) => {
  test.skip(project.name === 'desktop', 'đo như điện thoại');
  const pages = examplePages(outDir());
  expect(pages.size).toBeGreaterThan(40);
  for (const [kind, path] of pages) {
    const visit = await measureTransfer(browser, new URL(path, baseURL).href);
    expect.soft(visit.thirdParty, kind).toEqual([]);
    const most = kind === 'product' ? visitBars.productRequests : visitBars.requests;
    expect.soft(visit.requests, kind).toBeLessThanOrEqual(most);
    expect.soft(totalBytes(visit), kind).toBeLessThanOrEqual(visitBars.bytes);
  }
});
