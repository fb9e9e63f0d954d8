import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { fromEntryFile, toEntryFile } from '../../src/admin/format.ts';
import { readContent } from '../../src/check/read.ts';
import { formatEntry } from '../../src/content-format/format.ts';
import { splitEntry } from '../../src/content-format/split.ts';
import { writeEntry } from '../../src/content-format/write.ts';
import { fileSchema, isKind } from '../../src/schema/index.ts';

const product = fileSchema('products');

const entry = (rows: readonly string[], body = ''): string =>
  `---\n${rows.join('\n')}\n---\n${body}`;

const formatted = (text: string, schema: unknown = product): string => {
  const result = formatEntry(text, schema);
  if ('refused' in result) throw new Error(`${result.line}: ${result.refused}`);
  return result.text;
};

const fields = (text: string): unknown => parse(splitEntry(text)?.yaml ?? '');

/** What the form does with a file that it opens and saves; it reads without spaces at the ends. */
const throughTheForm = (text: string, schema: unknown = product): string =>
  toEntryFile(fromEntryFile(text.trim()), schema);

const realFiles = (await readContent('content')).files.flatMap(
  ({ path, kind, translation, data }) =>
    isKind(kind) ? [{ path, schema: fileSchema(kind, translation), data }] : [],
);

describe('nội dung thật', () => {
  test('mọi tệp đã ở dạng chuẩn, và biểu mẫu ghi lại y nguyên từng byte', () => {
    expect(realFiles.length).toBeGreaterThan(100);
    for (const { path, schema } of realFiles) {
      const text = readFileSync(`content/${path}`, 'utf8');
      expect(formatted(text, schema), path).toBe(text);
      expect(throughTheForm(text, schema), path).toBe(text);
    }
  });

  test('schema đọc ra đúng điều đang ghi, không phải một số ở chỗ của chữ', () => {
    for (const { path, schema, data } of realFiles) {
      expect(schema.parse(data), path).toMatchObject(Object(data));
    }
  });
});

describe('dạng chuẩn', () => {
  test('xếp trường theo thứ tự của schema, kể cả trong nhóm', () => {
    const text = entry([
      'status: [{ source: tin, on: 2023-12, stage: potential }]',
      'set: 7',
      'name: Măng',
    ]);
    expect(formatted(text)).toBe(
      '---\nname: Măng\nset: 7\nstatus:\n  - stage: potential\n    on: 2023-12\n    source: tin\n---\n',
    );
  });

  test('mã, số điện thoại và năm không có nháy không mất số 0 nào', () => {
    const producer = fileSchema('producers');
    const text = entry([
      'origin: { unit: 04879 }',
      'contact: { phone: 0900000000, zalo: +84900000000 }',
      'founded: { on: 2018, source: tin }',
    ]);
    expect(fields(formatted(text, producer))).toEqual({
      origin: { unit: '04879' },
      founded: { on: '2018', source: 'tin' },
      contact: { phone: '0900000000', zalo: '+84900000000' },
    });
  });

  test('số, có–không ở chỗ của chúng vẫn là số, có–không', () => {
    const text = entry(['set: 7', 'abv: 29.5', 'supply: { invoice: true, leadDays: 3 }']);
    expect(fields(formatted(text))).toEqual({
      set: 7,
      abv: 29.5,
      supply: { leadDays: 3, invoice: true },
    });
  });

  test('trường lạ được giữ, sau các trường đã biết', () => {
    const text = entry(['zet: 1', 'lạ: { b: 2, a: 1 }', 'name: Măng']);
    expect(formatted(text)).toBe('---\nname: Măng\nlạ:\n  b: 2\n  a: 1\nzet: 1\n---\n');
  });

  test('câu dài đứng một dòng, câu có dấu lạ có nháy', () => {
    const long = 'chữ '.repeat(60).trim();
    const text = entry([`summary: >-\n  ${long}`, 'name: "Măng: khô"']);
    expect(formatted(text)).toBe(`---\nname: 'Măng: khô'\nsummary: ${long}\n---\n`);
  });

  test('danh sách trống thì bỏ; trường để trống thì giữ cho phần kiểm tra nói', () => {
    const text = entry(['aliases: []', 'code:', 'name: Măng']);
    expect(formatted(text)).toBe('---\nname: Măng\ncode: null\n---\n');
  });

  test('bài viết chỉ đổi dấu xuống dòng, chỗ trống quanh bài, gạch của bảng', () => {
    const body = '\r\n\r\n| A | B |\r\n|---|:-:|\r\n| 1 | 2 |\r\n\r\nHết.  \r\n\r\n';
    expect(formatted(entry(['name: Măng'], body))).toBe(
      '---\nname: Măng\n---\n\n| A | B |\n| --- | :---: |\n| 1 | 2 |\n\nHết.\n',
    );
  });
});

describe('không lặng lẽ bỏ gì', () => {
  test.each([
    ['một dòng', ['name: Măng', '# nhớ hỏi lại', 'set: 7'], 3],
    ['sau một giá trị', ['name: Măng', 'set: 7 # đoán'], 3],
    ['trong danh sách', ['aliases:', '  - a', '  # b', '  - c'], 4],
    ['cuối cùng', ['name: "Măng # khô"', 'set: 7', '# hết'], 4],
  ])('ghi chú ở %s: tệp để nguyên, nói đúng dòng', (_, rows, line) => {
    expect(formatEntry(entry(rows), product)).toEqual({
      line,
      refused: 'ghi chú sau dấu # sẽ mất khi sửa bằng biểu mẫu',
    });
  });

  test('dấu # trong câu không phải ghi chú', () => {
    const text = entry(['name: "Măng # khô"', 'summary: |-', '  # một', '  hai']);
    expect(fields(formatted(text))).toEqual({ name: 'Măng # khô', summary: '# một\nhai' });
  });

  test.each([
    ['tới giá trị khác', ['name: &a Măng', 'aliases:', '  - *a'], 4],
    ['tới chính nó', ['name: Măng', 'aliases: &a [*a]'], 3],
    ['tới thứ không có', ['name: Măng', 'aliases: [*a]'], 3],
  ])('tham chiếu %s: tệp để nguyên, nói đúng dòng', (_, rows, line) => {
    expect(formatEntry(entry(rows), product)).toEqual({
      line,
      refused: expect.stringMatching(/^tham chiếu|^không đọc được/),
    });
  });

  test('tệp không đọc được thì để nguyên', () => {
    expect(formatEntry('không có phần đầu', product)).toMatchObject({ line: 1 });
    expect(formatEntry(entry(['name: Măng', 'name: Khác']), product)).toMatchObject({ line: 3 });
  });
});

describe('với chữ bất kỳ', () => {
  const words = fc.string({ unit: 'grapheme', maxLength: 40 });
  const data = fc.record({
    name: words,
    aliases: fc.array(words, { minLength: 1 }),
    links: fc.array(fc.record({ label: words, url: words }), { minLength: 1 }),
  });

  /** A file whose last text is a space of some sort: nothing after it keeps it from being cut off. */
  const ending = (url: string): [{ name: string; aliases: string[]; links: object[] }] => [
    { name: '', aliases: [''], links: [{ label: '', url }] },
  ];

  test('xếp lại không đổi điều tệp nói, xếp hai lần như một lần, biểu mẫu ghi y nguyên', () => {
    fc.assert(
      fc.property(data, (value) => {
        const once = formatted(`---\n${stringify(value)}---\n`);
        expect(fields(once)).toEqual(value);
        expect(formatted(once)).toBe(once);
        expect(throughTheForm(once)).toBe(once);
      }),
      { examples: [' ', '\u00a0', 'x\u00a0', '\u3000', '\ufeff', '\u2028'].map(ending) },
    );
  });

  test('dạng chuẩn của một bài viết đọc lại ra đúng bài ấy', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = writeEntry({ name: 'Măng' }, text);
        expect(formatted(once)).toBe(once);
      }),
    );
  });
});
