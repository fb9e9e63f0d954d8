import { readFile } from 'node:fs/promises';
import { expect, type Request, test } from '@playwright/test';
import { readSheet } from 'read-excel-file/node';
import { withList } from './support/inquiry.ts';
import { press, tabTo } from './support/keyboard.ts';
import { SIZE } from './support/trade-content.ts';
import { serveTradeSite } from './support/trade-site.ts';
import { languages } from './support/trade-words.ts';

const at = serveTradeSite();

for (const [locale, t] of Object.entries(languages)) {
  test(`một ngày của người mua, chỉ bằng bàn phím (${locale})`, async ({ browser }) => {
    const context = await browser.newContext({ acceptDownloads: true });
    const requests: Request[] = [];
    context.on('request', (request) => requests.push(request));
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (entry) => entry.type() === 'error' && faults.push(entry.text()));

    // Three makers go on the list; the button says so, the header counts.
    for (const [index, slug] of ['mang-a', 'mang-b', 'mang-c'].entries()) {
      await page.goto(at(`${t.product}${slug}/`));
      await press(page, page.locator(`[data-list-add="${slug}"]`));
      await expect(page.locator('[data-list-count]')).toHaveText(String(index + 1));
    }
    await press(page, page.getByRole('link', { name: t.open }));
    await expect(page).toHaveURL(at(t.page));

    // 300 kg in October: what is known is added up, what is not is said.
    await tabTo(page, page.getByLabel(t.amount));
    await page.keyboard.type('300');
    await tabTo(page, page.getByLabel(t.month));
    for (let month = 1; month <= 10; month++) await page.keyboard.press('ArrowDown');
    await expect(page.locator('output')).toHaveText(t.unknown);

    // Without the maker who publishes nothing, 100 kg are missing; undone, all is as before.
    await press(page, page.getByRole('button', { name: t.remove, exact: true }));
    await expect(page.locator('output')).toHaveText(t.short);
    await expect(page.getByRole('button', { name: t.undo })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('output')).toHaveText(t.unknown);
    await tabTo(page, page.getByLabel(t.name));
    await page.keyboard.type('Chợ phiên bí mật');

    // One message per maker in two languages; mail only where the maker agreed to it.
    const message = page.getByLabel(t.messageA);
    await expect(message).toHaveValue(/Măng khô thử A: 120 kg, giao trong tháng 10/);
    await expect(page.locator('details')).toHaveCount(3);
    const mail = page.locator('a[href^="mailto:"]:not(footer a)');
    await expect(mail).toHaveCount(1);
    expect(await mail.getAttribute('href')).toContain('mailto:thu@vi-du.example?subject=');
    await press(page, page.locator('summary').nth(1));
    await expect(page.getByText(t.noContact).first()).toBeVisible();
    await tabTo(page, page.locator('input[name=language]').first(), 'Shift+Tab');
    await page.keyboard.press('ArrowRight');
    await expect(message).toHaveValue(/Măng khô thử A: 120 kg, delivery in October/);

    // Files open elsewhere with every tone in place.
    const csv = page.waitForEvent('download');
    await press(page, page.getByRole('button', { name: t.csv }));
    const text = await readFile(await (await csv).path(), 'utf8');
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text).toContain('Măng khô thử A,Hợp tác xã thử A,300,kg,10,120,120');
    const xlsx = page.waitForEvent('download');
    await press(page, page.getByRole('button', { name: t.xlsx }));
    const rows = await readSheet(await (await xlsx).path());
    expect(rows[1]?.slice(0, 7)).toEqual([
      'Măng khô thử A',
      'Hợp tác xã thử A',
      300,
      'kg',
      10,
      120,
      120,
    ]);

    // Two of them side by side.
    await tabTo(page, page.getByRole('checkbox', { name: t.compare }).first(), 'Shift+Tab');
    await page.keyboard.press('Space');
    await press(page, page.getByRole('checkbox', { name: t.compare }).nth(1), 'Space');
    const link = page.getByRole('link', { name: t.compareGo });
    await tabTo(page, link);

    // The link holds the list; another device opens the same, and keeps it when it wants to.
    await press(page, page.getByRole('button', { name: t.copyLink }));
    const field = page.getByLabel(t.copyLink).and(page.locator('input'));
    await expect(field).toHaveValue(/#l=1\./);
    const address = await field.inputValue();
    expect(address.length).toBeLessThan(2_000);
    const other = await browser.newContext();
    other.on('request', (request) => requests.push(request));
    const there = await other.newPage();
    await there.goto(address);
    await expect(there.locator('output')).toHaveText(t.unknown);
    expect(await there.evaluate(() => localStorage.getItem('inquiry') ?? '')).not.toContain('mang');
    await press(there, there.getByRole('button', { name: t.keep }));
    await there.reload();
    await expect(there.getByLabel(t.name)).toHaveValue('Chợ phiên bí mật');
    await expect(there.locator('output')).toHaveText(t.unknown);
    await other.close();

    await tabTo(page, link, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(page.locator('thead th')).toHaveCount(2);
    const visible = page.locator('tbody tr:visible');
    const all = await visible.count();
    await press(page, page.getByLabel(t.only), 'Space');
    await expect.poll(() => visible.count()).toBeLessThan(all);
    await expect(page.locator('tbody tr:visible:not([data-differs])')).toHaveCount(0);

    // Nothing of the list left the device: only files of the site were fetched, by plain addresses.
    for (const request of requests) {
      expect(request.method(), request.url()).toBe('GET');
      expect(request.postData(), request.url()).toBeNull();
      expect(new URL(request.url()).origin).toBe(new URL(at('')).origin);
      expect(decodeURIComponent(request.url()), request.url()).not.toMatch(/300|bí mật|[?&]l=/);
    }
    expect(faults).toEqual([]);
    await context.close();
  });
}

test('sản phẩm đổi tên vẫn ở trong danh sách, ngừng hay mất thì danh sách nói ra', async ({
  page,
}) => {
  await withList(page, ['mang-cu', 'mang-ngung', 'khong-con']);
  await page.goto(at('hoi-hang/'));
  await expect(page.getByRole('link', { name: 'Măng khô thử B' })).toHaveAttribute(
    'href',
    '/san-pham/mang-b/',
  );
  await expect(page.locator('.row-note', { hasText: 'Đã ngừng làm' })).toBeVisible();
  await expect(page.locator('.row-note', { hasText: 'Không còn trên danh mục này' })).toBeVisible();
  const kept = await page.evaluate(() => localStorage.getItem('inquiry') ?? '');
  expect(kept).toContain('mang-b');
  expect(kept).not.toContain('mang-cu');
  await page.goto(at('san-pham/mang-cu/'));
  await expect(page).toHaveURL(at('san-pham/mang-b/'));
});

test('đường dẫn hỏng, của bản mới hơn hay của nơi khác bị từ chối bằng lời', async ({ page }) => {
  for (const [fragment, words] of [
    ['#l=1.AAAA', /bị cắt bớt/],
    ['#l=9.AAAA', /bản mới hơn/],
    [`#l=1.${'A'.repeat(30_000)}`, /quá dài/],
    ['#l=<script>', /bị cắt bớt/],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(at(`hoi-hang/${fragment}`));
    await expect(page.getByRole('alert')).toHaveText(words);
  }
});

test('tên bắt đầu bằng dấu = vẫn là chữ trong cả hai tệp', async ({ page }) => {
  await withList(page, ['mang-bang']);
  await page.goto(at('hoi-hang/'));
  const name = '=Măng “đắng”, sấy ở ngưỡng cửa';
  await expect(page.getByRole('link', { name })).toBeVisible();
  const csv = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải CSV' }).click();
  expect(await readFile(await (await csv).path(), 'utf8')).toContain(`\r\n"'${name}",`);
  const xlsx = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải XLSX' }).click();
  expect((await readSheet(await (await xlsx).path()))[1]?.[0]).toBe(name);
});

test('máy không cho lưu: danh sách vẫn chạy và nói điều đó', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.goto(at('san-pham/mang-a/'));
  await page.locator('[data-list-add="mang-a"]').click();
  await expect(page.locator('[data-tray]')).toHaveText('Máy này không cho trang lưu danh sách.');
  await page.goto(at('hoi-hang/'));
  await expect(page.getByText('đóng trang là mất')).toBeVisible();
});

test('không có JavaScript: không nút chết, trang nói phải làm gì', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(at('san-pham/mang-a/'));
  await expect(page.locator('.list-add:visible, .compare-add:visible')).toHaveCount(0);
  for (const path of ['hoi-hang/', 'giao-thuong/so-sanh/', 'en/inquiry/', 'en/trade/compare/']) {
    await page.goto(at(path));
    await expect(page.locator('main noscript .notice')).toBeVisible();
  }
  await context.close();
});

test('hai trăm sản phẩm của bốn mươi chủ thể vẫn nhẹ nhàng', async ({ page }) => {
  const slugs = Array.from({ length: SIZE.products - 5 }, (_, index) => `hang-${index + 5}`);
  await withList(page, [...slugs, 'mang-a', 'mang-b', 'mang-c', 'mang-bang', 'mang-ngung']);
  const start = Date.now();
  await page.goto(at('hoi-hang/'));
  await expect(page.locator('tbody tr:visible')).toHaveCount(SIZE.products, { timeout: 60_000 });
  await expect(page.locator('details')).toHaveCount(SIZE.makers);
  const opened = Date.now() - start;
  const slowest = await page.evaluate(async () => {
    const input = document.querySelector<HTMLInputElement>('input[type=number]');
    const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    if (!input || !setter) throw new Error('no field');
    const times: number[] = [];
    for (const amount of ['3', '30', '300', '3000', '30000']) {
      const before = performance.now();
      setter.call(input, amount);
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      times.push(performance.now() - before);
    }
    return Math.round(Math.max(...times));
  });
  console.log(`200 sản phẩm, 40 chủ thể: mở ${opened} ms, chậm nhất một lần gõ ${slowest} ms`);
  const xlsx = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải XLSX' }).click();
  expect(await readSheet(await (await xlsx).path())).toHaveLength(SIZE.products + 1);
});
