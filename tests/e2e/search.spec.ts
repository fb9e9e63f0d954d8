import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

const found = '[data-answer] .hit-name a';

for (const [query, title] of [
  ['da bac', /Đà Bắc/],
  ['mat ong', /^Mật ong Đà Bắc$/],
  ['mang kho toan son', /^Măng khô Toàn Sơn$/],
  ['che shan tuyet nui bieu', /^Chè Shan tuyết Núi Biều$/],
  ['MẬT ONG', /^Mật ong Đà Bắc$/],
  ['homestay', /./],
] as const) {
  test(`tìm “${query}” thấy đúng mục ở đầu`, async ({ page }) => {
    await page.goto(`/tim-kiem/?${new URLSearchParams({ q: query })}`);
    await expect(page.locator(found).first()).toHaveText(title);
  });
}

test('gõ “Đường” không làm hỏng trang, chữ đ được giữ', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`/tim-kiem/?${new URLSearchParams({ q: 'Đường' })}`);
  await expect(page.locator('[data-answer] .answer-total')).toContainText('Đường');
  expect(errors).toEqual([]);
});

test('phím / mở ô tìm, mũi tên đi tới kết quả, Esc đóng và trả lại chỗ cũ; không gọi nơi khác', async ({
  page,
  baseURL,
}) => {
  const hosts = new Set<string>();
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  await page.goto('/');
  await page.keyboard.press('/');
  const dialog = page.locator('[data-search-dialog]');
  await expect(dialog).toBeVisible();
  await page.keyboard.type('mat ong');
  await expect(dialog.locator('.hit-name a').first()).toHaveText('Mật ong Đà Bắc');
  const { violations } = await new AxeBuilder({ page }).include('[data-search-dialog]').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.keyboard.press('ArrowDown');
  await expect(dialog.locator('[data-answer] a').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  expect([...hosts]).toEqual([new URL(baseURL ?? '').host]);
});

test('từ đã tìm nằm trên máy này và xoá được', async ({ page }) => {
  await page.goto('/');
  await page.locator('[data-search-open]').click();
  await page.keyboard.type('măng khô');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/tim-kiem\/\?q=/);
  await expect(page.locator(found).first()).toHaveText('Măng khô Toàn Sơn');
  await page.goto('/');
  await page.locator('[data-search-open]').click();
  const recent = page.locator('[data-search-dialog] [data-recent]');
  await expect(recent.getByRole('link', { name: 'măng khô' })).toBeVisible();
  await recent.getByRole('button').click();
  await expect(recent).toBeHidden();
});

test('gõ sai một chữ: nói đã đọc thành gì và cho tìm đúng như đã gõ', async ({ page }) => {
  await page.goto(`/tim-kiem/?${new URLSearchParams({ q: 'mat onng' })}`);
  await expect(page.locator(found).first()).toHaveText('Mật ong Đà Bắc');
  await expect(page.locator('[data-exact]')).toBeVisible();
});

test('đường dẫn tìm kiếm mở ở máy khác ra cùng kết quả; tên tiếng Anh cũng tìm được', async ({
  page,
}) => {
  await page.goto(`/en/search/?${new URLSearchParams({ q: 'honey' })}`);
  await expect(page.locator(found).first()).toContainText('Mật ong Đà Bắc');
});

test.describe('không có JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('nút tìm là một đường dẫn, trang tìm chỉ đường đến mọi phần', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Tìm kiếm' }).click();
    await expect(page).toHaveURL(/\/tim-kiem\/$/);
    await expect(page.locator('main a[href="/san-pham/"]').first()).toBeVisible();
  });
});
