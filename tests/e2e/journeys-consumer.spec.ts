/**
 * A day of somebody who was sent a link, in both languages and over the content the site has. Weight
 * and speed are in reading.spec and the bench, terms that have passed in register.spec, pages
 * without a network in offline.spec, pages without a script in reading.spec.
 */
import { expect, type Page, test } from '@playwright/test';
import { href } from '../../src/i18n/href.ts';
import { fill, formatDate, LOCALES, words } from '../../src/i18n/index.ts';
import { CONTACT, writeConsentingMaker } from './support/consent.ts';
import { emptyContent } from './support/content.ts';
import { count, names, tick } from './support/explorer.ts';
import { openSource, pathOf, publishedOn, rowOf, textIn } from './support/journey.ts';
import { readPdf } from './support/pdf.ts';
import { buildSite, serveSite } from './support/site.ts';

test.skip(({ isMobile }) => !isMobile, 'người mua lẻ dùng điện thoại');

const products = publishedOn().products();

/** As typed on a phone in a hurry: no marks, no capitals. */
const plain = (name: string): string =>
  name.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();

const unspaced = (text: string): string => text.normalize('NFC').replace(/\s+/g, '');

/** Waits until these products, in whatever order, are what the list holds. */
const expectListed = (page: Page, all: readonly string[]): Promise<void> =>
  expect
    .poll(async () =>
      (await page.locator('.inquiry tbody th a:visible').allTextContents()).toSorted(),
    )
    .toEqual(all.toSorted());

for (const locale of LOCALES) {
  const t = words(locale);

  test(`bấm vào nguồn của “${words('vi').stage.potential}” thấy câu trích và ngày (${locale})`, async ({
    page,
  }) => {
    const quoted = products.flatMap((product) => {
      const [step] = product.history;
      const source = product.sources.find(({ id }) => id === step?.source);
      return step?.stage.code === 'potential' && source?.quote && source.on
        ? [{ product, quote: source.quote, on: source.on }]
        : [];
    });
    const [one] = quoted;
    test.skip(!one, 'nội dung không có sản phẩm nào như vậy');
    if (!one) return;
    await page.goto(pathOf(one.product, locale));
    const step = page.locator('.history > li').first();
    await expect(step).toContainText(t.stage.potential);
    const card = await openSource(step);
    await expect(card.locator('blockquote')).toContainText(one.quote);
    await expect(card).toContainText(formatDate(one.on, locale));
  });

  test(`gõ tên không dấu thì ra đúng hàng trước hết (${locale})`, async ({ page }) => {
    // Long names are met nowhere else, so the first answer is known.
    const longest = products.toSorted((a, b) => b.name.vi.length - a.name.vi.length).slice(0, 3);
    for (const product of longest) {
      await page.goto(
        `${href('search', locale)}?${new URLSearchParams({ q: plain(product.name.vi) })}`,
      );
      const first = page.locator('.hit-name a').first();
      await expect(first, product.id).toHaveAttribute('href', pathOf(product, locale));
      await expect(first.locator('mark').first()).toBeVisible();
    }
  });

  test(`lọc rồi gửi địa chỉ: máy khác thấy cùng một danh sách (${locale})`, async ({
    page,
    browser,
    baseURL,
  }) => {
    const stages = Map.groupBy(products, ({ stage }) => stage.code);
    const [code, found] = [...stages].find(([, all]) => all.length < products.length) ?? [];
    test.skip(!code || !found, 'mọi sản phẩm ở cùng một bước');
    if (!code || !found) return;
    await page.goto(href('products', locale));
    await tick(page, 'stage', code);
    const said = fill(t.explorer.countOf, { n: found.length, total: products.length });
    await expect(count(page)).toHaveText(said);
    await expect(names(page)).toHaveCount(Math.min(found.length, 48));
    const here = await names(page).allTextContents();
    const there = await (await browser.newContext({ baseURL })).newPage();
    await there.goto(page.url());
    await expect(count(there)).toHaveText(said);
    await expect(names(there)).toHaveText(here);
    await there.context().close();
  });

  test(`giữ ba sản phẩm, mở lại trình duyệt vẫn còn, gửi đi được, in ra giấy được (${locale})`, async ({
    page,
    context,
    browser,
    baseURL,
  }) => {
    const three = products.filter(({ stage }) => stage.code !== 'stopped').slice(0, 3);
    for (const [index, product] of three.entries()) {
      await page.goto(pathOf(product, locale));
      await page.locator(`[data-list-add="${product.id}"]`).first().click();
      await expect(page.locator('[data-list-count]')).toHaveText(String(index + 1));
    }
    const storageState = await context.storageState();
    const again = await (await browser.newContext({ baseURL, storageState })).newPage();
    await again.goto(href('inquiry', locale));
    const all = three.map(({ name }) => textIn(name, locale));
    await expectListed(again, all);

    await again.getByRole('button', { name: t.inquiry.share.link }).click();
    const field = again.getByLabel(t.inquiry.share.link).and(again.locator('input'));
    await expect(field).toHaveValue(/#l=1\./);
    const sent = new URL(await field.inputValue());
    const there = await (await browser.newContext({ baseURL })).newPage();
    await there.goto(`${sent.pathname}${sent.hash}`);
    await expectListed(there, all);

    await expect(again.getByRole('button', { name: t.inquiry.share.print })).toBeVisible();
    const { sizes, texts } = await readPdf(await again.pdf({ preferCSSPageSize: true }));
    expect(new Set(sizes.map(String))).toEqual(new Set(['210,297']));
    for (const name of all) expect(unspaced(texts.join())).toContain(unspaced(name));
    await again.context().close();
    await there.context().close();
  });

  test(`chủ thể chưa đồng ý công bố: trang nói hỏi ai, và dẫn đến xã ấy (${locale})`, async ({
    page,
  }) => {
    const makers = new Map(
      publishedOn()
        .producers()
        .map((maker) => [maker.id, maker]),
    );
    const product = products.find(
      ({ producer, place }) =>
        producer && makers.get(producer.id)?.contact === undefined && place?.communeCode,
    );
    test.skip(!product, 'chủ thể nào cũng đã công bố liên hệ');
    if (!product) return;
    await page.goto(pathOf(product, locale));
    const contact = page.getByRole('region', { name: t.product.contact });
    const [before = '', after = ''] = t.product.contactNone.split('{office}');
    await expect(contact).toHaveText(new RegExp(`^\\s*${before}.{5,}${after}\\s*$`));
    const commune = contact.getByRole('link');
    const address = await commune.getAttribute('href');
    const origin = rowOf(page, t.product.origin).getByRole('link').first();
    await expect(origin).toHaveAttribute('href', address ?? '');
    await commune.click();
    await expect(page).toHaveURL(address ?? '');
    await expect(page.locator('main')).toContainText(product.place?.communeCode ?? '');
  });
}

test('chủ thể đã đồng ý: gọi, nhắn, viết thư được ngay từ trang sản phẩm, hai thứ tiếng', async ({
  page,
}) => {
  const contentDir = await emptyContent();
  await writeConsentingMaker(contentDir);
  const dir = await buildSite({ contentDir, buildDate: '2026-11-24' });
  const served = await serveSite(dir);
  const [product] = publishedOn(dir).products();
  if (!product) throw new Error('The made-up product is not published.');
  for (const locale of LOCALES) {
    await page.goto(new URL(pathOf(product, locale), served.url).href);
    const contact = page.getByRole('region', { name: words(locale).product.contact });
    const ways = await contact
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(ways, locale).toEqual([
      `tel:${CONTACT.phone}`,
      `tel:${CONTACT.zalo}`,
      `mailto:${CONTACT.email}`,
      CONTACT.website,
    ]);
    await expect(contact).toContainText(CONTACT.address);
  }
  await served.close();
});
