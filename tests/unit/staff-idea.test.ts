import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check.ts';
import { isError } from '../../src/check/problem.ts';
import { readContent } from '../../src/check/read.ts';
import { ideaSheet } from '../../src/intake/idea.ts';
import { knownOf } from '../../src/intake/look-up.ts';
import { planImport } from '../../src/intake/plan.ts';
import { temporaryFolder } from '../support/folders.ts';

// All of it is made up; the places are those of the fixture.

const idea = {
  format: 'ocop-idea',
  version: 1,
  savedOn: '2026-11-24',
  name: 'Mứt thử nghiệm',
  summary: 'Mứt giả dùng cho kiểm thử.',
  maker: 'Nguyễn Văn Thử',
  form: 'household',
  materials: 'Quả rừng: sấu, trám',
  help: 'Cần máy sấy',
};

const plan = async (dir: string, file: unknown) => {
  const folder = await readContent(dir);
  const sheet = ideaSheet(JSON.stringify(file), knownOf(folder.files));
  return planImport(sheet, folder, {
    kind: 'products',
    update: [],
    read: () => '',
    title: 'Phiếu ý tưởng thử',
    today: '2026-11-24',
  });
};

const content = (): string => {
  const dir = temporaryFolder();
  cpSync('tests/content/fixtures/valid', dir, { recursive: true });
  return dir;
};

describe('nhập phiếu ý tưởng', () => {
  test('thành một bản nháp qua được phần kiểm tra; nhập lần hai không đổi gì', async () => {
    const dir = content();
    const [row] = await plan(dir, idea);
    expect(row).toMatchObject({ outcome: 'create', path: 'products/mut-thu-nghiem/index.md' });
    const file = join(dir, row?.path ?? '');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, row?.text ?? '');
    expect((await checkContent(dir)).filter(isError)).toEqual([]);
    expect(row?.text).toContain('draft: true');
    const [again] = await plan(dir, idea);
    expect(again?.outcome).not.toBe('create');
    expect(again?.text).toBeUndefined();
  });

  test('không câu trả lời nào bị bỏ', async () => {
    const [row] = await plan(content(), { ...idea, group: 'khong-co-nhom' });
    for (const answer of [
      'Nguyễn Văn Thử',
      'Hộ kinh doanh',
      'khong-co-nhom',
      'Quả rừng: sấu, trám',
      'Cần máy sấy',
    ]) {
      expect(row?.text).toContain(answer);
    }
  });

  test('tệp khác, hay của bản mới hơn, bị từ chối bằng một câu', async () => {
    for (const other of [{}, { ...idea, version: 2 }, { ...idea, phone: '0900000000' }]) {
      await expect(plan(content(), other)).rejects.toThrow(/^Đây không phải tệp của phiếu ý tưởng/);
    }
  });
});
