import { appendFileSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Served } from '../../scripts/serve.ts';
import { emptyContent, writeEntry } from './support/content.ts';
import { buildSite, serveSite } from './support/site.ts';

test.describe.configure({ mode: 'serial' });

const product = (name: string, rest: string): string => `---
name: ${name}
summary: Sản phẩm giả dùng cho kiểm thử.
set: 7
status:
  - stage: potential
    on: '2023'
    source: thu
sources:
  - id: thu
    kind: document
    title: Nguồn thử nghiệm
${rest}---
`;

const DRAFT = 'Hàng nháp thử nghiệm';
let contentDir = '';
let preview: Served | undefined;
let real: Served | undefined;
let folders = { preview: '', real: '' };

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  );

test.beforeAll(async () => {
  contentDir = await emptyContent();
  await writeEntry(contentDir, 'products/hang-da-dang/index.md', product('Hàng đã đăng', ''));
  await writeEntry(contentDir, 'products/hang-nhap/index.md', product(DRAFT, 'draft: true\n'));
  await writeEntry(
    contentDir,
    'products/con-thieu/index.md',
    '---\nname: Hàng <b>nửa chừng</b>\nset: 7\naliases: [Hàng dở]\ndraft: true\n---\n\nMới nghe kể.\n',
  );
  await writeEntry(
    contentDir,
    'fairs/chua-ten/index.md',
    '---\nstart: 2027-01-05\ndraft: true\n---\n',
  );
  // Whole, but it names one that is not.
  await writeEntry(
    contentDir,
    'news/tin-cho/index.md',
    '---\ntitle: Tin chờ\nsummary: Tin giả dùng cho kiểm thử.\non: 2026-11-01\nproducts: [con-thieu]\nsources:\n  - { id: thu, kind: document, title: Nguồn thử nghiệm }\ndraft: true\n---\nTin giả.\n',
  );
  appendFileSync(
    join(contentDir, 'site.yaml'),
    '\nediting:\n  service: github\n  repository: xa-mau/noi-dung\n',
  );
  const request = { contentDir, buildDate: '2026-11-24' };
  folders = {
    real: await buildSite(request),
    preview: await buildSite({ ...request, drafts: true }),
  };
  real = await serveSite(folders.real);
  preview = await serveSite(folders.preview);
});

test.afterAll(async () => {
  await real?.close();
  await preview?.close();
});

test('bản xem trước: mục nháp có dải BẢN NHÁP, mục đã đăng thì không', async ({ page }) => {
  await page.goto(`${preview?.url}san-pham/hang-nhap/`);
  await expect(page.getByRole('note').first()).toHaveText(/^BẢN NHÁP · chưa đăng/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(DRAFT);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
  await page.goto(`${preview?.url}en/products/hang-nhap/`);
  await expect(page.getByRole('note').first()).toHaveText(/^DRAFT · /);
  await page.goto(`${preview?.url}san-pham/hang-da-dang/`);
  await expect(page.getByRole('note').first()).toHaveText('Bản xem trước, có cả mục nháp');
});

test('bản xem trước: mục nháp chưa đủ có trang dàn ý, nói còn thiếu gì, ở cả hai thứ tiếng', async ({
  page,
}) => {
  await page.goto(`${preview?.url}san-pham/con-thieu/`);
  await expect(page.getByRole('note').first()).toHaveText(/^BẢN NHÁP · chưa đăng/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hàng <b>nửa chừng</b>');
  await expect(page.getByRole('heading', { name: 'Còn thiếu' })).toBeVisible();
  await expect(
    page.getByRole('listitem').filter({ hasText: '“Một câu giới thiệu” còn thiếu: điền vào' }),
  ).toBeVisible();
  await expect(page.getByRole('definition').filter({ hasText: 'Hàng dở' })).toBeVisible();
  await expect(page.getByText('Mới nghe kể.')).toBeVisible();
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/products\/con-thieu\/$/);
  await expect(page.getByRole('note').first()).toHaveText(/^DRAFT · /);
  await expect(page.getByRole('heading', { name: 'Still missing' })).toBeVisible();
  await page.goto(`${preview?.url}hoi-cho/chua-ten/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mục nháp chưa có tên');
  await page.goto(`${preview?.url}tin-tuc/tin-cho/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tin chờ');
  await expect(
    page.getByText('sản phẩm “con-thieu” còn là bản nháp chưa đủ: điền mục đó trước.'),
  ).toBeVisible();
});

test('bản xem trước: trang nào cũng xin đừng ghi lại, không có sơ đồ trang', async () => {
  const files = filesOf(folders.preview);
  const pages = files.filter((file) => file.endsWith('.html') && !file.startsWith('admin'));
  expect(pages.length).toBeGreaterThan(50);
  const indexed = pages.filter(
    (file) =>
      !readFileSync(join(folders.preview, file), 'utf8').includes(
        '<meta name="robots" content="noindex, nofollow">',
      ),
  );
  expect(indexed).toEqual([]);
  expect(files.filter((file) => file.startsWith('sitemap'))).toEqual([]);
  expect(readFileSync(join(folders.preview, 'robots.txt'), 'utf8')).toContain('Disallow: /\n');
});

test('trang thật: mục nháp không ở trang nào, nguồn tin, tìm kiếm hay dữ liệu nào', async () => {
  const files = filesOf(folders.real);
  expect(files.filter((file) => /hang-nhap|con-thieu|chua-ten/.test(file))).toEqual([]);
  expect(files).not.toContain('preview.css');
  const telling = files.filter((file) => {
    const text = readFileSync(join(folders.real, file), 'utf8');
    return text.includes(DRAFT) || text.includes('hang-nhap') || text.includes('preview-band');
  });
  expect(telling).toEqual([]);
});

test('mỗi trang của một mục có đường vào biểu mẫu, đúng mục ấy', async ({ page }) => {
  await page.goto(`${real?.url}san-pham/hang-da-dang/`);
  await expect(page.getByRole('link', { name: 'Sửa trang này' })).toHaveAttribute(
    'href',
    '/admin/#/collections/products/entries/hang-da-dang/index',
  );
  await page.goto(`${real?.url}san-pham/`);
  await expect(page.getByRole('link', { name: 'Sửa trang này' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Dành cho cán bộ' })).toHaveAttribute(
    'href',
    '/admin/',
  );
});
