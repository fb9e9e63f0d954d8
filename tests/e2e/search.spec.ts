import { expect, type Locator, type Page, test } from '@playwright/test';
import { violationsOn } from './support/axe.ts';
import { shiftOn, watchShifts } from './support/shifts.ts';

/** Names found on the search page, by heading of their kind. */
const found = (page: Page | Locator): Locator => page.locator('.hit-name a');

/** What the eye sees; the same is read out a moment later, from a place of its own. */
const shown = (page: Page | Locator): Locator => page.locator('[data-answer-body]');

const search = async (page: Page, query: string): Promise<void> => {
  await page.goto(`/tim-kiem/?${new URLSearchParams({ q: query })}`);
  await expect(page.locator('.answer-total')).toContainText(query.replaceAll('"', ''));
};

const openDialog = async (page: Page): Promise<Locator> => {
  await page.goto('/san-pham/');
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: 'Tìm kiếm' });
  await expect(dialog).toBeVisible();
  return dialog;
};

test.describe('trang tìm kiếm', () => {
  for (const [query, first] of [
    ['mat ong', 'Mật ong Đà Bắc'],
    ['MẬT ONG', 'Mật ong Đà Bắc'],
    ['mang kho toan son', 'Măng khô Toàn Sơn'],
    ['che shan tuyet nui bieu', 'Chè Shan tuyết Núi Biều'],
    ['maatj ong', 'Mật ong Đà Bắc'],
    ['mat onng', 'Mật ong Đà Bắc'],
  ] as const) {
    test(`“${query}” ra “${first}” trước hết`, async ({ page }) => {
      await search(page, query);
      await expect(found(page).first()).toHaveText(first);
    });
  }

  test('“da bac” tìm ra Đà Bắc, đánh dấu chữ có dấu', async ({ page }) => {
    await search(page, 'da bac');
    await expect(found(page).filter({ hasText: 'Xã Đà Bắc' })).toHaveCount(1);
    await expect(found(page).filter({ hasText: 'Mật ong Đà Bắc' })).toHaveCount(1);
    const marks = found(page).filter({ hasText: 'Mật ong Đà Bắc' }).locator('mark');
    await expect(marks).toHaveText(['Đà', 'Bắc']);
  });

  test('“Đường” không bị đọc thành từ khác chữ, khác dấu', async ({ page }) => {
    await search(page, 'Đường');
    await expect(page.locator('.answer-note', { hasText: 'đồng' })).toHaveCount(0);
    for (const name of await found(page).allTextContents()) {
      expect(name.toLowerCase()).toMatch(/đường|duong/);
    }
  });

  test('đọc khác thì nói rõ, và có lối tìm đúng như đã gõ', async ({ page }) => {
    await search(page, 'maatj ong');
    await expect(shown(page).getByText('Hiển thị kết quả cho “mật ong”.')).toBeVisible();
    await page.getByRole('link', { name: 'Tìm đúng “maatj ong”' }).click();
    await expect(page).toHaveURL(/q=%22maatj\+ong%22/);
    await expect(shown(page).getByText('Không mục nào có từ “maatj”.')).toBeVisible();
    await expect(found(page)).toHaveCount(0);
  });

  test('không thấy thì gợi ý tên gần giống và lối đi khác', async ({ page }) => {
    await search(page, 'toan son toan son xyz mang');
    await page.getByRole('searchbox').fill('qwxz');
    await expect(shown(page).getByText('Không thấy gì cho “qwxz”.')).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', { name: 'Các xã' })).toBeVisible();
  });

  test('từ đang tìm nằm trong địa chỉ, gửi cho máy khác ra cùng kết quả', async ({
    page,
    browser,
    baseURL,
  }) => {
    await page.goto('/tim-kiem/');
    await page.getByRole('searchbox').fill('măng khô');
    await expect(page).toHaveURL(/\/tim-kiem\/\?q=m%C4%83ng\+kh%C3%B4$/);
    await expect(found(page).first()).toHaveText('Măng khô Toàn Sơn');
    const names = await found(page).allTextContents();
    const other = await (await browser.newContext({ baseURL })).newPage();
    await other.goto(page.url());
    await expect(found(other)).toHaveText(names);
    await other.context().close();
  });

  test('kết quả có trạng thái bằng chữ và hình, có chủ thể, nơi làm', async ({ page }) => {
    await search(page, 'mang kho toan son');
    const hit = page.locator('.hit').first();
    await expect(hit.locator('.pill')).toHaveText('Đăng ký chuẩn hoá');
    await expect(hit.locator('.pill svg')).toHaveCount(1);
    await expect(hit).toContainText('Hộ kinh doanh Bàn Văn Sơn');
    await expect(hit).toContainText('Toàn Sơn, nay thuộc xã Đà Bắc');
    await expect(page.getByRole('heading', { name: /^Sản phẩm/ })).toBeVisible();
  });

  test('số kết quả được đọc lên một lần khi ngừng gõ', async ({ page }) => {
    await page.goto('/tim-kiem/');
    await page.evaluate(() => {
      const status = document.querySelector('[data-answer-status]');
      if (!status) throw new Error('no status');
      const said: string[] = [];
      new MutationObserver(() => said.push(status.textContent ?? '')).observe(status, {
        childList: true,
      });
      Object.assign(window, { said });
    });
    await page.getByRole('searchbox').pressSequentially('mat ong', { delay: 60 });
    const status = page.getByRole('main').getByRole('status');
    await expect(status).toHaveText(/^\d+ kết quả cho “mat ong”$/);
    expect(await page.evaluate(() => Reflect.get(window, 'said').filter(Boolean).length)).toBe(1);
  });

  test('tên tiếng Anh tìm được trên trang tiếng Việt, và ngược lại', async ({ page }) => {
    await search(page, 'honey');
    await expect(found(page).first()).toHaveText('Mật ong Đà Bắc');
    await page.goto('/en/search/?q=mat+ong');
    await expect(found(page).first()).toHaveAttribute('href', '/en/products/mat-ong-da-bac/');
  });

  test('trang không nhảy khi kết quả đến', async ({ page }) => {
    await watchShifts(page);
    await search(page, 'da bac');
    await page.waitForTimeout(300);
    expect(await shiftOn(page)).toBeLessThan(0.02);
  });
});

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

test.describe('không có JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('nút tìm là đường dẫn, ô tìm gửi đến trang tìm kiếm, trang ấy chỉ đường', async ({
    page,
  }) => {
    await page.goto('/san-pham/');
    await page.getByRole('link', { name: 'Tìm kiếm' }).click();
    await expect(page).toHaveURL(/\/tim-kiem\/$/);
    await page.getByRole('searchbox').fill('mật ong');
    await page.getByRole('button', { name: 'Tìm', exact: true }).click();
    await expect(page).toHaveURL(/\/tim-kiem\/\?q=m%E1%BA%ADt\+ong$/);
    // The browser under test keeps <noscript> unread, so its text is looked for in the markup.
    expect(await page.content()).toContain('Ô tìm kiếm cần JavaScript.');
    const main = page.getByRole('main');
    for (const name of ['Sản phẩm', 'Chủ thể', 'Du lịch', 'Hội chợ', 'Chương trình', 'Các xã']) {
      await expect(main.getByRole('link', { name, exact: true }).first()).toBeVisible();
    }
  });
});
