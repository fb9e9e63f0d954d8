import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check.ts';
import { temporaryFolder } from '../support/folders.ts';
import { applyCase, asCopy, lineNumber, type Told, validFolder } from './bad-case.ts';
import { characterCases } from './cases/characters.ts';
import { codeCases } from './cases/codes.ts';
import { duplicateCases } from './cases/duplicates.ts';
import { fieldCases } from './cases/fields.ts';
import { fileCases } from './cases/files.ts';
import { linkCases } from './cases/links.ts';
import { photoCases } from './cases/photos.ts';
import { ruleCases } from './cases/rules.ts';
import { togetherCases } from './cases/together.ts';
import { wordCases } from './cases/words.ts';

const cases = [
  ...fieldCases,
  ...linkCases,
  ...ruleCases,
  ...codeCases,
  ...characterCases,
  ...togetherCases,
  ...wordCases,
  ...duplicateCases,
  ...photoCases,
  ...fileCases,
];

/** A folder with every bad case in it, each on entries of its own, and what must be told of them. */
const everythingWrong = (): { folder: string; told: readonly Told[] } => {
  const folder = validFolder();
  const told = cases.flatMap((badCase, n) => {
    const copy = asCopy(folder, badCase, n);
    applyCase(folder, copy);
    return copy.told;
  });
  return { folder, told };
};

const run = (script: string, env: Record<string, string>) =>
  spawnSync(process.execPath, [script], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
    timeout: 240_000,
  });

describe('mọi lỗi trong một thư mục', () => {
  test('được nói hết một lượt, không thừa không thiếu', async () => {
    const { folder, told } = everythingWrong();
    const problems = await checkContent(folder);
    const places = problems.map(({ file, line }) => `${file}:${line}`).sort();
    expect(places).toEqual(told.map((one) => `${one.file}:${lineNumber(folder, one)}`).sort());
    for (const { file, message, remedy, warning } of told) {
      expect(problems).toContainEqual({
        file,
        line: expect.any(Number),
        field: expect.any(String),
        message: expect.stringContaining(message),
        remedy: expect.stringContaining(remedy),
        warning,
      });
    }
  });

  test('lệnh check in từng lỗi với tệp, dòng, cách sửa, và đếm đủ', () => {
    const { folder, told } = everythingWrong();
    const { status, stderr, stdout } = run('scripts/check.ts', { CONTENT_DIR: folder });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    for (const one of told) expect(stderr).toContain(`${one.file}:${lineNumber(folder, one)}`);
    expect(stderr.split('Cách sửa: ')).toHaveLength(told.length + 1);
    const warnings = told.filter(({ warning }) => warning).length;
    expect(stderr).toContain(`Có ${warnings} chỗ nên xem lại; không chặn việc đăng.`);
    expect(stderr).toContain(`Có ${told.length - warnings} lỗi. Chưa có gì được đăng`);
  });

  test('lệnh build dừng với mã 1 và không đụng đến trang đang chạy', { timeout: 300_000 }, () => {
    const { folder } = everythingWrong();
    const sentinel = Buffer.from([0, 255, ...Buffer.from('trang đang chạy')]);
    const out = temporaryFolder({ 'index.html': 'cũ', 'sau/trong.html': 'cũ' });
    // Written by hand: these bytes are no text.
    const files = { 'nguyen-ven.bin': sentinel };
    applyCase(out, { files });
    const before = readdirSync(out, { recursive: true }).sort();
    const { status, stderr } = run('scripts/build.ts', { CONTENT_DIR: folder, OUT_DIR: out });
    expect(status).toBe(1);
    expect(stderr).toContain('Chưa có gì được đăng; trang đang chạy vẫn như cũ.');
    expect(readdirSync(out, { recursive: true }).sort()).toEqual(before);
    expect(readFileSync(join(out, 'nguyen-ven.bin')).equals(sentinel)).toBe(true);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('cũ');
  });
});

test('thư mục nội dung không có thì được nói, không phải một lỗi của máy', () => {
  const { status, stderr } = run('scripts/check.ts', { CONTENT_DIR: '/khong/co/thu/muc' });
  expect(status).toBe(1);
  expect(stderr).toContain('Không thấy thư mục nội dung /khong/co/thu/muc');
  expect(stderr).not.toContain('ENOENT');
});
