import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import { outDir } from '../../src/env.ts';
import { readQr } from '../support/qr.ts';
import { faultsOf } from '../support/schema-org/validate.ts';
import { onePageOfEachKind, pagesIn } from './support/pages.ts';

/** The `content` of the page's meta tags by `property` or `name`. */
const metaOf = (page: string): ReadonlyMap<string, string> => {
  const html = readFileSync(join(outDir(), page, 'index.html'), 'utf8');
  const tags = html.matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)"/g);
  return new Map([...tags].map(([, name = '', content = '']) => [name, content]));
};

const isPrinted = (page: string): boolean => !metaOf(page).has('og:title');

test('mỗi loại trang, cả hai thứ tiếng, có ảnh chia sẻ 1200 × 630 mở được', async () => {
  const pages = onePageOfEachKind(outDir()).filter((page) => !isPrinted(page));
  expect(pages.length).toBeGreaterThan(60);
  for (const page of pages) {
    const meta = metaOf(page);
    const address = new URL(meta.get('og:image') ?? '');
    expect(address.pathname, page).toMatch(/\/share\/[0-9a-f]{16}\.(png|jpg)$/);
    const file = join(outDir(), 'share', address.pathname.split('/').at(-1) ?? '');
    expect(await sharp(file).metadata(), page).toMatchObject({ width: 1200, height: 630 });
    expect(meta.get('og:image:alt'), page).not.toBe('');
    expect(meta.get('og:locale')).toBe(page.startsWith('/en/') ? 'en_GB' : 'vi_VN');
    expect(meta.get('og:locale:alternate')).toBe(page.startsWith('/en/') ? 'vi_VN' : 'en_GB');
    expect(meta.get('twitter:card')).toBe('summary_large_image');
  }
});

test.describe('chia sẻ một trang', () => {
  const PAGE = '/san-pham/mat-ong-da-bac/';

  test('chép liên kết được địa chỉ đầy đủ; mã QR mở đúng trang ấy', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(PAGE);
    await page.getByText('Chia sẻ trang này', { exact: true }).click();
    const address = await page.getByLabel('Địa chỉ trang').inputValue();
    expect(address).toMatch(/^https:\/\/[^/]+\/san-pham\/mat-ong-da-bac\/$/);
    await page.getByRole('button', { name: 'Chép liên kết' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Đã chép.' })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
    const code = page.getByRole('img', { name: 'Mã QR mở trang Mật ong Đà Bắc' });
    expect(await readQr(await code.evaluate((svg) => svg.outerHTML))).toEqual([address]);
  });

  test('không cho chép thì địa chỉ được chọn sẵn và nói ra', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.goto(PAGE);
    await page.getByText('Chia sẻ trang này', { exact: true }).click();
    await page.getByRole('button', { name: 'Chép liên kết' }).click();
    await expect(page.getByText('hãy chép bằng tay')).toBeVisible();
    const all = await page.getByLabel('Địa chỉ trang').evaluate((field: HTMLInputElement) => ({
      length: field.value.length,
      selected: (field.selectionEnd ?? 0) - (field.selectionStart ?? 0),
    }));
    expect(all.selected).toBe(all.length);
  });

  test('máy có nút chia sẻ riêng thì gửi được tên, trạng thái và địa chỉ', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'share', {
        value: async (what: ShareData) => {
          document.title = JSON.stringify(what);
        },
      });
    });
    await page.goto(PAGE);
    await page.getByText('Chia sẻ trang này', { exact: true }).click();
    await page.getByRole('button', { name: 'Gửi qua ứng dụng khác' }).click();
    const sent = JSON.parse(await page.title());
    expect(sent.title).toBe('Mật ong Đà Bắc');
    expect(sent.text).toContain('Tiềm năng');
    expect(sent.url).toMatch(/\/san-pham\/mat-ong-da-bac\/$/);
  });
});

test.describe('không có JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('địa chỉ trang vẫn hiện để chép tay, không có nút chết', async ({ page }) => {
    await page.goto('/en/products/mat-ong-da-bac/');
    await page.getByText('Share this page', { exact: true }).click();
    await expect(page.getByLabel('Address of this page')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Copy link' })).toBeHidden();
  });
});

test('dữ liệu cho máy đọc của mọi trang đúng từ vựng schema.org', () => {
  const types = new Map<string, number>();
  for (const page of pagesIn(outDir())) {
    const html = readFileSync(join(outDir(), page, 'index.html'), 'utf8');
    for (const [, json = ''] of html.matchAll(
      /<script type="application\/ld\+json">(.*?)<\/script>/gs,
    )) {
      const data = JSON.parse(json);
      expect(faultsOf(data), page).toEqual([]);
      expect(json, page).not.toMatch(/aggregateRating|"review"/);
      types.set(data['@type'], (types.get(data['@type']) ?? 0) + 1);
    }
  }
  for (const type of ['Product', 'BreadcrumbList', 'TouristAttraction', 'TouristTrip', 'Event']) {
    expect(types.get(type), type).toBeGreaterThan(1);
  }
  for (const type of ['WebSite', 'Dataset']) expect(types.get(type), type).toBe(2);
});

test('llms.txt dẫn đến từng mục dạng Markdown, trang của mục cũng vậy', async ({ request }) => {
  for (const list of ['/llms.txt', '/en/llms.txt']) {
    const text = await (await request.get(list)).text();
    const links = [...text.matchAll(/\]\((https:[^)]+)\)/g)].map(([, link = '']) => new URL(link));
    const own = links.filter(({ pathname }) => pathname.endsWith('.md'));
    expect(own.length).toBeGreaterThan(50);
    for (const { pathname } of own) {
      const markdown = readFileSync(join(outDir(), decodeURIComponent(pathname)), 'utf8');
      expect(markdown, pathname).toMatch(/^# .+\n/);
    }
  }
  const page = await (await request.get('/en/products/mat-ong-da-bac/')).text();
  const [, href = ''] =
    /<link rel="alternate" type="text\/markdown" href="([^"]+)"/.exec(page) ?? [];
  expect(href).toBe('/en/products/mat-ong-da-bac.md');
  const answer = await request.get(href);
  expect(answer.headers()['content-type']).toBe('text/markdown; charset=utf-8');
  expect(await answer.text()).toContain('## Sources');
});
