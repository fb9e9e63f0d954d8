import { expect, test } from '@playwright/test';

const twin = 'header a[data-twin]';

test('đổi ngôn ngữ giữ điều đang tìm', async ({ page }) => {
  await page.goto('/tim-kiem/?q=m%C4%83ng');
  await expect(page.getByRole('searchbox').first()).toHaveValue('măng');
  await page.locator(twin).click();
  await expect(page).toHaveURL(/\/en\/search\/\?q=m%C4%83ng$/);
  await expect(page.getByRole('searchbox').first()).toHaveValue('măng');
});

test('đổi ngôn ngữ giữ điều đang so sánh, đi rồi về vẫn vậy', async ({ page }) => {
  const chosen = '?sp=mang-kho-toan-son%2Cche-kho';
  await page.goto(`/giao-thuong/so-sanh/${chosen}`);
  await page.locator(twin).click();
  await expect(page).toHaveURL(`/en/trade/compare/${chosen}`);
  await page.locator(twin).click();
  await expect(page).toHaveURL(`/giao-thuong/so-sanh/${chosen}`);
});

test('đổi ngôn ngữ giữ danh sách người khác gửi, đi rồi về vẫn vậy', async ({ page, browser }) => {
  await page.goto('/san-pham/mang-kho-toan-son/');
  await page.locator('[data-list-add]').first().click();
  await expect(page.locator('[data-list-count]')).toHaveText('1');
  await page.goto('/hoi-hang/');
  await page.getByRole('button', { name: 'Chép đường dẫn' }).click();
  const field = page.getByLabel('Chép đường dẫn').and(page.locator('input'));
  await expect(field).toHaveValue(/#l=1\./);
  const sent = new URL(await field.inputValue());
  // Another device, whose own list is empty.
  const context = await browser.newContext({ baseURL: new URL(page.url()).origin });
  const there = await context.newPage();
  for (const [path, name] of [
    ['/hoi-hang/', 'Măng khô Toàn Sơn'],
    ['/en/inquiry/', 'Măng khô Toàn Sơn'],
    ['/hoi-hang/', 'Măng khô Toàn Sơn'],
  ] as const) {
    if (there.url() === 'about:blank') await there.goto(`${path}${sent.hash}`);
    else await there.locator(twin).click();
    await expect(there).toHaveURL(`${path}${sent.hash}`);
    await expect(there.getByRole('link', { name })).toBeVisible();
  }
  await context.close();
});

test.describe('không có JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('đổi ngôn ngữ vẫn tới đúng trang; trang tiếng Anh nói ai dịch, ngày nào', async ({
    page,
  }) => {
    await page.goto('/chuong-trinh/ho-tro/');
    await page.locator(twin).click();
    await expect(page).toHaveURL('/en/programme/ho-tro/');
    const note = page.locator('[data-translation]');
    await expect(note).toHaveText(
      /^Translated by us on 24 November 2026 from the Vietnamese\. Read it in Vietnamese$/,
    );
    await note.getByRole('link').click();
    await expect(page).toHaveURL('/chuong-trinh/ho-tro/');
    await expect(page.locator('[data-translation]')).toHaveCount(0);
  });

  test('tên xã, xóm và nhà xuất bản của nguồn là tiếng Anh; tên bài giữ nguyên, có nghĩa bên cạnh', async ({
    page,
  }) => {
    await page.goto('/en/products/mang-kho-toan-son/');
    const facts = page.locator('dl.facts').first();
    await expect(facts).toContainText('Cha hamlet, Toàn Sơn, now Đà Bắc commune, Phú Thọ province');
    const witness = page.locator('.witness', { hasText: 'News site of Đà Bắc district' }).first();
    const title = witness.locator('cite[lang="vi"]');
    await expect(title).toHaveText('Đà Bắc: Tập trung thực hiện Chương trình mỗi xã một sản phẩm');
    await expect(witness).toContainText('(Đà Bắc: focus on the One Commune One Product programme)');
  });

  test('lời nhắn cho chủ nhà viết bằng tiếng nào thì gọi tên xóm bằng tiếng ấy', async ({
    page,
  }) => {
    await page.goto('/en/visit/ke/');
    await expect(page.locator('textarea[lang="vi"]')).toHaveValue(/chúng tôi muốn đến Xóm Ké\./i);
    await expect(page.locator('textarea[lang="en"]')).toHaveValue(/come to Ké hamlet\./);
  });
});
