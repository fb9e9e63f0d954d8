import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { shape } from '../../src/brocade/index.ts';
import { addDays } from '../../src/domain/dates.ts';
import { shortCode } from '../../src/domain/product-code.ts';
import { readQr } from '../support/qr.ts';
import { violationsOn } from './support/axe.ts';
import { photographedProduct } from './support/content.ts';
import {
  expectTold,
  ISSUED,
  RANKED,
  REVOKED,
  rankedContent,
  SOON,
  TOLD_AT,
  UNTIL,
} from './support/register.ts';
import { buildSite, serveSite } from './support/site.ts';

// One browser is enough where the question is what was built.
test.skip(({ viewport }) => (viewport?.width ?? 0) < 1000, 'không phụ thuộc cỡ màn hình');

/** Days on which a state turns, and the days before. */
const DAYS = [
  ISSUED,
  addDays(REVOKED, -1),
  REVOKED,
  addDays(SOON, -1),
  SOON,
  UNTIL,
  addDays(UNTIL, 1),
];

test('không có JavaScript, trang nói trạng thái của ngày dựng, ở mọi chỗ như nhau', async ({
  browser,
}) => {
  const contentDir = await rankedContent();
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const built of [ISSUED, REVOKED, SOON, UNTIL, addDays(UNTIL, 1)]) {
    const served = await serveSite(await buildSite({ contentDir, buildDate: built }));
    for (const ranked of RANKED) {
      for (const { path, part } of TOLD_AT) {
        await page.goto(new URL(path(ranked.slug), served.url).href);
        const where = `dựng ${built}, ${path(ranked.slug)}`;
        await expectTold(part(page, ranked.name), ranked, built, where);
      }
    }
    await served.close();
  }
  await context.close();
});

test('trang dựng từ lâu nói trạng thái của ngày xem: lời, hình, sao đều đổi đúng nửa đêm', async ({
  browser,
}) => {
  const contentDir = await rankedContent();
  for (const built of [ISSUED, SOON]) {
    const served = await serveSite(await buildSite({ contentDir, buildDate: built }));
    for (const visited of DAYS) {
      // A device whose clock is behind sees the day of the build.
      const day = [built, visited].sort().at(-1) ?? built;
      const context = await browser.newContext({ timezoneId: 'America/Los_Angeles' });
      const page = await context.newPage();
      await page.clock.setFixedTime(new Date(`${visited}T00:00:00+07:00`));
      for (const ranked of RANKED) {
        for (const { path, part } of TOLD_AT) {
          await page.goto(new URL(path(ranked.slug), served.url).href);
          const where = `dựng ${built}, xem ${visited}, ${path(ranked.slug)}`;
          await expectTold(part(page, ranked.name), ranked, day, where);
        }
        await page.goto(new URL(`tim-kiem/?q=${encodeURIComponent(ranked.name)}`, served.url).href);
        const hit = page.locator('.hit', { hasText: ranked.name });
        await expectTold(hit, { ...ranked, starredOn: () => false }, day, `tìm, xem ${visited}`);
      }
      await context.close();
    }
    await served.close();
  }
});

test('hình cạnh lời đổi theo lời: hết hạn là vòng rỗng, ở thẻ, ở trang, ở kết quả tìm', async ({
  page,
}) => {
  const contentDir = await rankedContent();
  const served = await serveSite(await buildSite({ contentDir, buildDate: ISSUED }));
  // A page of ours lets nothing be drawn from outside; an empty one does.
  const empty = await page.context().newPage();
  const drawn = (svg: string): Promise<string> =>
    empty.evaluate((text) => {
      const holder = document.createElement('span');
      holder.innerHTML = text;
      return holder.innerHTML;
    }, svg);
  for (const [day, name] of [
    [addDays(SOON, -1), 'full'],
    [SOON, 'half'],
    [addDays(UNTIL, 1), 'empty'],
  ] as const) {
    await page.clock.setFixedTime(new Date(`${day}T12:00:00+07:00`));
    const expected = await drawn(shape(name));
    for (const [path, selector] of [
      ['san-pham/', '.pill .shape'],
      ['san-pham/thu-co-quyet-dinh/', '.notice .shape'],
      ['tim-kiem/?q=mat+ong+thu', '.pill .shape'],
    ]) {
      await page.goto(new URL(path ?? '', served.url).href);
      const holder = page
        .locator('article, .hit', { hasText: 'Mật ong thử có quyết định' })
        .first()
        .locator(selector ?? '');
      await expect(holder.first(), `${day} ${path}`).toBeVisible();
      expect(await holder.first().innerHTML(), `${day} ${path}`).toBe(expected);
    }
  }
  await served.close();
});

/**
 * A drawn or written star, and how machines are told of one. Scripts are left out: that of the
 * narrowed lists can draw a star, and draws it by the visitor's day.
 */
const STAR = /l1\.62 3\.58|[★⭐]|data-stars=|"aggregateRating"/;

test('không có sao còn hạn thì không trang, thẻ, tệp dữ liệu nào có hình sao', async () => {
  const contentDir = await rankedContent();
  const filesWithStar = async (buildDate: string): Promise<string[]> => {
    const dir = await buildSite({ contentDir, buildDate });
    return readdirSync(dir, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(html|json|svg|csv|xml|txt|css|vcf|ics)$/.test(file))
      .filter((file) => STAR.test(readFileSync(join(dir, file), 'utf8')));
  };
  const starred = await filesWithStar(SOON);
  expect(starred).toContain('san-pham/thu-co-quyet-dinh/index.html');
  // Only of the product whose term runs, never of the others.
  expect(starred.filter((file) => /thu-bi|thu-chi|thu-chua|\.json$/.test(file))).toEqual([]);
  expect(await filesWithStar(addDays(UNTIL, 1))).toEqual([]);
});

test('mã QR trên trang sản phẩm mở đúng trang kiểm tra, ở địa chỉ và thư mục nào cũng vậy', async ({
  page,
}) => {
  const contentDir = await rankedContent();
  const base = '/ocop/';
  const siteUrl = 'https://xa.example';
  const dir = await buildSite({ contentDir, siteUrl, basePath: base, buildDate: SOON });
  const served = await serveSite(dir, base);
  const [product] = RANKED;
  if (!product) throw new Error('No product to look at.');
  for (const path of [`san-pham/${product.slug}/`, `en/products/${product.slug}/`]) {
    await page.goto(new URL(path, served.url).href);
    const details = page.locator('details.qr');
    await details.locator('summary').click();
    const drawn = details.locator('svg');
    await expect(drawn).toBeVisible();
    const [address, ...more] = await readQr(await drawn.evaluate((svg) => svg.outerHTML));
    expect(more).toEqual([]);
    expect(address).toBe(`${siteUrl}${base}q/${shortCode(product.slug)}/`);
    // The page is there, and names the product's page as the one to be found.
    await page.goto(new URL(String(address).slice(`${siteUrl}${base}`.length), served.url).href);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(product.name);
    expect(await page.locator('link[rel=canonical]').getAttribute('href')).toBe(
      `${siteUrl}${base}san-pham/${product.slug}/`,
    );
  }
  const sitemap = readFileSync(join(dir, 'sitemap-0.xml'), 'utf8');
  expect(sitemap).toContain(`/san-pham/${product.slug}/`);
  expect(sitemap).not.toContain('/q/');
  await served.close();
});

test('chưa công bố thư điện tử thì không mời viết thư: nói báo cho ai, hai thứ tiếng', async ({
  page,
}) => {
  const contentDir = await rankedContent();
  const served = await serveSite(await buildSite({ contentDir, buildDate: '2026-11-24' }));
  const code = shortCode('thu-co-quyet-dinh');
  for (const [path, said, office] of [
    ['q/', `đọc mã ${code} cho`, 'UBND xã nơi làm ra sản phẩm'],
    ['en/q/', `give the code ${code} to`, "People's Committee of the commune"],
  ] as const) {
    await page.goto(new URL(`${path}${code}/`, served.url).href);
    const told = page.locator('main span', { hasText: said });
    await expect(told, path).toContainText(office);
    await expect(page.getByRole('contentinfo').locator('p', { hasText: office })).toBeVisible();
    await expect(page.locator('a[href^="mailto:"]'), path).toHaveCount(0);
    expect(await violationsOn(page), path).toEqual([]);
  }
  await served.close();
});

test('trang mở bằng mã trên hàng: ai làm, sao thế nào, ảnh thật, báo sai, vừa màn hình 360', async ({
  page,
}) => {
  const contentDir = await rankedContent();
  await photographedProduct(contentDir);
  const siteFile = join(contentDir, 'site.yaml');
  const siteText = readFileSync(siteFile, 'utf8');
  const email = 'bao-sai@vi-du.example';
  writeFileSync(siteFile, siteText.replace('\ncontact:\n', `\ncontact:\n  email: ${email}\n`));
  const served = await serveSite(await buildSite({ contentDir, buildDate: '2026-11-24' }));
  const goTo = (path: string) => page.goto(new URL(path, served.url).href);
  await page.setViewportSize({ width: 360, height: 740 });
  await goTo(`q/${shortCode('thu-co-quyet-dinh')}/`);
  await expect(page.locator('main')).toContainText('Quyết định 1/QĐ-THU, ngày 29/02/2024');
  await expect(page.locator('main')).toContainText('Có giá trị đến hết 28/02/2027');
  await expect(page.locator('main')).toContainText('Chưa có ảnh.');
  const mail = await page
    .getByRole('link', { name: 'Báo sai, hoặc nghi hàng giả' })
    .getAttribute('href');
  expect(mail).toContain(`mailto:${email}?`);
  const body = new URL(mail ?? '').searchParams.get('body');
  expect(body).toContain(`/q/${shortCode('thu-co-quyet-dinh')}/`);
  expect(body).toContain('Bản ngày 24/11/2026');
  await page.getByRole('link', { name: 'Xem trang đầy đủ' }).click();
  await expect(page).toHaveURL(/\/san-pham\/thu-co-quyet-dinh\/$/);

  for (const path of ['q/', 'en/q/']) {
    await goTo(`${path}${shortCode('san-pham-anh')}/`);
    await expect(page.getByRole('img', { name: 'Ảnh giả một màu' })).toBeVisible();
    await expect(page.locator('main')).not.toContainText(/Chưa có ảnh|No photo/);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over, path).toBeLessThanOrEqual(0);
    expect(await violationsOn(page), path).toEqual([]);
  }
  await served.close();
});

test('lịch gia hạn theo ngày xem: đến ngày thì đổi lời, có thư cho từng chủ thể', async ({
  page,
}) => {
  const contentDir = await rankedContent();
  const served = await serveSite(await buildSite({ contentDir, buildDate: ISSUED }));
  const row = page.locator('tr', { hasText: 'Mật ong thử có quyết định' });
  for (const [day, word] of [
    [addDays(SOON, -1), 'Chưa đến lúc nộp'],
    [SOON, 'Đang trong hạn nộp'],
    [addDays(UNTIL, -120), 'Đang trong hạn nộp'],
    [addDays(UNTIL, -119), 'Qua hạn nộp, giấy còn giá trị'],
    [addDays(UNTIL, 1), 'Đã hết hạn'],
  ] as const) {
    await page.clock.setFixedTime(new Date(`${day}T08:00:00+07:00`));
    await page.goto(new URL('chuong-trinh/lich-gia-han/', served.url).href);
    await expect(row.locator('[data-word]'), day).toHaveText(word);
  }
  await expect(page.getByRole('link', { name: 'Tải lịch (.ics)' })).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
  await served.close();
});

test('nội dung thật chưa có quyết định nào: lịch gia hạn nói rõ, thư xin quyết định in được', async ({
  page,
}) => {
  await page.goto('/chuong-trinh/lich-gia-han/');
  await expect(page.locator('main')).toContainText('chưa có hạn nào để tính');
  await page
    .getByRole('link', { name: /^Xem thư/ })
    .first()
    .click();
  await expect(page.locator('main')).toContainText('chúng tôi chưa thấy quyết định');
  expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
  const mail = await page.getByRole('link', { name: 'Mở trong thư điện tử' }).getAttribute('href');
  expect(new URL(mail ?? '').searchParams.get('body')).toContain('Kính gửi: ');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Kính gửi: ')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Mở trong thư điện tử' })).toBeHidden();
});
