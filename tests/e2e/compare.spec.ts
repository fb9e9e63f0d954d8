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
