/**
 * What somebody in the commune office may not publish, on made-up content, at every width: two plain
 * sentences, nothing changed, and a draft kept. The rest of that day is walked in admin.spec.ts,
 * gateway.spec.ts, report.spec.ts and tests/publish.
 */
import { resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { Served } from '../../scripts/serve.ts';
import {
  addItem,
  changedFrom,
  contentWith,
  errorsIn,
  formField,
  goInForm,
  openForm,
  putWorkingCopy,
  save,
  typeInto,
} from './support/form.ts';
import { buildSite, serveSite } from './support/site.ts';

const CONTENT = resolve('tests/content/fixtures/valid');

test.describe.configure({ mode: 'default', timeout: 300_000 });

let site: Served;

test.beforeAll(async () => {
  site = await serveSite(await buildSite({ contentDir: CONTENT }));
});
test.afterAll(() => site.close());
test.beforeEach(async ({ page }) => {
  await putWorkingCopy(page, CONTENT, site.url);
  await openForm(page, site.url);
});

const go = (page: Page, place: string) => goInForm(page, place, site.url);
const changed = (page: Page) => changedFrom(page, CONTENT);

test('3 sao không có quyết định, hết hạn trước ngày cấp: hai câu dễ hiểu, không gì bị đổi', async ({
  page,
}) => {
  await go(page, 'collections/products/entries/mang-kho-thu-nghiem/index');
  await addItem(page, 'recognitions', 'công nhận');
  await typeInto(page, 'recognitions.1.stars', '3');
  await typeInto(page, 'recognitions.1.on', '2026-05-01');
  await typeInto(page, 'recognitions.1.until', '2025-05-01');
  await typeInto(page, 'recognitions.1.source', 'tin-gia');
  await save(page);
  const dialog = page.getByRole('alertdialog');
  await expect(dialog).toContainText('Có ngày công nhận nhưng thiếu quyết định');
  await expect(dialog).toContainText('Ngày hết hạn trước ngày công nhận');
  expect(await changed(page)).toEqual(new Map());
});

test('lời hứa chữa bệnh không đăng được; để nháp thì giữ được', async ({ page }) => {
  const claim = 'Măng khô điều trị bệnh gan.';
  await go(page, 'collections/products/entries/mang-kho-thu-nghiem/index');
  await typeInto(page, 'summary', claim);
  await save(page);
  await expect(page.getByRole('alertdialog')).toContainText('“điều trị”');
  expect(await changed(page)).toEqual(new Map());
  await page.getByRole('alertdialog').getByRole('button').click();

  await go(page, 'collections/products/new');
  await typeInto(page, 'name', 'Hàng chờ sửa lời');
  await typeInto(page, 'summary', claim);
  await (await formField(page, 'draft')).getByRole('switch').click();
  await save(page);
  const path = 'products/hang-cho-sua-loi/index.md';
  await expect.poll(async () => [...(await changed(page)).keys()]).toEqual([path]);
  const saved = await changed(page);
  expect(saved.get(path)?.toString()).toContain(claim);
  expect(await errorsIn(contentWith(CONTENT, saved))).toEqual([]);
});

test('bản nháp mới chưa có tên thì chưa lưu: địa chỉ trang lấy theo tên', async ({ page }) => {
  await go(page, 'collections/products/new');
  await typeInto(page, 'summary', 'Măng phơi nắng.');
  await (await formField(page, 'draft')).getByRole('switch').click();
  await save(page);
  await expect(page.getByRole('alertdialog')).toContainText('Ghi tên trước khi lưu');
  await page.getByRole('alertdialog').getByRole('button').click();
  expect(await changed(page)).toEqual(new Map());
  await typeInto(page, 'name', 'Măng chờ tên');
  await save(page);
  await expect
    .poll(async () => [...(await changed(page)).keys()])
    .toEqual(['products/mang-cho-ten/index.md']);
});
