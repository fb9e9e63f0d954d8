import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { outDir } from '../../src/env.ts';
import { ideaSchema } from '../../src/schema/idea.ts';
import { pagesIn } from './support/pages.ts';

const productPages = pagesIn(outDir()).filter((page) =>
  /^\/(?:san-pham|en\/products)\/[^/]+\/$/.test(page),
);

test.describe('nguồn của từng điều', () => {
  test('mỗi điều trên mỗi trang sản phẩm có nguồn mở ra được', async ({ page }, { project }) => {
    test.skip(project.name === 'phone', 'cùng một trang ở mọi cỡ màn hình');
    expect(productPages.length).toBeGreaterThan(40);
    for (const address of productPages) {
      await page.goto(address);
      const faults = await page.evaluate(() => {
        const told = (node: Element | null): string => node?.textContent?.trim() ?? '';
        const opens = (node: Element): boolean =>
          [...node.querySelectorAll('.source-mark button')].every((mark) => {
            const card = document.getElementById(mark.getAttribute('popovertarget') ?? '');
            return card !== null && told(card.querySelector('cite')).length > 3;
          });
        const hasMark = (node: Element): boolean =>
          node.querySelector('.source-mark button') !== null && opens(node);
        // Other names are help for the search; a group and a village lead to a page of their own.
        const isFact = (row: Element): boolean =>
          row.querySelector('.unknown') === null &&
          // “Not yet” in the list of what a supermarket asks for.
          (row.closest('.readiness') === null || row.querySelector('dd strong') !== null) &&
          !['Còn gọi là', 'Also called', 'Also known as'].includes(told(row.querySelector('dt')));
        const rows = [...document.querySelectorAll('main .facts > div')].filter(isFact);
        const leadsOn = (row: Element): boolean => row.querySelector('dd .row a, dd > a') !== null;
        return [
          ...rows.filter((row) => !hasMark(row) && !leadsOn(row)),
          ...[...document.querySelectorAll('.history > li, .said > li')].filter(
            (item) => !hasMark(item),
          ),
          ...[...document.querySelectorAll('main section')].filter((part) => !opens(part)),
        ].map(told);
      });
      expect(faults, address).toEqual([]);
      expect(await page.locator('.history .source-mark button').count(), address).toBeGreaterThan(
        0,
      );
    }
  });

  test.describe('không có JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test('bấm số nguồn thì thấy ai nói, ngày nào; bấm Đóng thì mất', async ({ page }) => {
      await page.goto('/san-pham/mang-kho-toan-son/');
      await page.locator('.history .source-mark button').first().click();
      const card = page.locator('.source:popover-open');
      await expect(card).toContainText('14/06/2023');
      await expect(card.locator('blockquote')).toContainText('Măng khô Toàn Sơn');
      await card.getByRole('button', { name: 'Đóng' }).click();
      await expect(card).toHaveCount(0);
    });
  });

  test('trên giấy, nguồn là danh sách đánh số ở cuối, đủ chữ', async ({ page }) => {
    await page.goto('/san-pham/ruou-thoc-truc-son/');
    await page.emulateMedia({ media: 'print' });
    const source = page.locator('.sources .source').first();
    await expect(source).toBeVisible();
    await expect(source).toContainText('Báo Hòa Bình');
    await expect(page.locator('.source-mark button').first()).toBeVisible();
  });

  test('trang tiếng Anh dùng bản dịch của ghi chú về nguồn', async ({ page }) => {
    await page.goto('/en/products/ruou-thoc-truc-son/');
    await expect(page.locator('.sources')).toContainText('Calls it Vịnh Xuân rice wine');
    await expect(page.locator('.sources .note[lang], .sources .note [lang=vi]')).toHaveCount(0);
  });
});

test.describe('chỗ các nguồn nói khác nhau', () => {
  test('“06 sản phẩm” chỉ kể năm: cả hai bên, câu trích, ngày, điều trang này ghi', async ({
    page,
  }) => {
    await page.goto('/san-pham/mang-kho-toan-son/');
    await page.locator('.differs a').first().click();
    await expect(page).toHaveURL(/\/nguon-noi-khac-nhau\/#/);
    const item = page.locator('#so-san-pham-dang-ky-2023');
    await expect(item).toContainText('06 sản phẩm');
    await expect(item).toContainText('chỉ kể năm');
    await expect(item.locator('blockquote').first()).toContainText('Thực hiện 06 sản phẩm');
    await expect(item.locator('time').first()).toHaveText('14/06/2023');
  });

  test('rượu thóc Trúc Sơn: một bài nói Cao Sơn, bốn bài nói Toàn Sơn', async ({ page }) => {
    await page.goto('/en/where-sources-differ/');
    const sides = page.locator('#ruou-thoc-truc-son-o-dau .sides > li');
    await expect(sides).toHaveCount(2);
    await expect(sides.nth(0)).toContainText('In Cao Sơn');
    await expect(sides.nth(0).locator('.witness')).toHaveCount(1);
    await expect(sides.nth(1)).toContainText('In Toàn Sơn');
    await expect(sides.nth(1).locator('.witness')).toHaveCount(4);
    await expect(page.locator('#ruou-thoc-truc-son-o-dau')).toContainText('now in Đà Bắc commune');
  });
});

test('sổ việc của cán bộ: không vào máy tìm kiếm, sơ đồ trang, ô tìm; có đủ các phần', async ({
  page,
  request,
}) => {
  await page.goto('/chuong-trinh/');
  await page.getByRole('link', { name: 'Dành cho cán bộ' }).click();
  await expect(page).toHaveURL(/\/bao-cao\/$/);
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  for (const part of ['Hạn sao', 'Giá đã hơn 12 tháng', 'Độ đầy đủ theo xã', 'đi chụp ảnh']) {
    await expect(page.getByRole('heading', { name: part })).toBeVisible();
  }
  const sitemap = await (await request.get('/sitemap-0.xml')).text();
  expect(sitemap).toContain('/san-pham/');
  expect(sitemap).not.toMatch(/bao-cao|\/report\//);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
});

test.describe('thống kê và kế hoạch', () => {
  test('số trên trang, bằng cả hai thứ tiếng, là số trong tệp JSON; bảng nào cũng cộng đủ', async ({
    page,
    request,
  }) => {
    const json = await (await request.get('/du-lieu/thong-ke.json')).json();
    for (const address of ['/chuong-trinh/thong-ke/', '/en/programme/statistics/']) {
      await page.goto(address);
      const parts = await page.locator('table[data-statistics]').evaluateAll((tables) =>
        tables.map((table) => ({
          part: table.getAttribute('data-statistics') ?? '',
          rows: [...table.querySelectorAll('tr[data-key]')].map((row) => ({
            key: row.getAttribute('data-key'),
            products: Number(row.querySelector('.number')?.textContent),
          })),
          total: Number(table.querySelector('tfoot .number')?.textContent),
        })),
      );
      expect(parts).toHaveLength(6);
      for (const { part, rows, total } of parts) {
        const wanted: { key: string; products: number }[] = json[part];
        expect(rows).toEqual(wanted.map(({ key, products }) => ({ key, products })));
        expect(rows.reduce((sum, { products }) => sum + products, 0)).toBe(json.products);
        expect(total).toBe(json.products);
      }
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide).toBeLessThanOrEqual(0);
    }
  });

  test('kế hoạch 2023: ô chưa có kết quả nói rõ là không tìm thấy', async ({ page }) => {
    await page.goto('/chuong-trinh/tien-trinh/');
    const plan = page.locator('#ke-hoach-2023');
    const row = plan.getByRole('row', { name: /Măng khô Toàn Sơn/ });
    await expect(row).toContainText('trước 30/09/2023');
    await expect(row).toContainText('Không tìm thấy kết quả');
    await expect(plan.getByRole('row', { name: /Gà đồi Tân Minh/ })).toContainText(
      'Được công nhận',
    );
    await expect(plan.locator('.differs')).toContainText('Số sản phẩm đăng ký năm 2023');
  });
});

test.describe('muốn tham gia', () => {
  test('tự xem: đánh dấu thứ đã có, trang kể thứ còn thiếu, nhớ trên máy, không đoán sao', async ({
    page,
  }) => {
    await page.goto('/chuong-trinh/tham-gia/');
    const missing = page.locator('[data-missing] li');
    const all = await page.locator('[data-evidence] input').count();
    await expect(missing).toHaveCount(all);
    await page.getByLabel('Câu chuyện sản phẩm').check();
    await expect(missing).toHaveCount(all - 1);
    await expect(page.locator('div[data-missing]')).not.toContainText('Câu chuyện sản phẩm');
    await page.reload();
    await expect(page.getByLabel('Câu chuyện sản phẩm')).toBeChecked();
    await expect(missing).toHaveCount(all - 1);
    expect(await page.locator('form[data-self-check]').textContent()).not.toMatch(
      /\d\s*(sao|điểm)/,
    );
    await page.getByRole('button', { name: 'Xoá các dấu' }).click();
    await expect(missing).toHaveCount(all);
  });

  test('hạn ghi thành ngày của năm, bốn câu hỏi trả lời trong 200 chữ', async ({ page }) => {
    await page.goto('/chuong-trinh/tham-gia/');
    await expect(page.locator('.deadlines time')).toHaveCount(4);
    const text = (await page.locator('.answers').textContent()) ?? '';
    expect(text.split(/\s+/).length).toBeLessThanOrEqual(200);
    for (const link of await page.locator('.answers a').all()) {
      expect(await link.getAttribute('href')).toMatch(/^\/chuong-trinh\/[a-z-]+\/$/);
    }
  });

  test.describe('không có JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test('danh sách vẫn đánh dấu được, phiếu ý tưởng vẫn điền được', async ({ page }) => {
      await page.goto('/chuong-trinh/tham-gia/');
      await page.getByLabel('Giải thưởng').check();
      await expect(page.getByRole('button', { name: 'In danh sách' })).toBeHidden();
      await page.goto('/en/programme/idea-form/');
      await page.getByLabel('Name of the product').fill('Test cake');
      await expect(page.getByRole('button', { name: 'Save as a file' })).toBeHidden();
      await expect(page.getByText('Without JavaScript')).toBeVisible();
    });
  });

  test('phiếu ý tưởng: nhớ trên máy, lưu thành tệp mà lược đồ đọc được, in vừa tờ A4', async ({
    page,
  }) => {
    await page.goto('/chuong-trinh/phieu-y-tuong/');
    await page.getByRole('button', { name: 'Lưu thành tệp' }).click();
    await expect(page.locator('[data-said]')).toContainText('Điền tên sản phẩm');
    await page.getByLabel('Tên sản phẩm').fill('Bánh thử nghiệm');
    await page.getByLabel('Sản phẩm là gì').fill('Bánh bịa ra để thử.');
    await page.getByLabel('Thuộc nhóm nào').selectOption({ index: 1 });
    await page.getByLabel('Nguyên liệu gì').fill('Gạo.\nĐậu.');
    await page.reload();
    await expect(page.getByLabel('Tên sản phẩm')).toHaveValue('Bánh thử nghiệm');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Lưu thành tệp' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('y-tuong-banh-thu-nghiem.json');
    const idea = ideaSchema.parse(JSON.parse(readFileSync(await download.path(), 'utf8')));
    expect(idea).toMatchObject({
      name: 'Bánh thử nghiệm',
      summary: 'Bánh bịa ra để thử.',
      materials: 'Gạo. Đậu.',
    });
    expect(idea).not.toHaveProperty('village');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByLabel('Tên sản phẩm')).toBeVisible();
    await expect(page.getByText('mẫu của địa phương')).toBeVisible();
    await expect(page.getByRole('button', { name: 'In phiếu' })).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('button', { name: 'Xoá hết' }).click();
    await page.reload();
    await expect(page.getByLabel('Tên sản phẩm')).toHaveValue('');
  });
});

test('lịch sử của trang: ngày và việc bằng lời thường, không tên người', async ({ page }) => {
  await page.goto('/san-pham/mang-kho-toan-son/');
  const history = page.locator('.revisions');
  // A copy without Git has none, and the page is whole all the same.
  if ((await history.count()) > 0) {
    await history.locator('summary').click();
    await expect(history.locator('li').last()).toContainText('đăng lần đầu');
    await expect(history).not.toContainText('@');
  }
  await expect(page.locator('.history > li').first()).toContainText('chấm xong trước 30/09/2023');
});
