/** The inquiry list over the content the site has: what is asked of whom, and rows that fit a phone. */
import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { href } from '../../src/i18n/href.ts';
import { fill, LOCALES, words } from '../../src/i18n/index.ts';
import { placeName } from '../../src/i18n/place-name.ts';
import { withList } from './support/inquiry.ts';
import { publishedOn, textIn } from './support/journey.ts';

const products = publishedOn().products();
const makers = publishedOn().producers();
const firstWord = (name: string): string => name.split(/[\s,]/)[0] ?? name;
/** One product set, three things that do not even begin with the same word. */
const three = [...Map.groupBy(products, ({ set }) => set.no).values()]
  .map((all) => {
    const sold = all.filter(({ stage }) => stage.code !== 'stopped');
    return [...new Map(sold.map((one) => [firstWord(one.name.vi), one])).values()].slice(0, 3);
  })
  .find((all) => all.length === 3);
const goods = three ?? [];
const ids = goods.map(({ id }) => id);

test.skip(goods.length < 3, 'không bộ sản phẩm nào có ba thứ hàng khác nhau');

test('thịt lợn, cá, gà: mỗi thứ một số lượng, không thư nào xin thay thứ khác', async ({
  page,
}) => {
  await withList(page, ids);
  await page.goto('/hoi-hang/');
  const cards = page.locator('.ask');
  await expect(cards).toHaveCount(3);
  for (const [index, product] of goods.entries()) {
    await expect(cards.nth(index).getByRole('heading')).toHaveText(
      `${index + 1}. ${product.name.vi}`,
    );
  }
  const pork = cards.first();
  await pork.getByLabel('Số lượng cần').fill('700');
  await pork.getByLabel('Tháng cần').selectOption('1');
  await expect(pork.locator('output')).toContainText('700 kg');
  for (const text of await page.locator('textarea').all()) {
    const letter = await text.inputValue();
    for (const other of goods.slice(1)) {
      const line = letter.split('\n').find((one) => one.startsWith(`- ${other.name.vi}`));
      expect(line ?? '').not.toContain('kg');
    }
  }
  const csv = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải CSV' }).click();
  const rows = (await readFile(await (await csv).path(), 'utf8')).trim().split('\r\n').slice(1);
  expect(rows.filter((row) => row.includes(',700,'))).toHaveLength(1);

  // Who wants them together says so.
  const [, fish] = goods;
  const name = fish?.name.vi ?? '';
  await page.getByRole('button', { name: `Chuyển ${name} sang nhóm khác` }).click();
  await page.getByLabel(`Chuyển ${name} sang`, { exact: true }).selectOption('0');
  await page.getByRole('button', { name: `Chuyển ${name} sang nhóm khác` }).click();
  await expect(cards).toHaveCount(2);
  await expect(pork.getByRole('heading')).toHaveText(`1. ${goods[0]?.name.vi} và 1 sản phẩm khác`);
});

for (const locale of LOCALES) {
  const t = words(locale).inquiry;

  for (const width of [360, 320]) {
    test(`màn hình ${width} px: đọc được từng dòng, bấm được mọi nút (${locale})`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 740 });
      await withList(page, ids);
      await page.goto(href('inquiry', locale));
      await page.getByLabel(t.ask.amount).first().fill('700');
      for (const [index, product] of goods.entries()) {
        const name = textIn(product.name, locale);
        const card = page.locator('.ask').nth(index);
        const parts = [
          card.getByRole('link', { name }),
          card.locator('label', { hasText: t.ask.compareShort }),
          card.getByRole('button', { name: fill(t.ask.move, { name }) }),
          card.getByRole('button', { name: fill(t.ask.remove, { name }), exact: true }),
        ];
        for (const part of parts) {
          const box = await part.boundingBox();
          expect(box && box.x >= 0 && box.x + box.width <= width, `${part}`).toBe(true);
        }
        const wide = await card.evaluate((all) =>
          [...all.querySelectorAll('*')].some(
            (one) =>
              one.scrollWidth > one.clientWidth + 1 &&
              /auto|scroll/.test(getComputedStyle(one).overflowX),
          ),
        );
        expect(wide).toBe(false);
        // Stacked for the eye, still a table for the ear.
        await expect(card.getByRole('rowheader')).toHaveCount(1);
        await expect(card.getByRole('columnheader')).toHaveCount(4);
      }
      const whole = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(whole).toBeLessThanOrEqual(width);
    });
  }

  test(`chủ thể chưa công bố liên hệ: trang và thư gọi tên xã (${locale})`, async ({ page }) => {
    const silent = new Set(makers.filter(({ contact }) => !contact).map(({ id }) => id));
    const product = products.find(({ producer, place, stage }) => {
      return stage.code !== 'stopped' && place?.commune && producer && silent.has(producer.id);
    });
    test.skip(!product, 'không có sản phẩm nào như vậy');
    const commune = product?.place?.commune;
    const maker = makers.find(({ id }) => id === product?.producer?.id);
    if (!product || !commune || !maker) return;
    const inside = commune.charAt(0).toLowerCase() + commune.slice(1);
    const vi = `UBND ${inside}`;
    const en = `the People's Committee of ${placeName(commune, 'en')}`;
    await withList(page, [product.id]);
    await page.goto(href('inquiry', locale));
    const office = locale === 'vi' ? vi : en;
    await expect(page.getByText(fill(t.messages.none, { office })).first()).toBeVisible();
    const letter = page.locator('textarea');
    const greeting = async (): Promise<string> => (await letter.inputValue()).split('\n')[0] ?? '';
    await expect.poll(greeting).toBe(`Kính gửi ${vi}, nhờ chuyển tới ${maker.name.vi},`);
    await page.getByLabel(t.messages.languages.en).check();
    await expect.poll(greeting).toBe(`To ${en}, for ${textIn(maker.name, 'en')}:`);
  });
}
