import { expect, type Page, test } from '@playwright/test';

// A route sees what the page asks for only where no worker answers.
test.use({ serviceWorkers: 'block' });

/** Opens a comparison of invented products. @returns holds the answers to what is asked from then on */
const open = async (page: Page, ids: string, name = 'Hàng thử'): Promise<() => () => void> => {
  let gate = Promise.resolve();
  await page.route('**/compare/vi/sp/*.json', async (route) => {
    const id = new URL(route.request().url()).pathname.match(/([a-z-]+)\.json$/)?.[1] ?? '';
    await gate;
    await route.fulfill({
      json: { slug: id, name: { text: `${name} ${id}` }, href: '#', rows: {} },
    });
  });
  await page.goto(`/giao-thuong/so-sanh/?sp=${ids}`);
  await expect(columns(page)).toHaveCount(ids.split(',').length);
  return () => {
    let release = (): void => {};
    gate = new Promise((resolve) => {
      release = resolve;
    });
    return () => release();
  };
};

const columns = (page: Page) => page.locator('thead th a');
const removing = (page: Page, id: string) =>
  page.getByRole('button', { name: `Bỏ Hàng thử ${id}`, exact: true });
const asked = (page: Page) => new URL(page.url()).search;

test('mạng chậm, bỏ hai cột liền nhau: cột đã bỏ không trở lại', async ({ page }) => {
  const hold = await open(page, 'a,b,c');
  const release = hold();
  await removing(page, 'a').click();
  await removing(page, 'b').click();
  // A second press on what is going already is no step to come back to.
  await removing(page, 'b').click();
  expect(asked(page)).toBe('?sp=c');
  release();
  await expect(columns(page)).toHaveText(['Hàng thử c']);
  await page.goBack();
  await expect(columns(page)).toHaveText(['Hàng thử b', 'Hàng thử c']);
  await page.goBack();
  await expect(columns(page)).toHaveText(['Hàng thử a', 'Hàng thử b', 'Hàng thử c']);
});

test('câu trả lời đến muộn không vẽ đè lên điều đang xem', async ({ page }) => {
  const hold = await open(page, 'a,b,c');
  const releaseFirst = hold();
  await removing(page, 'a').click();
  const releaseSecond = hold();
  const second = page.waitForResponse('**/a.json');
  await page.goBack();
  releaseSecond();
  await second;
  releaseFirst();
  // Time for the late answers to be read, and drawn if they were.
  await page.waitForTimeout(1000);
  expect(asked(page)).toBe('?sp=a,b,c');
  await expect(columns(page)).toHaveCount(3);
});

test('bỏ hết các cột: bàn phím đi tiếp ở nơi chọn thứ khác', async ({ page }) => {
  await open(page, 'a');
  await removing(page, 'a').click();
  await expect(columns(page)).toHaveCount(0);
  expect(asked(page)).toBe('');
  await expect(page.getByRole('link', { name: 'Xem các sản phẩm' })).toBeFocused();
});

test('tên được nói đúng từng chữ, cả dấu $ trong đó', async ({ page }) => {
  await open(page, 'a,b', '$& và $1');
  await expect(page.getByRole('button', { name: 'Bỏ $& và $1 a', exact: true })).toBeVisible();
  await page.goto('/san-pham/');
  const add = page.locator('[data-list-add]').first();
  await add.evaluate((button) => button.setAttribute('data-list-name', '$& và $1'));
  await add.click();
  await expect(page.locator('[data-tray] p')).toContainText('Đã thêm $& và $1.');
});

test.describe('chọn để so sánh', () => {
  const choosing = (page: Page) => page.locator('[data-compare-add]');
  const tray = (page: Page) => page.locator('[data-tray] p');

  test('nút nói đang chọn hay không; bấm lần nữa thì bỏ', async ({ page }) => {
    await page.goto('/san-pham/');
    const first = choosing(page).first();
    await expect(first).toHaveText(/^So sánh:/);
    await first.click();
    await expect(tray(page)).toContainText('Đã chọn 1 để so sánh.');
    await page.reload();
    await expect(first).toHaveText(/^Bỏ so sánh:/);
    await first.click();
    await expect(tray(page)).toHaveText('Đã bỏ khỏi so sánh, còn 0.');
    await expect(first).toHaveText(/^So sánh:/);
  });

  test('đã đủ bốn thì nói, không lặng lẽ bỏ cái đầu', async ({ page }) => {
    await page.goto('/san-pham/');
    const slugs: string[] = [];
    for (const index of [0, 1, 2, 3, 4]) {
      await choosing(page).nth(index).click();
      slugs.push((await choosing(page).nth(index).getAttribute('data-compare-id')) ?? '');
    }
    await expect(tray(page)).toContainText('Đã chọn 4, so sánh được đến thế.');
    await expect(choosing(page).nth(4)).toHaveText(/^So sánh:/);
    await tray(page).getByRole('link', { name: 'Mở so sánh' }).click();
    await expect(columns(page)).toHaveCount(4);
    expect(asked(page)).toBe(`?sp=${slugs.slice(0, 4).join(',')}`);
  });

  test('trang so sánh nhớ điều đã chọn; bỏ ở đó thì ở danh sách cũng thôi', async ({ page }) => {
    await page.goto('/san-pham/');
    await choosing(page).nth(0).click();
    await choosing(page).nth(1).click();
    await expect(tray(page)).toContainText('Đã chọn 2');
    await page.goto('/giao-thuong/');
    await page.locator('main').getByRole('link', { name: 'Mở so sánh' }).click();
    await expect(columns(page)).toHaveCount(2);
    await page.locator('thead button').first().click();
    await expect(columns(page)).toHaveCount(1);
    await page.goto('/san-pham/');
    await expect(choosing(page).nth(0)).toHaveText(/^So sánh:/);
    await expect(choosing(page).nth(1)).toHaveText(/^Bỏ so sánh:/);
  });

  test('đường dẫn người khác gửi: chọn thêm thì thêm vào đó; cái không còn thì thôi', async ({
    page,
  }) => {
    await page.goto('/san-pham/');
    const ids = await choosing(page).evaluateAll((all) =>
      all.slice(0, 2).map((link) => link.getAttribute('data-compare-id')),
    );
    await page.goto(`/giao-thuong/so-sanh/?sp=${ids[0]},khong-con-nua`);
    await expect(page.locator('[data-faults]')).toHaveText(
      /Không còn trên danh mục: khong-con-nua/,
    );
    await page.goto('/san-pham/');
    await choosing(page).nth(1).click();
    await expect(tray(page).getByRole('link')).toHaveAttribute('href', new RegExp(`sp=${ids}$`));
  });

  test('chủ thể cũng so sánh được, từ trang của mình', async ({ page }) => {
    await page.goto('/chu-the/');
    await page.locator('main .container ul a[href^="/chu-the/"]').first().click();
    const name = (await page.locator('h1').textContent()) ?? '';
    await page.locator('[data-compare-add="ct"]').click();
    await tray(page).getByRole('link', { name: 'Mở so sánh' }).click();
    await expect(columns(page)).toHaveText([name]);
    await expect(page.locator('tbody[data-kind="ct"]')).toBeVisible();
    await page.locator('thead button').click();
    await expect(columns(page)).toHaveCount(0);
    await page.reload();
    await expect(page.getByText('Chưa chọn gì.')).toBeVisible();
    await expect(columns(page)).toHaveCount(0);
  });
});
