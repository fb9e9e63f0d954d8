/**
 * Walks through docs/huong-dan as it is written, on made-up content: what the guide says to press is
 * there to be pressed, and what comes out passes the check. `npm run guide` takes its pictures anew.
 */
import { existsSync, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import sharp from 'sharp';
import type { Served } from '../../scripts/serve.ts';
import {
  addItem,
  changedFrom,
  choose,
  contentWith,
  errorsIn,
  formField,
  goInForm,
  LOCAL_FOLDER,
  openForm,
  pick,
  putWorkingCopy,
  save,
  typeInto,
  unfold,
} from './support/form.ts';
import { buildSite, serveSite } from './support/site.ts';

const GUIDE = resolve('docs/huong-dan');
const CONTENT = resolve('tests/content/fixtures/valid');

test.describe.configure({ mode: 'serial', timeout: 300_000 });
test.use({ viewport: { width: 1000, height: 720 } });

let site: Served | undefined;
/** All that could be read in the form, to compare the guide's words with. */
let seen = LOCAL_FOLDER;

test.beforeAll(async ({ browserName: _ }, { project }) => {
  if (project.name === 'desktop') site = await serveSite(await buildSite({ contentDir: CONTENT }));
});
test.afterAll(() => site?.close());
test.beforeEach(async ({ page }, { project }) => {
  test.skip(project.name === 'phone', 'hướng dẫn chụp trên máy tính');
  await putWorkingCopy(page, CONTENT, site?.url);
  await openForm(page, site?.url);
});

const note = async (page: Page): Promise<void> => {
  // Buttons of the form tell their names to screen readers and on hover.
  seen += await page.evaluate(() =>
    [
      document.body.textContent,
      ...[...document.querySelectorAll('[aria-label], [title]')].flatMap((element) => [
        element.getAttribute('aria-label'),
        element.getAttribute('title'),
      ]),
    ].join('\n'),
  );
};

/** A moment of the guide: its words are noted, and its picture is taken when asked for. */
const picture = async (page: Page, name: string): Promise<void> => {
  await note(page);
  const folder = process.env.GUIDE_PICTURES;
  if (!folder) return;
  await page.waitForTimeout(1000);
  await mkdir(folder, { recursive: true });
  const image = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  await sharp(image)
    .webp({ quality: 60 })
    .toFile(join(folder, `${name}.webp`));
};

const go = (page: Page, place: string) => goInForm(page, place, site?.url);

/** What was saved; it passes the check of the whole site. */
const saved = async (page: Page, path: string): Promise<string> => {
  await save(page);
  await expect.poll(async () => [...(await changedFrom(page, CONTENT)).keys()]).toEqual([path]);
  const changed = await changedFrom(page, CONTENT);
  expect(await errorsIn(contentWith(CONTENT, changed))).toEqual([]);
  return changed.get(path)?.toString() ?? '';
};

test('thêm một sản phẩm', async ({ page }) => {
  await picture(page, 'mo-bieu-mau');
  await go(page, 'collections/products/new');
  await typeInto(page, 'name', 'Mật mía thử');
  await typeInto(page, 'summary', 'Mật mía bịa ra để làm mẫu.');
  await picture(page, 'san-pham-moi');
  await pick(page, 'set', '7. Rau, củ, quả');
  await pick(page, 'producer', 'HTX Thử Nghiệm');
  await addItem(page, 'status', 'trạng thái trong chương trình');
  await choose(page, 'status.0.stage', 'Tiềm năng');
  await typeInto(page, 'status.0.on', '2026-11');
  await typeInto(page, 'status.0.source', 'bien-ban');
  await picture(page, 'trang-thai');
  await addItem(page, 'sources', 'các nguồn');
  await typeInto(page, 'sources.0.id', 'bien-ban');
  await pick(page, 'sources.0.kind', 'Văn bản');
  await typeInto(page, 'sources.0.title', 'Biên bản họp xã (bịa để làm mẫu)');
  await picture(page, 'nguon');
  for (const field of ['photos', 'draft']) {
    await formField(page, field);
    await note(page);
  }
  expect(await saved(page, 'products/mat-mia-thu/index.md')).toBe(
    '---\n' +
      'name: Mật mía thử\n' +
      'summary: Mật mía bịa ra để làm mẫu.\n' +
      'set: 7\n' +
      'producer: htx-thu-nghiem\n' +
      'status:\n' +
      '  - stage: potential\n' +
      '    on: 2026-11\n' +
      '    source: bien-ban\n' +
      'sources:\n' +
      '  - id: bien-ban\n' +
      '    kind: document\n' +
      '    title: Biên bản họp xã (bịa để làm mẫu)\n' +
      '---\n',
  );
});

test('đổi giá', async ({ page }) => {
  await go(page, 'collections/products/entries/mang-kho-thu-nghiem/index');
  await unfold(page, 'packs');
  await typeInto(page, 'packs.0.price', '120000');
  await typeInto(page, 'packs.0.pricedOn', '2026-11');
  await formField(page, 'packs.0.price');
  await picture(page, 'doi-gia');
  const text = await saved(page, 'products/mang-kho-thu-nghiem/index.md');
  expect(text).toContain('price: 120000\n    pricedOn: 2026-11\n');
});

test('thêm hội chợ, và khi ngày bị ngược', async ({ page }) => {
  await go(page, 'collections/fairs/new');
  await typeInto(page, 'name', 'Hội chợ Tết thử');
  await typeInto(page, 'summary', 'Hội chợ bịa ra để làm mẫu.');
  await typeInto(page, 'start', '2027-01-20');
  await typeInto(page, 'end', '2027-01-02');
  await pick(page, 'status', 'Dự kiến');
  await save(page);
  const dialog = page.getByRole('alertdialog');
  await expect(dialog).toContainText('Ngày bế mạc trước ngày khai mạc');
  await picture(page, 'bi-tu-choi');
  await dialog.getByRole('button').click();
  await typeInto(page, 'end', '2027-01-25');
  await saved(page, 'fairs/hoi-cho-tet-thu/index.md');
});

test('rút lại sự đồng ý', async ({ page }) => {
  await go(page, 'collections/producers/entries/htx-thu-nghiem/index');
  await unfold(page, 'contact');
  await typeInto(page, 'contact.phone', '');
  await typeInto(page, 'contact.address', '');
  await unfold(page, 'contact.consent');
  await typeInto(page, 'contact.consent.withdrawnOn', '2026-11-20');
  await picture(page, 'rut-dong-y');
  const text = await saved(page, 'producers/htx-thu-nghiem/index.md');
  expect(text).toContain('    withdrawnOn: 2026-11-20\n');
  expect(text).not.toContain('0900000000');
});

test('ngừng một sản phẩm', async ({ page }) => {
  await go(page, 'collections/products/entries/mang-kho-thu-nghiem/index');
  await addItem(page, 'status', 'trạng thái trong chương trình');
  await choose(page, 'status.2.stage', 'Đã ngừng');
  await typeInto(page, 'status.2.on', '2026-11');
  await typeInto(page, 'status.2.source', 'so-gia');
  await picture(page, 'ngung');
  const text = await saved(page, 'products/mang-kho-thu-nghiem/index.md');
  expect(text).toContain('  - stage: stopped\n    on: 2026-11\n    source: so-gia\n');
});

test('hoàn tác trước khi lưu', async ({ page }) => {
  await go(page, 'collections/products/entries/mang-kho-thu-nghiem/index');
  await typeInto(page, 'summary', 'Gõ nhầm.');
  await page.getByRole('button', { name: 'Hủy' }).first().click();
  await note(page);
  expect(await changedFrom(page, CONTENT)).toEqual(new Map());
});

test('chữ nào hướng dẫn bảo bấm thì có trong biểu mẫu, hình nào dẫn tới thì có', () => {
  const guide = readFileSync(join(GUIDE, 'README.md'), 'utf8');
  const named = [...guide.matchAll(/\*\*([^*]+)\*\*/g)].map(([, words = '']) => words);
  expect(named.length).toBeGreaterThan(20);
  // Names stand between marks that keep them apart from right-to-left text.
  const text = seen.replace(/[\u2066-\u2069]/g, '').toLocaleLowerCase('vi');
  expect(named.filter((words) => !text.includes(words.toLocaleLowerCase('vi')))).toEqual([]);
  const pictures = [...guide.matchAll(/\]\(([\w-]+\.webp)\)/g)].map(([, name = '']) => name);
  expect(pictures.length).toBeGreaterThan(5);
  expect(pictures.filter((name) => !existsSync(join(GUIDE, name)))).toEqual([]);
});
