import { expect, test } from '@playwright/test';
import { violationsOn } from './support/axe.ts';
import { found, openDialog, search, shown } from './support/search.ts';

test.describe('hộp tìm kiếm', () => {
  test('chỉ dùng bàn phím: mở, gõ, đi tới, đi lui, đóng', async ({ page }) => {
    await page.goto('/');
    const link = page.locator('[data-search-open]');
    await link.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Tìm kiếm' });
    const input = dialog.getByRole('searchbox');
    await expect(input).toBeFocused();
    await page.keyboard.type('mat ong');
    await expect(dialog.locator('.answer-total')).toContainText('mat ong');
    await expect(found(dialog).first()).toHaveText('Mật ong Đà Bắc');
    await page.keyboard.press('ArrowDown');
    await expect(dialog.locator('[data-answer] a').first()).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(input).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(link).toBeFocused();
  });

  test('kết quả đến sau khi phím đã vào danh sách thì phím vẫn ở trong danh sách', async ({
    page,
  }) => {
    const dialog = await openDialog(page);
    const input = dialog.getByRole('searchbox');
    await input.fill('mat on');
    await expect(dialog.locator('.answer-total')).toContainText('“mat on”');
    await input.press('ArrowDown');
    const held = dialog.locator('[data-answer] a:focus');
    await expect(held).toHaveCount(1);
    // As when the answer to the last letters comes late.
    await input.evaluate((field: HTMLInputElement) => {
      field.value = 'mat ong';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await expect(dialog.locator('.answer-total')).toContainText('“mat ong”');
    await expect(held).toHaveCount(1);
  });

  test('phím / mở hộp, nhưng không khi đang gõ trong ô khác, và tắt được', async ({ page }) => {
    test.skip((page.viewportSize()?.width ?? 0) < 1000, 'máy không có chuột thì không có ô tắt');
    await page.goto('/');
    await page.locator('#home-q').focus();
    await page.keyboard.press('/');
    await expect(page.locator('#home-q')).toHaveValue('/');
    const dialog = await openDialog(page);
    await dialog.getByRole('checkbox').uncheck();
    await page.keyboard.press('Escape');
    await page.reload();
    await page.keyboard.press('/');
    await expect(dialog).toBeHidden();
  });

  test('gợi ý từ chữ thứ ba, bấm vào là đến', async ({ page }) => {
    const dialog = await openDialog(page);
    await page.keyboard.type('ma');
    await expect(dialog.locator('[data-answer] a')).toHaveCount(0);
    await page.keyboard.type('n');
    await dialog.getByRole('link', { name: 'Măng khô Toàn Sơn' }).click();
    await expect(page).toHaveURL(/\/san-pham\/mang-kho-toan-son\/$/);
  });

  test('Enter đến trang tìm kiếm; từ đã tìm chỉ ở trên máy và xoá được', async ({ page }) => {
    await openDialog(page);
    await page.keyboard.type('mat ong');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/tim-kiem\/\?q=mat\+ong$/);
    await expect(found(page).first()).toHaveText('Mật ong Đà Bắc');
    const dialog = await openDialog(page);
    await expect(dialog.getByRole('link', { name: 'mat ong' })).toBeVisible();
    await dialog.getByRole('button', { name: 'Xoá các từ đã tìm' }).click();
    await expect(dialog.getByRole('link', { name: 'mat ong' })).toHaveCount(0);
    await page.reload();
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('mat ong');
  });

  test('không gọi nơi khác, không vi phạm chính sách của trang; chưa mở thì chưa tải', async ({
    page,
    baseURL,
  }) => {
    const requests: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.goto('/', { waitUntil: 'networkidle' });
    expect(requests.filter((url) => new URL(url).pathname.startsWith('/search/'))).toEqual([]);
    await page.locator('[data-search-open]').click();
    await page.keyboard.type('che shan');
    const dialog = page.getByRole('dialog');
    await expect(found(dialog).first()).toContainText('Chè Shan tuyết');
    const own = new URL(baseURL ?? '').host;
    expect(requests.filter((url) => new URL(url).host !== own)).toEqual([]);
    expect(requests.some((url) => new URL(url).pathname.startsWith('/search/vi/'))).toBe(true);
    expect(errors).toEqual([]);
  });

  test.describe('không có trình lưu trang', () => {
    // What a service worker fetches for its page is out of page.route's sight.
    test.use({ serviceWorkers: 'block' });

    test('mạng hỏng thì nói rõ và cho thử lại', async ({ page }) => {
      await page.route('**/search/vi/**', (route) => route.abort());
      const dialog = await openDialog(page);
      await dialog.getByRole('searchbox').fill('mat ong');
      await expect(shown(dialog).getByText('Chưa tải được phần tìm kiếm.')).toBeVisible();
      await page.unroute('**/search/vi/**');
      await dialog.getByRole('button', { name: 'Thử lại' }).click();
      await expect(found(dialog).first()).toHaveText('Mật ong Đà Bắc');
    });

    test('trang tiếng Anh nói lời nào của ảnh còn là tiếng Việt', async ({ page }) => {
      // Whatever photos the content has: every card gets one, whose words are Vietnamese on one alone.
      await page.route('**/search/en/*/cards/*.json', async (route) => {
        const response = await route.fetch();
        const cards: { url: string; vietnamese?: string[] }[] = await response.json();
        const photo = { src: '/favicon.svg', alt: 'Chai mật ong' };
        const json = cards.map(({ vietnamese = [], ...card }) => {
          const told = card.url.endsWith('/mat-ong-da-bac/')
            ? [...vietnamese, 'photo']
            : vietnamese;
          return { ...card, photo, vietnamese: told };
        });
        await route.fulfill({ response, json });
      });
      await page.goto('/en/search/?q=mat+ong');
      await expect(page.locator('.hit img[lang=vi]')).toHaveCount(1);
      const honey = page.locator('.hit:has(a[href$="/mat-ong-da-bac/"]) img');
      await expect(honey).toHaveAttribute('lang', 'vi');
    });
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe không thấy lỗi trong hộp đang mở và trang có kết quả, nền ${colorScheme}`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      const dialog = await openDialog(page);
      await page.keyboard.type('da bac');
      await expect(found(dialog).first()).toBeVisible();
      expect(await violationsOn(page)).toEqual([]);
      await search(page, 'maatj ong da bac');
      expect(await violationsOn(page)).toEqual([]);
    });
  }
});
