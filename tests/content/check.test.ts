import { readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check.ts';
import { isError } from '../../src/check/problem.ts';
import { applyCase, type BadCase, lineNumber, VALID, validFolder } from './bad-case.ts';
import { characterCases } from './cases/characters.ts';
import { codeCases } from './cases/codes.ts';
import { duplicateCases } from './cases/duplicates.ts';
import { eventCases } from './cases/events.ts';
import { fieldCases } from './cases/fields.ts';
import { fileCases, missingFileCases } from './cases/files.ts';
import { linkCases } from './cases/links.ts';
import { FAIR, PAGE, PRODUCT } from './cases/paths.ts';
import { photoCases } from './cases/photos.ts';
import { ruleCases } from './cases/rules.ts';
import { sharedFileCases } from './cases/shared-files.ts';
import { togetherCases } from './cases/together.ts';
import { vietnameseCases } from './cases/vietnamese-ways.ts';
import { wordCases } from './cases/words.ts';
import { notInVietnamese } from './vietnamese.ts';

const cases: readonly BadCase[] = [
  ...eventCases,
  ...fieldCases,
  ...vietnameseCases,
  ...linkCases,
  ...ruleCases,
  ...togetherCases,
  ...wordCases,
  ...duplicateCases,
  ...photoCases,
  ...codeCases,
  ...characterCases,
  ...fileCases,
  ...missingFileCases,
  ...sharedFileCases,
];

describe('mỗi lỗi được nói một lần, đúng tệp, đúng dòng, bằng tiếng Việt', () => {
  test.each(cases)('$name', async (badCase) => {
    const folder = validFolder();
    applyCase(folder, badCase);
    const problems = await checkContent(folder);
    expect(problems).toMatchObject(
      badCase.told.map((told) => ({
        file: told.file,
        line: lineNumber(folder, told),
        message: expect.stringContaining(told.message),
        remedy: expect.stringContaining(told.remedy),
        ...(told.warning ? { warning: true } : {}),
      })),
    );
    expect(problems.filter(isError)).toHaveLength(
      badCase.told.filter(({ warning }) => !warning).length,
    );
    expect(problems.filter(notInVietnamese)).toEqual([]);
    // Only entries can be drafts.
    const draftData = problems.filter(
      (p) => p.file.endsWith('.yaml') && p.remedy.includes('draft'),
    );
    expect(draftData).toEqual([]);
  });
});

test('đường tắt tới nơi khác trên máy bị từ chối, dù trỏ tới tệp đúng hay cả thư mục', async () => {
  const folder = validFolder();
  symlinkSync(join(VALID, PRODUCT), join(folder, dirname(PRODUCT), 'anh.jpg'));
  symlinkSync(dirname(join(VALID, PRODUCT)), join(folder, 'products/nhu-that'));
  expect((await checkContent(folder)).map(({ file, message }) => `${file}: ${message}`)).toEqual([
    `${dirname(PRODUCT)}/anh.jpg: đây là đường tắt (symlink) tới một tệp khác, không phải tệp`,
    'products/nhu-that: đây là đường tắt (symlink) tới một tệp khác, không phải tệp',
  ]);
});

describe('nội dung đúng thì không bị kêu', () => {
  test('thư mục mẫu không có lỗi', async () => {
    expect(await checkContent(VALID)).toEqual([]);
  });

  test('đường dẫn viết với dấu / ở cuối cũng được', async () => {
    expect(await checkContent(`${VALID}/`)).toEqual([]);
  });

  test('chữ cấm đứng trong tên đã đăng ký thì được', async () => {
    const folder = validFolder();
    applyCase(folder, {
      files: {
        'products/tra-giai-doc/index.md': [
          '---',
          'name: Trà giải độc Thử Nghiệm',
          'summary: Trà giải độc Thử Nghiệm là trà bịa ra để thử.',
          'set: 7',
          'status: [{ stage: potential, on: 2025, source: tin-gia }]',
          'sources: [{ id: tin-gia, kind: press, title: Giải độc, quote: Trà điều trị. }]',
          '---',
          '',
          'Xã có trà giải độc Thử Nghiệm.',
        ].join('\n'),
      },
    });
    expect(await checkContent(folder)).toEqual([]);
  });

  test('bản nháp được thiếu, nhưng không được sai', async () => {
    const folder = validFolder();
    const draft = 'fairs/con-nhap/index.md';
    applyCase(folder, { files: { [draft]: '---\nname: Còn nháp\ndraft: true\n---\n' } });
    expect(await checkContent(folder)).toEqual([]);
    applyCase(folder, { files: { [draft]: '---\nstart: 2026-13\ndraft: true\n---\n' } });
    expect(await checkContent(folder)).toMatchObject([{ file: draft, line: 2, field: 'start' }]);
  });

  test('tệp lưu trên Windows (CRLF, BOM) đọc như thường, dòng vẫn đúng', async () => {
    const folder = validFolder();
    const text = readFileSync(join(VALID, PRODUCT), 'utf8').replaceAll('\n', '\r\n');
    applyCase(folder, { files: { [PRODUCT]: `\uFEFF${text}` } });
    expect(await checkContent(folder)).toEqual([]);
    const bad = text.replace('set: 7', 'set: 8').replace('[^so-gia]', '[^so-gja]');
    applyCase(folder, { files: { [PRODUCT]: bad } });
    const lines = (await checkContent(folder)).map(({ line }) => line);
    const rows = bad.split('\r\n');
    expect(lines).toEqual([
      rows.indexOf('set: 8') + 1,
      rows.findIndex((row) => row.includes('so-gja')) + 1,
    ]);
  });

  test('ngày chỉ biết tháng hay năm không bị bắt lỗi oan', async () => {
    const folder = validFolder();
    applyCase(folder, {
      files: {
        [PRODUCT]: { from: '    on: 2024-03', to: '    on: 2025' },
        [FAIR]: {
          from: 'start: 2026-03-10\nend: 2026-03-14\nstatus: confirmed\ndeadline: 2026-03-01',
          to: 'start: 2026-03-10\nend: 2026-03\nstatus: confirmed\ndeadline: 2026-03-31',
        },
      },
    });
    expect(await checkContent(folder)).toEqual([]);
  });

  test('các kiểu đường dẫn được phép', async () => {
    const folder = validFolder();
    const body = [
      'Xem [một](https://thu-nghiem.example), [hai]( <https://thu-nghiem.example> ),',
      '[ba](tel:0900000000), [bốn](mailto:a@thu-nghiem.example), [năm](#cach-dung),',
      '[sáu](/du-lieu/), [bảy][b]. Nước nóng < 80 độ.',
      '',
      '[b]: <https://thu-nghiem.example>',
    ].join('\n');
    applyCase(folder, { files: { [PAGE]: { from: 'Không có gì ở đây là thật.', to: body } } });
    expect(await checkContent(folder)).toEqual([]);
  });

  test('tệp ẩn của máy và của git không phải là nội dung', async () => {
    const folder = validFolder();
    applyCase(folder, { files: { '.git/config': 'x', 'products/.DS_Store': 'x' } });
    expect(await checkContent(folder)).toEqual([]);
  });
});
