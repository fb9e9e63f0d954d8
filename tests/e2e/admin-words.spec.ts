/** What the staff's form says where people stumble: at its entrance, and in a field. */
import { expect, test } from '@playwright/test';
import { contentDir } from '../../src/env.ts';
import {
  addItem,
  changedFrom,
  formField,
  goInForm,
  LOCAL_FOLDER,
  openForm,
  putWorkingCopy,
  save,
  typeInto,
} from './support/form.ts';

test.describe.configure({ timeout: 300_000 });

test('cửa vào nói chọn thư mục nào; chọn nhầm thì nói lại; không kho thì không hỏi mã truy cập', async ({
  page,
}) => {
  await putWorkingCopy(page, contentDir());
  await page.addInitScript(() => {
    const pick = Reflect.get(window, 'showDirectoryPicker');
    Object.assign(window, {
      showDirectoryPicker: async () => (await pick()).getDirectoryHandle('content'),
    });
  });
  await page.goto('/admin/');
  const open = page.getByRole('button', { name: LOCAL_FOLDER });
  await expect(open).toBeVisible({ timeout: 60_000 });
  await expect(page.locator('body')).toContainText('thư mục có tệp package.json');
  await expect(page.locator('body')).not.toContainText(/kho mã nguồn|“content”/);
  await expect(page.getByRole('button', { name: /mã truy cập/ })).toHaveCount(0);
  await open.click();
  await expect(page.getByRole('alert')).toContainText('Đây không phải thư mục dự án.');
  await expect(page.getByRole('alert')).toContainText('thư mục có tệp package.json');
});

test('số viết kiểu Việt thì ô hiện đúng số sẽ lưu', async ({ page }) => {
  await putWorkingCopy(page, contentDir());
  await openForm(page);
  await goInForm(page, 'collections/products/entries/mat-ong-da-bac/index');
  await addItem(page, 'packs', 'quy cách và giá');
  for (const [path, typed, meant] of [
    ['packs.0.price', '12.500', '12500'],
    ['abv', '12,5', '12.5'],
  ] as const) {
    const field = (await formField(page, path)).locator('input').first();
    await field.pressSequentially(typed, { delay: 30 });
    await expect(field).toHaveValue(meant);
  }
});

test('giá quá nhỏ và ngày viết kiểu Việt thì ô nói cách ghi', async ({ page }) => {
  await putWorkingCopy(page, contentDir());
  await openForm(page);
  await goInForm(page, 'collections/products/new');
  await addItem(page, 'packs', 'quy cách và giá');
  await typeInto(page, 'packs.0.price', '80');
  await typeInto(page, 'packs.0.pricedOn', '14/06/2023');
  await save(page);
  const price = await formField(page, 'packs.0.price');
  await expect(price).toContainText('ghi số ít nhất là 1000.');
  await expect(price).toContainText('tám mươi nghìn ghi là 80000');
  await expect(price).toContainText('chỉ ghi chữ số, không dấu chấm. Ví dụ: 80000');
  await expect(await formField(page, 'packs.0.pricedOn')).toContainText(
    'Viết theo mẫu: 2023-06-14 (năm-tháng-ngày; chưa rõ thì 2023-06 hoặc 2023)',
  );
  expect(await changedFrom(page, contentDir())).toEqual(new Map());
});
