import { expect, type Page, test } from '@playwright/test';
import type { Served } from '../../scripts/serve.ts';
import { violationsOn } from './support/axe.ts';
import { listedContent } from './support/catalogue.ts';
import { count, filters, names, tick } from './support/explorer.ts';
import { shiftOn, watchShifts } from './support/shifts.ts';
import { buildSite, serveSite } from './support/site.ts';

let served: Served;
let contentDir: Promise<string> | undefined;

test.beforeAll(async () => {
  contentDir ??= listedContent();
  served = await serveSite(
    await buildSite({ contentDir: await contentDir, buildDate: '2026-11-24' }),
  );
});
test.afterAll(() => served.close());

const open = (page: Page, path: string) => page.goto(new URL(path, served.url).href);

test('lọc ra đúng, số đếm đúng, địa chỉ ngắn; Back và Forward đi theo', async ({ page }) => {
  await open(page, 'san-pham/');
  await expect(count(page)).toHaveText('120 sản phẩm');
  await tick(page, 'month', '10');
  await expect(count(page)).toHaveText('40 trong 120 sản phẩm');
  await tick(page, 'form', 'cooperative');
  await expect(count(page)).toHaveText('13 trong 120 sản phẩm');
  expect(new URL(page.url()).search).toBe('?thang=10&loai-hinh=cooperative');
  await expect(names(page)).toHaveCount(13);
  await expect(names(page).first()).toHaveText('Mật ong thử 003');
  // Across facets AND: of the months' boxes only what the other facets let through is counted.
  await expect(page.locator('[data-facet=stage] [data-value=registered] .count')).toHaveText('6');
  await page.goBack();
  await expect(count(page)).toHaveText('40 trong 120 sản phẩm');
  await page.goBack();
  await expect(count(page)).toHaveText('120 sản phẩm');
  await expect(names(page)).toHaveCount(48);
  await page.goForward();
  await expect(count(page)).toHaveText('40 trong 120 sản phẩm');
});

test('hai giá trị một ngăn là HOẶC, một nhóm gồm mọi bộ của nó', async ({ page }) => {
  await open(page, 'san-pham/?trang-thai=registered,potential');
  await expect(count(page)).toHaveText('120 sản phẩm');
  await open(page, 'san-pham/?nhom=thuc-pham');
  await expect(count(page)).toHaveText('120 sản phẩm');
  await expect(page.locator('[data-facet=group] [data-value=thuc-pham] input')).toBeChecked();
});

test('một địa chỉ cho cùng một danh sách ở máy khác, và ở tiếng Anh', async ({ page, browser }) => {
  await open(page, 'san-pham/?thang=10&xep=san-luong&trang=1');
  await expect(count(page)).toHaveText('40 trong 120 sản phẩm');
  // Those below what is seen come after the first.
  await expect(names(page)).toHaveCount(40);
  const here = await names(page).allTextContents();
  expect(here[0]).toBe('Mật ong thử 120');
  const other = await browser.newContext();
  const second = await other.newPage();
  await second.goto(page.url());
  await expect(names(second)).toHaveText(here);
  await other.close();
  await page.locator('a[data-twin]').click();
  await expect(page).toHaveURL(/\/en\/products\/\?month=10&sort=supply$/);
  await expect(count(page)).toHaveText('40 of 120 products');
});

test('không có gì thì nói điều kiện nào làm trống, và bỏ được nó', async ({ page }) => {
  await open(page, 'san-pham/?thang=10&nhom=che-bien-tu-rau-cu-qua&trang-thai=registered&tim=măng');
  await expect(page.getByText('Không có sản phẩm nào khớp tất cả điều kiện.')).toBeVisible();
  const way = page.getByRole('button', { name: /^Bỏ “Tháng 10”: còn/ });
  await way.click();
  await expect(names(page).first()).toBeVisible();
  expect(new URL(page.url()).search).not.toContain('thang');
});

test('số kết quả được đọc đúng một lần mỗi lần đổi', async ({ page }) => {
  await open(page, 'san-pham/');
  await count(page).evaluate((element) => {
    element.dataset.times = '0';
    new MutationObserver(() => {
      element.dataset.times = String(Number(element.dataset.times) + 1);
    }).observe(element, { childList: true, characterData: true, subtree: true });
  });
  await expect(count(page)).toHaveAttribute('role', 'status');
  await tick(page, 'month', '10');
  await expect(count(page)).toHaveText('40 trong 120 sản phẩm');
  await expect(names(page)).toHaveCount(40);
  await expect(count(page)).toHaveAttribute('data-times', '1');
});

test('chữ gõ vào tìm trong danh sách, không cần dấu, cùng với bộ lọc', async ({ page }) => {
  await open(page, 'san-pham/?trang-thai=registered');
  await page.getByRole('searchbox', { name: 'Tìm trong danh sách' }).fill('mat ong');
  await expect(count(page)).toHaveText('20 trong 120 sản phẩm');
  await expect(page).toHaveURL(/tim=mat%20ong/);
  await expect(names(page)).toHaveCount(20);
  for (const name of await names(page).allTextContents()) expect(name).toContain('Mật ong');
});

test('gõ đến đâu lọc đến đó; số đọc lên và địa chỉ đợi ngừng gõ', async ({ page }) => {
  await open(page, 'san-pham/');
  const box = page.getByRole('searchbox', { name: 'Tìm trong danh sách' });
  const said = await count(page).evaluateHandle((status) => {
    const all: string[] = [];
    new MutationObserver(() => all.push(`${status.ariaBusy} ${status.textContent}`)).observe(
      status,
      {
        attributes: true,
        childList: true,
      },
    );
    return all;
  });
  await box.pressSequentially('mat ong', { delay: 40 });
  await expect(count(page)).toHaveText('40 trong 120 sản phẩm');
  await expect(count(page)).not.toHaveAttribute('aria-busy');
  const heard = await said.jsonValue();
  expect(heard[0]).toMatch(/^true /);
  expect(heard.at(-1)).toBe('null 40 trong 120 sản phẩm');
  expect(new URL(page.url()).search).toBe('?tim=mat%20ong');
  // The covers are woven after the texts stand, all of them.
  await expect(page.locator('[data-list] .cloth:not(:has(svg))')).toHaveCount(0);
  await box.fill('');
  await expect(count(page)).toHaveText('120 sản phẩm');
  await expect(page).toHaveURL(/san-pham\/$/);
});

test('bảng: chọn cột, điều chưa biết nói rõ, sản lượng lớn trước', async ({ page }) => {
  await open(page, 'giao-thuong/');
  await expect(names(page).first()).toHaveText('Mật ong thử 120');
  await expect(page.locator('td.unknown').first()).toHaveText('Chưa công bố');
  await page.getByText('Chọn cột').click();
  await page.getByRole('checkbox', { name: 'Đặt tối thiểu' }).check();
  await expect(page.getByRole('columnheader', { name: 'Đặt tối thiểu' })).toBeVisible();
  await page.reload();
  await page.getByText('Chọn cột').click();
  await expect(page.getByRole('checkbox', { name: 'Đặt tối thiểu' })).toBeChecked();
});

test('trang sau của danh sách đã lọc là một chỗ quay lại được', async ({ page }) => {
  await open(page, 'san-pham/?trang-thai=registered');
  await expect(count(page)).toHaveText('60 trong 120 sản phẩm');
  await page.getByRole('link', { name: 'Trang sau' }).click();
  await expect(names(page)).toHaveCount(12);
  expect(new URL(page.url()).search).toBe('?trang-thai=registered&trang=2');
  await page.goBack();
  await expect(names(page)).toHaveCount(48);
});

test('nút sang trang đứng yên từ lúc hiện ra: danh sách đầy rồi nút mới đến', async ({ page }) => {
  await open(page, 'san-pham/');
  // Slow enough for the list to fill over many frames.
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  const placesSeen = (): Promise<number[]> =>
    page.evaluate(
      () =>
        new Promise((resolve) => {
          const list = document.querySelector('[data-list]');
          const seen = new Set<number>();
          let frames = 0;
          const look = (): void => {
            const pager = list?.querySelector('.pager');
            if (pager) frames += 1;
            if (frames === 1) pager?.scrollIntoView({ block: 'center' });
            // The cards around it are laid out in the frame after it is scrolled to.
            if (pager && frames > 3) seen.add(Math.round(pager.getBoundingClientRect().top));
            if (frames > 90) resolve([...seen]);
            else requestAnimationFrame(look);
          };
          // From the moment the list is another one.
          new MutationObserver((_, observer) => {
            observer.disconnect();
            look();
          }).observe(list ?? document.body, { childList: true });
        }),
    );
  const narrowed = placesSeen();
  await tick(page, 'stage', 'registered');
  expect(await narrowed).toHaveLength(1);
  const printed = placesSeen();
  await page.goBack();
  expect(await printed).toHaveLength(1);
});

test('chưa chọn gì thì không tải gì của phần tìm', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await open(page, 'san-pham/');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => path.startsWith('/search/'))).toEqual([]);
});

test('danh sách có sẵn trước khi mã chạy, và không nhảy khi mã nhận việc', async ({ page }) => {
  await watchShifts(page);
  for (const path of [
    'san-pham/',
    'giao-thuong/',
    'san-pham/?thang=10&loai-hinh=cooperative',
    'giao-thuong/?xem=the',
    'san-pham/?xem=bang',
  ]) {
    await open(page, path);
    await page.waitForLoadState('networkidle');
    await expect(names(page).first()).toBeVisible();
    expect(await shiftOn(page), path).toBeLessThanOrEqual(0.02);
  }
});

test('chỉ bằng bàn phím: bỏ qua bộ lọc, hoặc lọc rồi xem', async ({ page, isMobile }) => {
  test.skip(isMobile, 'A phone has no Tab key; its sheet has a test of its own.');
  await open(page, 'san-pham/');
  await page.getByRole('link', { name: 'Bỏ qua bộ lọc, đến danh sách' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#results')).toBeFocused();
  await page.getByRole('link', { name: 'Bỏ qua bộ lọc, đến danh sách' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('checkbox', { name: 'Thực phẩm' })).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/nhom=thuc-pham/);
  await expect(page.getByRole('checkbox', { name: 'Thực phẩm' })).toBeFocused();
});

test('trên điện thoại: tờ lọc mở, chọn, đóng; chỗ bấm đủ lớn', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'Beside the list on wide screens.');
  await open(page, 'san-pham/');
  const opener = page.getByRole('button', { name: 'Bộ lọc' });
  await opener.click();
  const sheet = page.locator('[data-filters]');
  await expect(sheet).toBeVisible();
  for (const item of await sheet.locator('label.choice:visible, summary, button').all()) {
    const box = await item.boundingBox();
    expect(box?.height, (await item.textContent()) ?? '').toBeGreaterThanOrEqual(44);
  }
  await sheet.getByText('Theo tháng có hàng').click();
  await sheet.getByText('Tháng 10').click();
  await sheet.getByRole('button', { name: 'Xem 40 sản phẩm' }).click();
  await expect(sheet).toBeHidden();
  await expect(page.getByRole('button', { name: 'Bộ lọc (1)' })).toBeVisible();
  await opener.or(page.getByRole('button', { name: 'Bộ lọc (1)' })).click();
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
});

test('axe không thấy lỗi ở danh sách đã lọc, bảng và tờ lọc', async ({ page }) => {
  for (const path of ['san-pham/?thang=10', 'giao-thuong/?trang-thai=registered&xep=ten']) {
    await open(page, path);
    await expect(names(page).first()).toBeVisible();
    await filters(page);
    expect(await violationsOn(page)).toEqual([]);
  }
});

test.describe('không có JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('danh sách là những trang thật, lọc theo nhóm, xã, tháng, trạng thái', async ({ page }) => {
    await open(page, 'san-pham/');
    await expect(page.locator('.product-card')).toHaveCount(48);
    await expect(page.locator('[data-tools]')).toBeHidden();
    await page.getByRole('link', { name: 'Trang sau' }).click();
    await expect(page).toHaveURL(/\/san-pham\/trang\/2\/$/);
    await open(page, 'san-pham/');
    for (const [facet, value, n] of [
      ['group', 'thuc-pham', 48],
      ['month', '10', 40],
      ['commune', 'chua-ro', 48],
      ['stage', 'potential', 48],
    ] as const) {
      await open(page, 'san-pham/');
      const link = page.locator(`[data-facet=${facet}] [data-value="${value}"] a`);
      const address = await link.getAttribute('href');
      await page.goto(new URL(address ?? '', served.url).href);
      await expect(page.locator('.product-card')).toHaveCount(n);
    }
  });

  test('bộ lọc mở được trên điện thoại', async ({ page, isMobile }) => {
    test.skip(!isMobile, 'Beside the list on wide screens.');
    await open(page, 'san-pham/');
    await page.getByRole('button', { name: 'Bộ lọc' }).click();
    await expect(page.locator('[data-filters]')).toBeVisible();
    await page.getByRole('button', { name: 'Đóng' }).click();
    await expect(page.locator('[data-filters]')).toBeHidden();
  });
});
