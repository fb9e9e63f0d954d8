/** The whole way of a change by the form: browser, web server, gateway, hooks, build, live page. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Page, expect as plainExpect, test } from '@playwright/test';
import sharp from 'sharp';
import { addPerson } from '../../scripts/gateway/people.ts';
import { gateway } from '../../scripts/gateway/service.ts';
import { places } from '../../scripts/publish/box.ts';
import { git } from '../../scripts/publish/git.ts';
import { changeSettings, commitsOf, makeBox, PAGE, removeFolder } from '../publish/support/box.ts';
import { freePort, startServer } from '../publish/support/servers.ts';
import { addItem, formField, save, typeInto, unfold } from './support/form.ts';

const expect = plainExpect.configure({ timeout: 120_000 });

// A box is set up and two sites are built.
test.describe.configure({ timeout: 600_000 });

// The live page is to come from the box, and the requests into page.route's sight.
test.use({ serviceWorkers: 'block' });

const signIn = async (page: Page, token: string): Promise<void> => {
  await page.getByRole('button', { name: 'Đăng nhập bằng mã truy cập' }).click();
  await page.getByRole('textbox', { name: 'Mã truy cập cá nhân' }).fill(token);
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
};

test('đăng nhập bằng mã, sửa giá, thêm ảnh, lưu: một thay đổi mang tên người ấy, trang đã đổi; điều sai bị từ chối ngay trong biểu mẫu', async ({
  page,
}, { project }) => {
  test.skip(project.name === 'phone', 'một máy là đủ; biểu mẫu được thử ở cả hai cỡ nơi khác');
  const folder = mkdtempSync(join(tmpdir(), 'ocop-form-'));
  const plainPort = await freePort();
  const gatewayPort = await freePort();
  const box = await makeBox(folder, {
    url: `http://127.0.0.1:${plainPort}`,
    site: 'editing: { service: gitea, repository: ocop/trang, branch: main }\n',
  });
  const service = gateway(changeSettings(box, { waitSeconds: 240 }));
  service.listen(gatewayPort, '127.0.0.1');
  const root = join(places(box).current, 'www');
  const site = { root, base: '/', redirects: new Map(), plainPort, gatewayPort };
  const server = await startServer('nginx', join(folder, 'nginx'), site);
  try {
    const token = addPerson(box, 'Bùi Thị Lan', 'lan@vi-du.vn');
    const before = commitsOf(box);
    await page.goto(`${server.origin}/admin/`);
    await signIn(page, `ocop_${'x'.repeat(43)}`);
    await expect(page.getByText('Mã truy cập được cung cấp không hợp lệ')).toBeVisible();
    await page.reload();
    await signIn(page, token);
    await expect(page.getByText('Chuyên mục', { exact: true })).toBeVisible();

    const entry = `${server.origin}/admin/#/collections/products/entries/mang-kho-thu-nghiem/index`;
    await page.goto(entry);
    await typeInto(page, 'summary', 'Câu này sửa từ biểu mẫu.');
    await unfold(page, 'packs');
    await typeInto(page, 'packs.0.price', '123000');
    await typeInto(page, 'packs.0.pricedOn', '2026-11');
    await addItem(page, 'photos', 'ảnh');
    const file = await formField(page, 'photos.0.file');
    const photo = sharp({
      create: { width: 900, height: 600, channels: 3, background: '#8a6642' },
    });
    await file
      .locator('input[type=file]')
      .first()
      .setInputFiles({
        name: 'Ảnh.jpg',
        mimeType: 'image/jpeg',
        buffer: await photo.jpeg().toBuffer(),
      });
    await typeInto(page, 'photos.0.alt', 'Ảnh giả một màu');
    await typeInto(page, 'photos.0.credit', 'Người Thử');
    await typeInto(page, 'photos.0.on', '2026-11');
    await typeInto(page, 'photos.0.permission', 'Ảnh tạo ra để thử');
    await save(page);
    await expect.poll(() => commitsOf(box).live, { timeout: 240_000 }).not.toBe(before.live);

    const repository = places(box).repository;
    expect(git({ repository }, 'log', '--format=%an <%ae>', `${before.head}..main`)).toBe(
      'Bùi Thị Lan <lan@vi-du.vn>',
    );
    await page.goto(`${server.origin}${PAGE}`);
    await expect(page.getByText('Câu này sửa từ biểu mẫu.').first()).toBeVisible();
    await expect(page.getByText('123.000').first()).toBeVisible();
    await expect(page.getByAltText('Ảnh giả một màu').first()).toBeVisible();

    // A form that does not know the rules, as an old one would, is told by the box, in its dialog.
    const good = commitsOf(box);
    await page.route('**/admin/settings.json', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, json: { ...(await response.json()), folder: 'khong-co' } });
    });
    await page.goto(`${server.origin}/admin/#/collections/producers/entries/htx-thu-nghiem/index`);
    await typeInto(page, 'summary', 'Măng khô điều trị đau đầu.');
    await save(page);
    const dialog = page.getByRole('alertdialog');
    await expect(dialog).toContainText('có chữ “điều trị”');
    expect(commitsOf(box)).toEqual(good);
    await page.goto(`${server.origin}/chu-the/htx-thu-nghiem/`);
    await expect(page.getByText('điều trị')).toHaveCount(0);
  } finally {
    await server.stop();
    service.closeAllConnections();
    service.close();
    removeFolder(folder);
  }
});
