/** The staff's form at /admin/, in a real browser, on a working copy of the real content. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import sharp from 'sharp';
import { contentDir } from '../../src/env.ts';
import {
  addItem,
  changedFrom,
  choose,
  contentWith,
  errorsIn,
  formField,
  goInForm,
  openForm,
  pick,
  putWorkingCopy,
  save,
  saved,
  typeInto,
} from './support/form.ts';
import { buildSite, serveSite } from './support/site.ts';

// The form is a large program, and one test builds a site with what was saved.
test.describe.configure({ timeout: 300_000 });

/** Addresses on other hosts that the page asked for, allowed or not. */
const foreign = (page: Page, baseURL: string | undefined): readonly string[] => {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (/^https?:/.test(protocol) && origin !== new URL(baseURL ?? '').origin) {
      asked.push(request.url());
    }
  });
  return asked;
};

const changedFiles = (page: Page) => changedFrom(page, contentDir());

/** A made-up photo as a telephone makes it: large, and saying where it was taken. */
const photoWithPlace = (): Promise<Buffer> =>
  sharp({ create: { width: 3200, height: 2400, channels: 3, background: '#8a6642' } })
    .jpeg()
    .withExif({
      IFD0: { Artist: 'Người Thử' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '1/1 2/1 3/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '4/1 5/1 6/1',
      },
    })
    .toBuffer();

const PRODUCT = 'products/mat-ong-da-bac/index.md';

/** What an empty field that must be filled says: what to do. */
const MISSING = 'Còn thiếu: điền vào ô này rồi lưu lại.';

test('sửa một trường, thêm ảnh có vị trí chụp: chỉ những dòng ấy đổi, ảnh nhỏ và sạch, trang hiện ra', async ({
  page,
  baseURL,
}, { project }) => {
  const asked = foreign(page, baseURL);
  const photo = await photoWithPlace();
  expect((await sharp(photo).metadata()).exif).toBeDefined();
  await putWorkingCopy(page, contentDir());
  await openForm(page);
  await goInForm(page, 'collections/products/entries/mat-ong-da-bac/index');
  await typeInto(page, 'summary', 'Mật ong rừng: câu này sửa thử.');
  await addItem(page, 'photos', 'ảnh');
  const file = await formField(page, 'photos.0.file');
  await file
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'Ảnh mật ong (1).JPG', mimeType: 'image/jpeg', buffer: photo });
  await expect(file).toContainText('anh-mat-ong-1.webp');
  await typeInto(page, 'photos.0.alt', 'Chai mật ong thử');
  await typeInto(page, 'photos.0.on', '2026-11');
  await typeInto(page, 'photos.0.permission', 'Người chụp cho đăng, ngày 1/11/2026');

  await save(page);
  const credit = await formField(page, 'photos.0.credit');
  await expect(credit).toContainText(MISSING);
  expect(await changedFiles(page)).toEqual(new Map());

  await typeInto(page, 'photos.0.credit', 'Người Thử');
  await save(page);
  await expect
    .poll(async () => [...(await changedFiles(page)).keys()].sort())
    .toEqual(['products/mat-ong-da-bac/anh-mat-ong-1.webp', PRODUCT]);
  const changed = await changedFiles(page);
  const before = readFileSync(join(contentDir(), PRODUCT), 'utf8');
  expect(changed.get(PRODUCT)?.toString()).toBe(
    before
      .replace(/^summary: .*$/m, "summary: 'Mật ong rừng: câu này sửa thử.'")
      .replace(
        /^sources:$/m,
        'photos:\n' +
          '  - file: ./anh-mat-ong-1.webp\n' +
          '    alt: Chai mật ong thử\n' +
          '    credit: Người Thử\n' +
          '    on: 2026-11\n' +
          '    permission: Người chụp cho đăng, ngày 1/11/2026\n' +
          'sources:',
      ),
  );
  const small = changed.get('products/mat-ong-da-bac/anh-mat-ong-1.webp') ?? Buffer.of();
  expect(small.length).toBeLessThan(photo.length);
  const { width, height, exif, xmp, format } = await sharp(small).metadata();
  expect({ width, height, exif, xmp, format }).toEqual({
    width: 2000,
    height: 1500,
    exif: undefined,
    xmp: undefined,
    format: 'webp',
  });
  expect(asked).toEqual([]);

  const dir = contentWith(contentDir(), changed);
  expect(await errorsIn(dir)).toEqual([]);
  if (project.name === 'phone') return;
  const site = await serveSite(await buildSite({ contentDir: dir }));
  await page.goto(`${site.url}san-pham/mat-ong-da-bac/`);
  await expect(page.getByText('Mật ong rừng: câu này sửa thử.').first()).toBeVisible();
  await expect(page.getByAltText('Chai mật ong thử').first()).toBeVisible();
  await site.close();
});

test('hội chợ mới từ tờ giấy trắng; ngày ngược thì bị từ chối bằng một câu', async ({
  page,
  baseURL,
}) => {
  const asked = foreign(page, baseURL);
  await putWorkingCopy(page, contentDir());
  await openForm(page);
  await goInForm(page, 'collections/fairs/new');
  await typeInto(page, 'name', 'Hội chợ thử (ưu đãi) ở Đồng Ruộng');
  await typeInto(page, 'summary', 'Mục bịa ra để thử biểu mẫu.');
  await typeInto(page, 'start', '2027-03-10');
  await typeInto(page, 'end', '2027-03-01');
  await pick(page, 'status', 'Dự kiến');
  await save(page);
  const dialog = page.getByRole('alertdialog');
  await expect(dialog).toContainText('Ngày bế mạc trước ngày khai mạc: xem lại hai ngày.');
  expect(await changedFiles(page)).toEqual(new Map());
  await dialog.getByRole('button').click();

  await typeInto(page, 'end', '2027-03-12');
  await save(page);
  const path = 'fairs/hoi-cho-thu-uu-dai-o-dong-ruong/index.md';
  await expect.poll(async () => [...(await changedFiles(page)).keys()]).toEqual([path]);
  const changed = await changedFiles(page);
  expect(changed.get(path)?.toString()).toBe(
    '---\n' +
      'name: Hội chợ thử (ưu đãi) ở Đồng Ruộng\n' +
      'summary: Mục bịa ra để thử biểu mẫu.\n' +
      'start: 2027-03-10\n' +
      'end: 2027-03-12\n' +
      'status: planned\n' +
      '---\n',
  );
  expect(await errorsIn(contentWith(contentDir(), changed))).toEqual([]);
  expect(asked).toEqual([]);
});

test('mục nháp còn thiếu thì lưu được; bỏ nháp thì hỏi cho đủ, ngay tại ô', async ({ page }) => {
  await putWorkingCopy(page, contentDir());
  await openForm(page);
  await goInForm(page, 'collections/products/new');
  await typeInto(page, 'name', 'Hàng nháp thử');
  const summary = await formField(page, 'summary');
  await expect(summary.locator('header')).toContainText('*');
  await addItem(page, 'status', 'trạng thái trong chương trình');
  await choose(page, 'status.0.stage', 'Tiềm năng');
  await save(page);
  await expect(await formField(page, 'summary')).toContainText(MISSING);
  expect(await changedFiles(page)).toEqual(new Map());

  await (await formField(page, 'draft')).getByRole('switch').click();
  await save(page);
  await expect(await formField(page, 'status.0.on')).toContainText(MISSING);
  await expect(await formField(page, 'summary')).not.toContainText(MISSING);
  await typeInto(page, 'status.0.on', '2026-11');
  await typeInto(page, 'status.0.source', 'bien-ban');
  await addItem(page, 'sources', 'các nguồn');
  await typeInto(page, 'sources.0.id', 'bien-ban');
  await pick(page, 'sources.0.kind', 'Văn bản');
  await typeInto(page, 'sources.0.title', 'Biên bản bịa ra');
  await save(page);
  const path = 'products/hang-nhap-thu/index.md';
  await expect.poll(async () => [...(await changedFiles(page)).keys()]).toEqual([path]);
  const changed = await changedFiles(page);
  expect(changed.get(path)?.toString()).toContain('name: Hàng nháp thử\nstatus:\n');
  expect(changed.get(path)?.toString()).toContain('draft: true\n');
  expect(await errorsIn(contentWith(contentDir(), changed))).toEqual([]);
  await saved(page);

  await goInForm(page, 'collections/products/entries/hang-nhap-thu/index');
  await (await formField(page, 'draft')).getByRole('switch').click();
  await save(page);
  await expect(await formField(page, 'set')).toContainText(MISSING);
  expect((await changedFiles(page)).get(path)?.toString()).toContain('draft: true\n');
});

test('nguồn: chọn trong các nguồn của chính mục; mã chưa có thì nói, lưu thì bị từ chối', async ({
  page,
}) => {
  await putWorkingCopy(page, contentDir());
  await openForm(page);
  await goInForm(page, 'collections/products/entries/mat-ong-da-bac/index');
  await addItem(page, 'making', 'cách làm, đặc điểm');
  // The entry has none yet, so the added one is the first.
  const last = 'making.0';
  await typeInto(page, `${last}.text`, 'Điều bịa ra để thử.');
  const source = await formField(page, `${last}.source`);
  const input = source.getByRole('combobox', { name: 'Nguồn' });
  const offered = source.locator('datalist option');
  await expect(offered).not.toHaveCount(0);
  const ids = await offered.evaluateAll((options) =>
    options.map((option) => option.getAttribute('value') ?? ''),
  );
  await input.fill('bia-ra');
  await expect(source.getByRole('status')).toContainText(`Đang có: ${ids.join(', ')}`);
  await save(page);
  await expect(page.getByRole('alertdialog')).toContainText('Không có nguồn nào mang mã “bia-ra”');
  await page.getByRole('alertdialog').getByRole('button').click();
  expect(await changedFiles(page)).toEqual(new Map());
  await input.fill(ids[0] ?? '');
  await expect(source.getByRole('status')).toHaveText(/^Nguồn: ./);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
  await save(page);
  await expect.poll(async () => [...(await changedFiles(page)).keys()]).toEqual([PRODUCT]);
});

test('một sản phẩm ghi hai lần thì từ chối, nói mục kia ở đâu', async ({ page }) => {
  await putWorkingCopy(page, contentDir());
  await openForm(page);
  const write = async (name: string): Promise<void> => {
    await goInForm(page, 'collections/products/new');
    await typeInto(page, 'name', name);
    await (await formField(page, 'draft')).getByRole('switch').click();
    await save(page);
  };
  await write('Hàng ghi hai lần');
  await saved(page);
  await write('HÀNG GHI HAI LẦN');
  await expect(page.getByRole('alertdialog')).toContainText(
    'Trùng tên với products/hang-ghi-hai-lan/index.md',
  );
  expect((await changedFiles(page)).size).toBe(1);
});

test('nút chọn bấm ngay khi vừa hiện ra thì vẫn được nhận', async ({ page }) => {
  await putWorkingCopy(page, contentDir());
  await openForm(page);
  await page.evaluate(() => {
    const watch = new MutationObserver(() => {
      const field = document.querySelector('section.field[data-key-path="status"]');
      const button = field?.querySelector<HTMLElement>('[role="radio"]');
      if (!button) return;
      watch.disconnect();
      button.click();
    });
    watch.observe(document.body, { childList: true, subtree: true });
  });
  await goInForm(page, 'collections/fairs/new');
  const status = await formField(page, 'status');
  await expect(status.getByRole('radio', { name: 'Dự kiến' })).toBeChecked();
  await save(page);
  await expect(await formField(page, 'name')).toContainText(MISSING);
  await expect(await formField(page, 'status')).not.toContainText(MISSING);
});

test('biểu mẫu nói tiếng Việt, không tràn ngang, không vào máy tìm kiếm', async ({
  page,
  request,
}) => {
  await putWorkingCopy(page, contentDir());
  await openForm(page);
  await expect(page.getByText('Sản phẩm', { exact: true }).first()).toBeVisible();
  for (const place of ['collections/products', 'collections/products/new', 'collections/files']) {
    await goInForm(page, place);
    await expect(page.getByRole('button').first()).toBeVisible();
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sideways, place).toBe(0);
  }
  expect(await (await request.get('/admin/')).text()).toContain('content="noindex, nofollow"');
  expect(await (await request.get('/robots.txt')).text()).toContain('Disallow: /admin/');
});
