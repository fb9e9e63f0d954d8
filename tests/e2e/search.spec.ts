import { expect, test } from '@playwright/test';
import { found, search, shown } from './support/search.ts';
import { shiftOn, watchShifts } from './support/shifts.ts';

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
    for (const card of await page.locator('main .hit').allTextContents()) {
      expect(card.toLowerCase()).toMatch(/đường|duong/);
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

  test('câu chỉ có hình thì cũng nói là không thấy, không im lặng', async ({ page }) => {
    await search(page, '🍵');
    await expect(shown(page).getByText('Không thấy gì cho “🍵”.')).toBeVisible();
    await page.getByRole('searchbox').fill('“”');
    await expect(shown(page).getByText('Không thấy gì')).toHaveCount(0);
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
    // The page's clock stands still between the keys, however slow the machine is.
    await page.clock.install();
    await page.goto('/tim-kiem/');
    await expect(page.locator('[data-search-root][data-state=ready]')).toBeAttached();
    const status = page.locator('main [data-answer-status]');
    await expect(status).toHaveRole('status');
    await page.evaluate(() => {
      const status = document.querySelector('[data-answer-status]');
      if (!status) throw new Error('no status');
      const said: string[] = [];
      new MutationObserver(() => said.push(status.textContent ?? '')).observe(status, {
        childList: true,
      });
      Object.assign(window, { said });
    });
    const said = () => page.evaluate(() => Reflect.get(window, 'said').filter(Boolean).length);
    await page.clock.pauseAt(new Date(Date.now() + 3_600_000));
    const field = page.getByRole('searchbox');
    const type = async (text: string, between: number): Promise<void> => {
      for (const letter of text) {
        await field.press(letter);
        await page.clock.runFor(between);
      }
    };
    await type('mat', 60);
    await page.clock.runFor(500);
    await expect(page.locator('.answer-total')).toHaveText(/ cho “mat”$/);
    await type(' ong', 60);
    await page.clock.runFor(200);
    await expect(page.locator('.answer-total')).toHaveText(/ cho “mat ong”$/);
    expect(await said()).toBe(0);
    await page.clock.runFor(1000);
    await expect(status).toHaveText(/^\d+ kết quả cho “mat ong”$/);
    expect(await said()).toBe(1);
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
