import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check.ts';
import { formatEntry } from '../../src/content-format/format.ts';
import { kindNamed, newDraft, questionsFor, readAnswer } from '../../src/intake/new-entry.ts';
import { fileSchema, isKind, kinds } from '../../src/schema/index.ts';
import { temporaryFolder } from '../support/folders.ts';

const validFolder = (): string => {
  const folder = temporaryFolder();
  cpSync('tests/content/fixtures/valid', folder, { recursive: true });
  return folder;
};

const create = (folder: string, args: readonly string[], input = '') =>
  spawnSync(process.execPath, ['scripts/new.ts', ...args], {
    encoding: 'utf8',
    input,
    env: { ...process.env, CONTENT_DIR: folder },
  });

describe('mục mới', () => {
  test('hỏi bằng tiếng Việt, hỏi lại khi sai, ghi bản nháp qua được phần kiểm tra', async () => {
    const folder = validFolder();
    const answers = questionsFor('fairs').map(({ field }) =>
      field === 'name' ? 'Hội chợ Mới' : field === 'start' ? '2026-13\n2026-12-10' : '',
    );
    const { status, stdout } = create(folder, ['fair'], `${answers.join('\n')}\n`);
    expect(status).toBe(0);
    expect(stdout).toContain('Thêm một hội chợ.');
    expect(stdout).toContain('“Ngày khai mạc” viết chưa đúng: “2026-13”');
    expect(readFileSync(join(folder, 'fairs/hoi-cho-moi/index.md'), 'utf8')).toBe(
      '---\nname: Hội chợ Mới\nstart: 2026-12-10\ndraft: true\n---\n',
    );
    expect(await checkContent(folder)).toEqual([]);
  });

  test('nhận giá trị từ dòng lệnh, không đè mục đã có', async () => {
    const folder = validFolder();
    const args = ['product', '--name', 'Măng khô thử nghiệm', '--set', '7'];
    expect(create(folder, args).stdout).toContain('products/mang-kho-thu-nghiem-2/index.md');
    expect(existsSync(join(folder, 'products/mang-kho-thu-nghiem-2/index.md'))).toBe(true);
  });

  test('giá trị sai thì nói, không ghi gì', () => {
    const folder = validFolder();
    const { status, stderr } = create(folder, ['product', '--name', 'Thử', '--set', '40']);
    expect(status).toBe(1);
    expect(stderr).toContain('“Bộ sản phẩm” lớn quá');
    expect(existsSync(join(folder, 'products/thu/index.md'))).toBe(false);
  });

  test.each([
    [['--nme', 'Thử'], 'Không có lựa chọn --nme; có phải là --name không.'],
    [['--xyz', 'Thử'], 'Không có lựa chọn --xyz; các lựa chọn: --name, '],
    [['--name'], 'Lựa chọn --name cần một giá trị đứng sau nó.'],
    [['--name', 'Măng', 'khô'], 'Thừa “khô”; giá trị có dấu cách thì đặt cả câu trong dấu nháy.'],
  ])('lựa chọn sai %j thì nói bằng tiếng Việt', (args, said) => {
    const { status, stderr } = create(validFolder(), ['product', ...args]);
    expect(status).toBe(1);
    expect(stderr).toContain(said);
  });

  test('không biết loại nào thì kể các loại', () => {
    expect(create(validFolder(), ['gì đó']).stderr).toContain('products (sản phẩm)');
  });

  test.each(Object.keys(kinds).filter(isKind))('%s: bản nháp ở dạng chuẩn', (kind) => {
    const [first] = questionsFor(kind);
    const { path, text } = newDraft(kind, { [first?.field ?? '']: 'Tên thử' }, ['ten-thu']);
    expect(path).toBe(`${kind}/ten-thu-2/index.md`);
    expect(formatEntry(text, fileSchema(kind))).toEqual({ text });
  });

  test.each([
    ['product', 'products'],
    ['sản phẩm', 'products'],
    ['news', 'news'],
    ['hoi cho', 'fairs'],
    ['xe', undefined],
  ])('“%s” là %s', (name, kind) => {
    expect(kindNamed(name)).toBe(kind);
  });

  test('số thì thành số', () => {
    expect(readAnswer('products', 'set', '7')).toEqual({ value: 7 });
    expect(readAnswer('products', 'set', 'bảy')).toHaveProperty('fault');
  });
});
