import {
  cpSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow } from '../../scripts/lib/files.ts';
import { root } from '../../scripts/lib/install.mjs';
import { readMemory } from '../../src/catalogue/drawn-pages.ts';
import { cacheDir, drawnPages } from '../../src/env.ts';
import { generateContent } from '../bench/content/generate.ts';
import { temporaryFolder } from '../support/folders.ts';
import { run } from './support/box.ts';

/**
 * Pages are taken over from the last build when nothing they look at has changed. What comes out is
 * what a build from nothing would have made, byte for byte, whatever changed.
 */

const FIXTURE = join(root, 'tests/content/fixtures/valid');
const MAKER = 'producers/htx-thu-nghiem/index.md';
const GOODS = 'products/mang-kho-thu-nghiem/index.md';

const DAY = '2026-06-01';

interface Change {
  readonly what: string;
  readonly change?: (content: string) => void;
  /** Day of the builds after it. */
  readonly day: string;
  /** Share of all pages that is drawn at most; most products have the decision that one change renames. */
  readonly most?: number;
}

/** Changes that reach other pages than the entry's own, one after another. */
const CHANGES: readonly Change[] = [
  {
    what: 'chủ thể đổi tên',
    day: DAY,
    change: (content) => edit(content, MAKER, 'name: HTX Thử Nghiệm', 'name: HTX Đổi Tên'),
  },
  {
    what: 'chỉ sang ngày sau',
    day: '2026-06-02',
    most: 0.2,
  },
  {
    what: 'sản phẩm đổi tên, ngừng làm, đổi mùa',
    day: '2026-06-02',
    change: (content) => {
      edit(content, GOODS, 'name: Măng khô', 'name: Ấm măng');
      edit(
        content,
        GOODS,
        'recognitions:',
        '  - { stage: stopped, on: 2026-05, source: tin-gia }\nrecognitions:',
      );
      edit(content, GOODS, 'harvest: [4, 5, 6]', 'harvest: [9]');
    },
  },
  {
    what: 'hội chợ bỏ gian hàng, quyết định đổi tên, thêm một sản phẩm, mấy tháng sau',
    day: '2027-01-05',
    change: (content) => {
      const fair = join(content, 'fairs/hoi-cho-thu-nghiem/index.md');
      writeFileSync(fair, readFileSync(fair, 'utf8').replace(/exhibitors:\n(?: .*\n)+/, ''));
      edit(content, 'decisions/qd-01-thu-nghiem/index.md', 'title: ', 'title: Bản sửa của ');
      const [copied = ''] = readdirSync(join(content, 'products')).toReversed();
      cpSync(join(content, 'products', copied), join(content, 'products/mon-them'), {
        recursive: true,
      });
      edit(content, 'products/mon-them/index.md', 'name: ', 'name: Món thêm ');
    },
  },
];

const edit = (content: string, path: string, from: string, to: string): void => {
  const file = join(content, path);
  const text = readFileSync(file, 'utf8');
  expect(text, path).toContain(from);
  writeFileSync(file, text.replace(from, to));
};

/** Builds into a folder; `anew` forgets every earlier build of that content. */
const build = async (content: string, dir: string, { day = DAY, anew = false } = {}) => {
  process.env.CONTENT_DIR = content;
  if (anew) rmSync(cacheDir(), { recursive: true, force: true });
  const environment = [`CONTENT_DIR=${content}`, `OUT_DIR=${dir}`, `BUILD_DATE=${day}`];
  const { code, text } = await run('env', [...environment, process.execPath, 'scripts/build.ts']);
  expect(code, text).toBe(0);
  return {
    files: new Map(filesBelow(dir).map((file) => [file, readFileSync(join(dir, file), 'latin1')])),
    /** How many pages and files Astro drew; it has a line for each. */
    drawn: text.match(/[├└]─/g)?.length ?? 0,
  };
};

/** When each kept page was drawn, by its file. */
const drawnAt = (): ReadonlyMap<string, number> =>
  new Map(
    readMemory(drawnPages().earlier, printOfInputs()).pages.map(({ file, kept }) => [
      file,
      kept?.mtimeMs ?? 0,
    ]),
  );

/** What the pages of the last build are made of besides the content, in its own words. */
const printOfInputs = (): string =>
  String(JSON.parse(readFileSync(drawnPages().earlier, 'utf8').split('\n', 1)[0] ?? '{}').inputs);

test('một mục thay đổi: trang nào cũng như dựng lại từ đầu, mà nhiều trang không phải dựng lại', async () => {
  const folder = temporaryFolder();
  const content = join(folder, 'content');
  await generateContent(content, 60);
  cpSync(FIXTURE, content, { recursive: true, filter: (path) => !path.endsWith('.yaml') });
  await build(content, join(folder, 'site'));
  for (const { what, change, day, most = 0.9 } of CHANGES) {
    change?.(content);
    const { files: changed, drawn } = await build(content, join(folder, 'site'), { day });
    const all = await build(content, join(folder, 'fresh'), { day, anew: true });
    expect(drawn, `${what}: drawn of ${all.drawn}`).toBeLessThan(all.drawn * most);
    const fresh = all.files;
    const wrong = [...fresh].filter(([file, bytes]) => changed.get(file) !== bytes);
    expect(
      wrong.map(([file]) => file),
      what,
    ).toEqual([]);
    expect(
      [...changed.keys()].filter((file) => !fresh.has(file)),
      what,
    ).toEqual([]);
  }
});

/** A content folder that was built once, and its site. */
const builtOnce = async () => {
  const folder = temporaryFolder();
  const content = join(folder, 'content');
  const site = join(folder, 'site');
  cpSync(FIXTURE, content, { recursive: true });
  return { content, site, files: (await build(content, site)).files };
};

const PAGE = 'san-pham/mang-kho-thu-nghiem/index.html';

test('không có gì thay đổi: trang còn là đúng tệp cũ, không phải bản chép', async () => {
  const { content, site } = await builtOnce();
  const before = statSync(join(site, PAGE)).ino;
  await build(content, site);
  expect(statSync(join(site, PAGE)).ino).toBe(before);
});

test('bộ nhớ đệm chép từ máy khác về, giờ của tệp bị làm tròn: trang vẫn được giữ', async () => {
  const { content, site } = await builtOnce();
  const before = drawnAt();
  for (const file of before.keys()) utimesSync(join(cacheDir(), 'kept', file), 1, 1);
  await build(content, site);
  expect([...drawnAt()].filter(([file, time]) => before.get(file) !== time)).toEqual([]);
});

test.each([
  ['ai đó sửa tệp trong trang đã dựng', PAGE],
  ['đĩa đầy làm hỏng một tệp dữ liệu', 'inquiry/mang-kho-thu-nghiem.json'],
])('%s: lần sau dựng lại, không giữ cái sai', async (_, file) => {
  const { content, site, files } = await builtOnce();
  // In place, as an editor or a full disk does it: the kept file is this very file.
  writeFileSync(join(site, file), 'Half a page.');
  const { files: mended } = await build(content, site);
  expect([...files].filter(([name, bytes]) => mended.get(name) !== bytes)).toEqual([]);
});

test('mất điện làm rách sổ ghi trang: dựng lại từ đầu, không báo lỗi', async () => {
  const { content, site, files } = await builtOnce();
  const whole = readFileSync(drawnPages().earlier);
  writeFileSync(drawnPages().earlier, whole.subarray(0, whole.length / 2));
  const { files: mended } = await build(content, site);
  expect([...files].filter(([name, bytes]) => mended.get(name) !== bytes)).toEqual([]);
});

test('lần dựng trước bị ngắt giữa chừng: trang nó để lại không lọt vào lần sau', async () => {
  const { content, site, files } = await builtOnce();
  const before = drawnAt();
  writeFileSync(drawnPages().next, 'Half a line');
  const { files: again } = await build(content, site);
  expect([...files].filter(([name, bytes]) => again.get(name) !== bytes)).toEqual([]);
  // What was whole stays kept.
  expect([...drawnAt()].filter(([file, time]) => before.get(file) !== time)).toEqual([]);
});
