/** How the form writes files: what was not changed stays byte for byte. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fromDataFile, fromEntryFile, toDataFile, toEntryFile } from '../../src/admin/format.ts';
import { CommentInTheWay } from '../../src/admin/keep.ts';
import { dataFiles, kinds, plainTools } from '../../src/schema/index.ts';
import { translationSchema } from '../../src/schema/translation.ts';

const fairs = kinds.fairs.schema(plainTools);
const products = kinds.products.schema(plainTools);

/** As the form hands a file to its format: without spaces at the ends. */
const given = (path: string): string => readFileSync(path, 'utf8').trim();

describe('mở ra rồi lưu lại', () => {
  test.each(Object.keys(kinds))('mọi mục của %s không đổi một byte', (kind) => {
    const schema = Object.entries(kinds)
      .find(([name]) => name === kind)?.[1]
      .schema(plainTools);
    const folders = readdirSync(join('content', kind));
    expect(folders.length).toBeGreaterThan(0);
    for (const folder of folders) {
      for (const [name, fields] of [
        ['index.md', schema],
        ['en.md', translationSchema],
      ] as const) {
        const path = join('content', kind, folder, name);
        if (!existsSync(path)) continue;
        const saved = toEntryFile(fromEntryFile(given(path)), fields);
        expect(saved, path).toBe(readFileSync(path, 'utf8'));
      }
    }
  });

  test.each(Object.keys(dataFiles))('tệp chung %s.yaml không đổi một byte', (name) => {
    const schema = Object.entries(dataFiles).find(([each]) => each === name)?.[1];
    const path = `content/${name}.yaml`;
    expect(toDataFile(fromDataFile(given(path)), schema)).toBe(readFileSync(path, 'utf8'));
  });
});

const HAND_WRITTEN = `---
# Ai chép tay thì chép thế này.
name:   "Hội chợ Mẫu"
summary: Một câu.
start: 2026-12-10   # thứ năm
status: confirmed
bring: [giấy chứng nhận, bảng giá]
la: không ai biết trường này

sources:
  - { id: bao, kind: press, title: Báo }
---
Bài viết.[^bao]
`;

describe('đổi một trường', () => {
  test('chỉ dòng của trường ấy khác đi, cả trong tệp chép tay', () => {
    const saved = toEntryFile({ ...fromEntryFile(HAND_WRITTEN), summary: 'Hai: câu.' }, fairs);
    expect(saved).toBe(HAND_WRITTEN.replace('Một câu.', "'Hai: câu.'"));
  });

  test('trường mới vào đúng chỗ, trường bỏ trống thì mất dòng', () => {
    const { status, ...content } = fromEntryFile(HAND_WRITTEN);
    const changed = { ...content, venue: 'Nhà văn hoá', status, bring: [] };
    const order = ['name', 'summary', 'start', 'venue', 'status', 'bring', 'sources'];
    const sorted = Object.fromEntries(
      [...order, 'la', 'body', '_source'].map((key) => [key, Reflect.get(changed, key)]),
    );
    expect(toEntryFile(sorted, fairs)).toBe(
      HAND_WRITTEN.replace('status: ', 'venue: Nhà văn hoá\nstatus: ').replace(
        'bring: [giấy chứng nhận, bảng giá]\n',
        '',
      ),
    );
  });

  test('ghi chú nằm trong trường bị đổi thì không lưu, thay vì làm mất', () => {
    const content = { ...fromEntryFile(HAND_WRITTEN), start: '2026-12-11' };
    expect(() => toEntryFile(content, fairs)).toThrow(CommentInTheWay);
  });

  test('giá trị mặc định mà biểu mẫu tự điền không chui vào tệp', () => {
    const content = { ...fromEntryFile(HAND_WRITTEN), draft: false, exhibitors: [], fee: '' };
    expect(toEntryFile(content, fairs)).toBe(HAND_WRITTEN);
  });

  test('“Không” do người chọn thì được ghi', () => {
    const content = { name: 'A', supply: { sample: false, source: 'a' } };
    expect(toEntryFile(content, products)).toContain('  sample: false\n');
  });

  test('câu dịch có dấu chấm trong khoá vẫn nguyên', () => {
    const text = "---\nname: A\nterms:\n  'Cuối năm. Nghe nói: có.': At the end.\n---\n";
    const content = fromEntryFile(text);
    expect(content.terms).toEqual([{ vi: 'Cuối năm. Nghe nói: có.', en: 'At the end.' }]);
    expect(toEntryFile(content, translationSchema)).toBe(text);
  });
});

describe('mục mới', () => {
  test('ra đúng dạng chuẩn, không có gì thừa', () => {
    const content = { name: 'Hội chợ', start: '2026', unit: '', draft: false, body: 'Bài.' };
    expect(toEntryFile(content, fairs)).toBe("---\nname: Hội chợ\nstart: '2026'\n---\n\nBài.\n");
  });
});
