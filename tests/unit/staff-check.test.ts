import { spawn, spawnSync } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { judgeContent } from '../../src/check/judge.ts';
import { inOneSentence } from '../../src/check/problem.ts';
import { readContent } from '../../src/check/read.ts';
import { isBarCode } from '../../src/check/rules/numbers.ts';
import { findVariants } from '../../src/check/rules/place-names.ts';
import { temporaryFolder } from '../support/folders.ts';

const VALID = 'tests/content/fixtures/valid';

/** The valid folder with one warning in it, and with one error when asked. */
const folderWith = (error: boolean): string => {
  const folder = temporaryFolder();
  cpSync(VALID, folder, { recursive: true });
  writeFileSync(
    join(folder, 'news/tin-thu-nghiem/index.md'),
    `---\ntitle: Tin thử\nsummary: Tin ở Thu Nghiem.\non: ${error ? '2026-02-30' : '2026-02-01'}\n---\n`,
  );
  return folder;
};

const check = (folder: string, ...args: string[]) =>
  spawnSync(process.execPath, ['scripts/check.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: folder, BUILD_DATE: '2026-11-24' },
  });

describe('lỗi và điều nên xem', () => {
  test('chỉ có điều nên xem thì vẫn đăng được', () => {
    const { status, stderr, stdout } = check(folderWith(false));
    expect(status).toBe(0);
    expect(stderr).toContain('Nên xem: “Thu Nghiem” viết khác danh mục chính thức.');
    expect(stdout).toContain('Nội dung không có lỗi.');
  });

  test('--json nói đúng những điều ấy cho máy đọc, mức nào ra mức ấy', () => {
    const { status, stderr, stdout } = check(folderWith(true), '--json');
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({
      errors: 1,
      warnings: 1,
      problems: [
        { level: 'warning', file: 'news/tin-thu-nghiem/index.md', line: 3, field: 'summary' },
        { level: 'error', file: 'news/tin-thu-nghiem/index.md', line: 4, field: 'on' },
      ],
    });
  });

  test('ngoài các câu ấy không có lời tiếng Anh nào của máy', () => {
    const folder = folderWith(false);
    const news = '---\ntitle: Tin\nsummary: Tin.\non: 2026-02-01\n? [a]\n: b\n---\n';
    writeFileSync(join(folder, 'news/tin-thu-nghiem/index.md'), news);
    const { status, stderr } = check(folder);
    expect(status).toBe(1);
    expect(stderr).toContain('Không có trường nào tên “[ a ]”');
    expect(stderr).not.toContain('Warning');
  });

  test('--watch nói lại khi tệp được sửa', async () => {
    const folder = folderWith(true);
    const child = spawn(process.execPath, ['scripts/check.ts', '--watch'], {
      env: { ...process.env, CONTENT_DIR: folder },
    });
    onTestFinished(() => {
      child.kill();
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        said += chunk.toString();
      });
    }
    await expect.poll(() => said, { timeout: 20_000 }).toContain('Đang chờ tệp thay đổi');
    expect(said).toContain('Có 1 lỗi.');
    writeFileSync(
      join(folder, 'news/tin-thu-nghiem/index.md'),
      '---\ntitle: Tin thử\nsummary: Tin đã sửa.\non: 2026-02-01\n---\n',
    );
    await expect.poll(() => said, { timeout: 20_000 }).toContain('Nội dung không có lỗi.');
  });

  test('một câu một lỗi, đọc được trong một hộp thoại', async () => {
    const [problem] = judgeContent(await readContent(folderWith(true)));
    expect(problem && inOneSentence(problem)).toMatch(
      /^news\/tin-thu-nghiem\/index\.md, dòng 4: “Ngày đăng” viết chưa đúng: “2026-02-30”; cách sửa: [^\n]+\.$/,
    );
  });

  test('3.000 mục được xem trong vài giây', async () => {
    const folder = await readContent(VALID);
    const many = folder.files.flatMap((file) =>
      file.kind === 'news'
        ? Array.from({ length: 3000 }, (_, n) => ({
            ...file,
            slug: `tin-${n}`,
            path: `news/tin-${n}/index.md`,
          }))
        : [file],
    );
    const start = performance.now();
    judgeContent({ ...folder, files: many });
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});

describe('cách viết tên nơi chốn', () => {
  const names = ['Hòa Bình', 'Đà Bắc', 'Tiền Phong', 'Tú Lý'];
  const variants = (text: string) => findVariants(text, names).map(({ written }) => written);

  test.each([
    ['tỉnh Hoà Bình', 'Hoà Bình'],
    ['huyện Da Bac.', 'Da Bac'],
    ['xã Tú Lí', 'Tú Lí'],
    ['hồ Hòa-Bình', 'Hòa-Bình'],
  ])('%s: nhắc %s', (text, written) => {
    expect(variants(text)).toEqual([written]);
  });

  test.each(['hồ Hòa Bình', 'HÒA BÌNH', 'hoà bình', 'đội tiên phong', 'Da Bac CBT', '“Hoà Bình”'])(
    '%s: để yên',
    (text) => {
      expect(variants(text)).toEqual([]);
    },
  );
});

test.each([
  ['4006381333931', true],
  ['4006381333932', false],
  ['96385074', true],
  ['96385075', false],
])('mã vạch %s: %s', (digits, right) => {
  expect(isBarCode(digits)).toBe(right);
});
