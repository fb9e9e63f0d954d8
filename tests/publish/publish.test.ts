import { mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Box, places } from '../../scripts/publish/box.ts';
import { liveRelease, releasesOf, siteFolder } from '../../scripts/publish/releases.ts';
import { readAttempt } from '../../scripts/publish/state.ts';
import { keptIn, toldIn } from '../support/told.ts';
import {
  buildingAfter,
  type Copy,
  changeSettings,
  cloneOf,
  commitsOf,
  ENTRY,
  fillDisk,
  makeBox,
  PAGE,
  publish,
  removeFolder,
  settled,
  workerOf,
} from './support/box.ts';
import { news, photo } from './support/files.ts';
import { type Load, startLoad } from './support/load.ts';
import { type RunningServer, startServer } from './support/servers.ts';
import { packedFiles, sameFiles } from './support/site-files.ts';

/**
 * One box, one web server, visitors who never stop asking, and all that happens to a site in a year, in
 * this order.
 */
describe('máy đăng trang', () => {
  let folder = '';
  let box: Box;
  let server: RunningServer;
  let load: Load;
  let lan: Copy;
  let minh: Copy;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'ocop-box-'));
    box = changeSettings(await makeBox(folder), { notify: keptIn(join(folder, 'told.txt')) });
    lan = cloneOf(box, join(folder, 'lan'), 'Bùi Thị Lan');
    minh = cloneOf(box, join(folder, 'minh'), 'Đinh Văn Minh');
    server = await startServer('nginx', join(folder, 'nginx'), {
      root: join(places(box).current, 'www'),
      base: '/',
      redirects: new Map(),
    });
    load = startLoad(server.origin);
  });
  afterAll(async () => {
    await load?.stop();
    await server?.stop();
    removeFolder(folder);
  });

  /** The price on the page, in thousands. */
  const shown = async (): Promise<string | undefined> => {
    const page = await (await fetch(`${server.origin}${PAGE}`)).text();
    return /(\d{3})\.000/.exec(page)?.[1];
  };
  const expectLiveIsHead = (): void => expect(commitsOf(box).live).toBe(commitsOf(box).head);

  test('một thay đổi đúng lên trang, người gửi được báo', async () => {
    lan.setPrice(101_000);
    const { code, text } = await lan.push();
    expect(code, text).toBe(0);
    expect(text).toContain('ĐÃ ĐĂNG');
    expect(await shown()).toBe('101');
    expectLiveIsHead();
  });

  test('trang không đổi là chính tệp của bản trước; mọi bản nén nói đúng điều tệp của nó nói', () => {
    const [site = '', before = ''] = releasesOf(box).map(({ name }) => siteFolder(box, name));
    const same = sameFiles(site, before).join();
    expect(same).toMatch(/\.html(?:,|$)/);
    expect(same).toMatch(/\.html\.br/);
    const packed = packedFiles(site);
    expect(packed.length).toBeGreaterThan(100);
    expect(packed.filter(({ said, plain }) => !said.equals(plain))).toEqual([]);
  });

  test('dữ liệu mở kể thay đổi so với bản đang chạy trước đó', async () => {
    const { since, kinds } = await (await fetch(`${server.origin}/du-lieu/changes.json`)).json();
    expect(since).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(kinds.products.added).toEqual([]);
    expect(kinds.products.removed).toEqual([]);
    const [changed, ...others] = kinds.products.changed;
    expect(changed.id).toBe('mang-kho-thu-nghiem');
    expect(changed.fields).toEqual(expect.arrayContaining(['packs', 'summary']));
    expect(others).toEqual([]);
  });

  test('một thay đổi sai bị từ chối bằng lời dễ hiểu, trang vẫn như cũ', async () => {
    const before = commitsOf(box);
    lan.write(`${ENTRY.replace('index.md', 'en.md')}`, '---\nnme: x\n---\n');
    lan.commit('Sai tên trường');
    const { code, text } = await lan.push();
    expect(code).not.toBe(0);
    expect(text).toContain('KHÔNG ĐĂNG ĐƯỢC');
    expect(text).toMatch(/content\/products\/mang-kho-thu-nghiem\/en\.md, dòng \d+.*“nme”/);
    expect(commitsOf(box)).toEqual(before);
    lan.git('reset', '--quiet', '--hard', 'origin/main');
  });

  test.each([
    ['một liên kết', 'liên kết', (dir: string) => symlinkSync('/etc/passwd', join(dir, 'x.md'))],
    ['một chương trình', 'chỉ nhận', (dir: string) => lan.write(`${dir}/x.sh`, 'echo')],
    ['một tên có dấu chấm đầu', 'tên chỉ được', (dir: string) => lan.write(`${dir}/.a.md`, '')],
    ['một ảnh quá nặng', 'nặng hơn', (dir: string) => lan.write(`${dir}/1.jpg`, photo)],
  ])('%s trong nội dung bị từ chối', async (_, reason, spoil) => {
    changeSettings(box, { photoMegabytes: 1 });
    const before = commitsOf(box);
    const dir = 'content/products/mang-kho-thu-nghiem';
    spoil(reason === 'liên kết' ? join(lan.dir, dir) : dir);
    lan.commit('Không nhận được');
    const { code, text } = await lan.push();
    expect(code).not.toBe(0);
    expect(text).toContain(reason);
    expect(commitsOf(box)).toEqual(before);
    lan.git('reset', '--quiet', '--hard', 'origin/main');
    lan.git('clean', '--quiet', '-fd');
  });

  test('không ai xoá nhánh, viết lại lịch sử hay gửi nhánh khác được', async () => {
    const before = commitsOf(box);
    lan.git('config', 'remote.origin.push', ':refs/heads/main');
    lan.git('checkout', '--quiet', '--orphan', 'khac');
    lan.commit('Lịch sử khác');
    lan.git('config', '--add', 'alias.up', 'push origin +HEAD:main');
    expect(() => lan.git('up')).toThrow(/bỏ mất thay đổi của người khác/);
    expect(() => lan.git('push', 'origin', ':main')).toThrow(/refusing to delete|không được xoá/);
    expect(() => lan.git('push', 'origin', 'HEAD:refs/heads/khac')).toThrow(/chỉ nhận nhánh main/);
    expect(commitsOf(box)).toEqual(before);
    lan.git('checkout', '--quiet', '-B', 'main', 'origin/main');
  });

  test('mã gửi kèm không được chạy và không được xem', async () => {
    lan.write('package.json', JSON.stringify({ scripts: { build: `touch ${folder}/chay` } }));
    lan.write('astro.config.mjs', `throw new Error('mã lạ');`);
    lan.write('.gitattributes', '*.md export-ignore filter=x\n');
    lan.write('scripts/publish/pre-receive.ts', 'process.exit(1)');
    lan.setPrice(102_000);
    const { code, text } = await lan.push();
    expect(code, text).toBe(0);
    expect(await shown()).toBe('102');
    expectLiveIsHead();
  });

  test('hai người gửi cùng lúc: không ai mất gì, bản cuối lên trang', async () => {
    minh.git('pull', '--quiet', 'origin', 'main');
    lan.setPrice(103_000);
    minh.write('content/news/tin-cua-minh/index.md', news);
    minh.commit('Tin mới');
    const both = await Promise.all([lan.push(), minh.push()]);
    const [loser] = [lan, minh].filter((_, index) => both[index]?.code !== 0);
    expect(both.filter(({ code }) => code === 0)).toHaveLength(1);
    loser?.git('pull', '--quiet', '--rebase', 'origin', 'main');
    const again = await loser?.push();
    expect(again?.code, again?.text).toBe(0);
    await settled(box);
    expect(await shown()).toBe('103');
    expect((await fetch(`${server.origin}/tin-tuc/tin-cua-minh/`)).status).toBe(200);
  });

  test('người gửi mất kết nối giữa chừng: trang vẫn lên', async () => {
    lan.git('pull', '--quiet', '--rebase', 'origin', 'main');
    lan.setPrice(104_000);
    const connection = new AbortController();
    const { head } = commitsOf(box);
    const pushed = lan.push(connection.signal).catch(() => undefined);
    await buildingAfter(box, head);
    connection.abort();
    await pushed;
    await settled(box);
    expect(await shown()).toBe('104');
  });

  test('lần dựng bị giết giữa chừng: trang cũ còn nguyên, nhịp hẹn giờ làm lại', async () => {
    lan.setPrice(105_000);
    const before = liveRelease(box)?.name;
    const connection = new AbortController();
    const { head } = commitsOf(box);
    const pushed = lan.push(connection.signal).catch(() => undefined);
    await buildingAfter(box, head);
    process.kill(workerOf(box), 'SIGKILL');
    connection.abort();
    await pushed;
    expect(liveRelease(box)?.name).toBe(before);
    expect(await shown()).toBe('104');
    expect((await publish('status', box.dir)).code).toBe(10);
    const tick = await publish('now', box.dir, '--tick');
    expect(tick.code, tick.text).toBe(0);
    expect(await shown()).toBe('105');
    expectLiveIsHead();
  });

  test('hết chỗ trên đĩa: trang cũ còn nguyên, có chỗ lại thì tự lên', async () => {
    const before = liveRelease(box)?.name;
    const makeRoom = fillDisk(box);
    try {
      lan.setPrice(106_000);
      const { text } = await lan.push();
      expect(text).toContain('máy chủ hết chỗ');
      expect(liveRelease(box)?.name).toBe(before);
    } finally {
      makeRoom();
    }
    changeSettings(box, { freeMegabytes: 1e9 });
    expect((await publish('now', box.dir, '--tick')).code).toBe(5);
    changeSettings(box, { freeMegabytes: 1 });
    const tick = await publish('now', box.dir, '--tick');
    expect(tick.code, tick.text).toBe(0);
    expect(await shown()).toBe('106');
    expectLiveIsHead();
  });

  test('quay lại được cả khi đang dựng; bản đang dựng không đè lên', async () => {
    lan.setPrice(107_000);
    const { head } = commitsOf(box);
    const pushed = lan.push();
    await buildingAfter(box, head);
    const { code, text } = await publish('rollback', box.dir);
    expect(code, text).toBe(0);
    expect(await shown()).toBe('105');
    // It waits for no build: how fast it is `npm run bench -- live` measures.
    expect(readAttempt(box)?.outcome).toBe('building');
    const again = await publish('rollback', box.dir, liveRelease(box)?.name ?? '');
    expect(again.code, again.text).toBe(0);
    expect(await shown()).toBe('105');
    expect((await pushed).text).toContain('đang được giữ ở bản cũ');
    expect(await shown()).toBe('105');
    expect((await publish('status', box.dir)).code).toBe(11);
  });

  test('gửi tiếp khi đang giữ: được nhận, chưa lên; bỏ giữ thì bản mới nhất lên', async () => {
    const { head } = commitsOf(box);
    lan.setPrice(108_000);
    const { code, text } = await lan.push();
    expect(code, text).toBe(0);
    expect(text).toContain('đang được giữ ở bản cũ');
    expect(commitsOf(box).head).not.toBe(head);
    expect(await shown()).toBe('105');
    const resumed = await publish('resume', box.dir);
    expect(resumed.code, resumed.text).toBe(0);
    expect(await shown()).toBe('108');
    expectLiveIsHead();
    expect((await publish('status', box.dir)).code).toBe(0);
  });

  test('quay lại không dừng ở bản đã gỡ; bỏ giữ thì bản dựng sẵn lên ngay', async () => {
    const before = liveRelease(box)?.name;
    await publish('rollback', box.dir);
    // 106 was taken down and 107 never shown: the last good one is 105.
    expect(await shown()).toBe('105');
    const resumed = await publish('resume', box.dir);
    expect(resumed.code, resumed.text).toBe(0);
    expect(await shown()).toBe('108');
    expect(liveRelease(box)?.name, 'shown again, not built again').toBe(before);
  });

  test('không có gì mới thì nhịp hẹn giờ không dựng; sang ngày mới thì dựng lại', async () => {
    const before = liveRelease(box)?.name;
    expect((await publish('now', box.dir, '--tick')).code).toBe(0);
    expect(liveRelease(box)?.name).toBe(before);
    changeSettings(box, { buildDate: '2027-01-02' });
    expect((await publish('now', box.dir, '--tick')).code).toBe(0);
    expect(liveRelease(box)?.date).toBe('2027-01-02');
  });

  test('trong suốt thời gian đó không yêu cầu nào hỏng, không trang nào rách', async () => {
    const seen = await load.stop();
    expect(seen.faults).toEqual([]);
    expect(seen.pages).toBeGreaterThan(200);
    expect(seen.prices).toEqual(
      [100, 101, 102, 103, 104, 105, 106, 105, 108]
        .map((price) => `${price}.000`)
        .filter((price, index, all) => all.indexOf(price) === index),
    );
    console.log(`${seen.pages} pages and ${seen.assets} assets asked for, 0 faults`);
    // Who opened a page an hour ago still gets all that it names.
    for (const path of seen.named) {
      expect((await fetch(`${server.origin}${path}`)).status, path).toBe(200);
    }
  });

  test('trong cả năm ấy người giữ máy được báo hai lần: hết chỗ, và đã khỏi', () => {
    expect(toldIn(join(folder, 'told.txt'))).toEqual(['disk', 'live']);
  });

  test('chỉ giữ số bản đã định, không để lại rác', () => {
    expect(releasesOf(box)).toHaveLength(box.settings.keep);
    expect(readAttempt(box)?.outcome).toBe('live');
    const left = readdirSync(places(box).work).filter((name) => !name.startsWith('check-'));
    expect(left).toEqual([]);
  });
});
