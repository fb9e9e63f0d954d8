import { expect, type Page, test } from '@playwright/test';
import { withList } from './support/inquiry.ts';
import { serveTradeSite } from './support/trade-site.ts';

const at = serveTradeSite();

test('nhiều danh sách có tên, xoá rồi lấy lại được', async ({ page }) => {
  await withList(page, ['mang-a']);
  await page.goto(at('hoi-hang/'));
  await page.getByLabel('Tên danh sách').fill('Tết');
  await page.getByRole('button', { name: 'Danh sách mới' }).click();
  await page.getByLabel('Tên danh sách').fill('Hè');
  await page.reload();
  await expect(page.getByLabel('Danh sách', { exact: true }).locator('option')).toHaveText([
    'Tết',
    'Hè',
  ]);
  await page.getByRole('button', { name: 'Xoá danh sách này' }).click();
  await expect(page.getByLabel('Tên danh sách')).toHaveValue('Tết');
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(page.getByLabel('Tên danh sách')).toHaveValue('Hè');
});

for (const { what, act } of [
  {
    what: 'gõ số lượng',
    act: (page: Page) => page.getByLabel('Số lượng cần').first().fill('300'),
  },
  {
    what: 'thẻ khác đổi danh sách',
    act: async (page: Page) => {
      const other = await page.context().newPage();
      await other.goto(at('hoi-hang/'));
      await other.getByLabel('Số lượng cần').first().fill('300');
      // What is kept on the device has come over.
      await expect(page.getByLabel('Số lượng cần').first()).toHaveValue('300');
    },
  },
]) {
  test(`bỏ một dòng rồi ${what}: không còn hoàn tác để mất việc vừa làm`, async ({ page }) => {
    await withList(page, ['mang-a', 'mang-c']);
    await page.goto(at('hoi-hang/'));
    await page.getByRole('button', { name: 'Bỏ Măng khô thử C', exact: true }).click();
    const undo = page.getByRole('button', { name: 'Hoàn tác' });
    await expect(undo).toBeVisible();
    await act(page);
    await expect(undo).toBeHidden();
    await page.reload();
    await expect(page.getByLabel('Số lượng cần').first()).toHaveValue('300');
    await expect(page.getByRole('button', { name: 'Bỏ Măng khô thử C', exact: true })).toBeHidden();
  });
}
