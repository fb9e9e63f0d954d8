import { appendFileSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Served } from '../../scripts/serve.ts';
import { emptyContent, writeEntry } from './support/content.ts';
import { buildSite, serveSite } from './support/site.ts';

test.describe.configure({ mode: 'serial' });
test.setTimeout(600_000);

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
  test.setTimeout(600_000);
  contentDir = await emptyContent();
  await writeEntry(contentDir, 'products/hang-da-dang/index.md', product('Hàng đã đăng', ''));
  await writeEntry(contentDir, 'products/hang-nhap/index.md', product(DRAFT, 'draft: true\n'));
  await writeEntry(
    contentDir,
    'products/con-thieu/index.md',
    '---\nname: Thiếu\ndraft: true\n---\n',
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
  const missing = await page.goto(`${preview?.url}san-pham/con-thieu/`);
  expect(missing?.status()).toBe(404);
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
  expect(files.filter((file) => file.includes('hang-nhap'))).toEqual([]);
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
