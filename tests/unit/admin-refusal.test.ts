/** What the form asks the site's check before it saves, and how it is answered. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { refusalOf } from '../../src/admin/refusal.ts';
import { ownSourcesOf, sourceNote } from '../../src/admin/source-field.ts';

/** A content folder as the form knows it: every file it reads, by its path. */
const filesIn = (dir: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(dir, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => /\.(?:md|yaml)$/.test(path))
      .map((path) => [path, readFileSync(join(dir, path), 'utf8')]),
  );

const fixtures = filesIn('tests/content/fixtures/valid');
const ask = (path: string, text: string): string | undefined => refusalOf(path, text, fixtures);

const fair = (end: string): string =>
  `---\nname: A\nsummary: B\nstart: 2026-12-10\nend: ${end}\nstatus: planned\n---\n`;

const product = (rows: string): string => `---
name: Sản phẩm giả
summary: Bịa ra để thử.
set: 7
${rows}status:
  - stage: potential
    on: '2023'
    source: thu
sources:
  - id: thu
    kind: document
    title: Nguồn giả
---
`;

describe('một tệp', () => {
  test('mục đúng thì lưu được', () => {
    expect(ask('fairs/hoi-cho/index.md', fair('2026-12-12'))).toBeUndefined();
    expect(ask('products/moi/index.md', product(''))).toBeUndefined();
  });

  test('hội chợ kết thúc trước khi bắt đầu thì nói bằng một câu', () => {
    expect(ask('fairs/hoi-cho/index.md', fair('2026-12-01'))).toBe(
      'Ngày bế mạc trước ngày khai mạc: xem lại hai ngày.',
    );
  });

  test('bài viết dẫn nguồn không có thì nói', () => {
    const text = `${fair('2026-12-12')}\nCâu.[^khong-co]\n`;
    expect(ask('fairs/hoi-cho/index.md', text)).toContain('[^khong-co]');
  });

  test('nguồn gõ sai thì kể những mã đang có', () => {
    const text = product('').replace('    source: thu', '    source: bien-ban-hop');
    expect(ask('products/moi/index.md', text)).toBe(
      'Không có nguồn nào mang mã “bien-ban-hop”: thêm nguồn này vào phần sources, hoặc ghi một mã đã có: thu.',
    );
  });

  test('mục nháp thiếu gì cũng lưu được; điều đã ghi thì phải trọn', () => {
    expect(ask('products/moi/index.md', '---\nname: Nháp\ndraft: true\n---\n')).toBeUndefined();
    expect(ask('products/moi/index.md', product('').replace(/summary.*\n/, ''))).toBe(
      '“Một câu giới thiệu” còn thiếu: điền vào, hoặc để draft: true khi chưa biết.',
    );
    const half = '---\nname: Nháp\nstatus:\n  - stage: potential\ndraft: true\n---\n';
    // All of it at once: who mends one thing after the other saves as often in vain.
    expect(ask('products/moi/index.md', half)).toBe(
      '“Ngày” còn thiếu: điền vào (năm-tháng-ngày; chưa rõ thì 2023-06 hoặc 2023; ví dụ: 2023-06-14). “Nguồn” còn thiếu: điền vào (mã của một mục trong phần sources).',
    );
  });
});

describe('giữa các mục', () => {
  test('chủ thể không có thì từ chối, chủ thể có thì không', () => {
    expect(ask('products/moi/index.md', product('producer: htx-bia-ra\n'))).toBe(
      'Không có chủ thể nào tên “htx-bia-ra”: tạo thư mục producers/htx-bia-ra hoặc xoá dòng này.',
    );
    expect(ask('products/moi/index.md', product('producer: htx-thu-nghiem\n'))).toBeUndefined();
  });

  test('trùng tên với một sản phẩm của cùng chủ thể thì từ chối, ở mục đang lưu', () => {
    const other = fixtures.get('products/mang-kho-thu-nghiem/index.md') ?? '';
    for (const slug of ['a-truoc', 'z-sau']) {
      expect(ask(`products/${slug}/index.md`, other)).toContain(
        'rùng tên với products/mang-kho-thu-nghiem/index.md',
      );
    }
    expect(ask('products/mang-kho-thu-nghiem/index.md', other)).toBeUndefined();
  });

  test('lỗi ở mục khác không chặn mục đang lưu', () => {
    const others = new Map([...fixtures, ['products/hong/index.md', '---\nname: [\n---\n']]);
    expect(refusalOf('products/moi/index.md', product(''), others)).toBeUndefined();
  });
});

test('nội dung thật không bị từ chối oan', { timeout: 120_000 }, () => {
  const own = filesIn('content');
  const paths = [...own.keys()].filter((path) => path.includes('/') || path.endsWith('.yaml'));
  expect(paths.length).toBeGreaterThan(100);
  for (const path of paths.filter((_, at) => at % 9 === 0)) {
    expect(refusalOf(path, own.get(path) ?? '', own), path).toBe(undefined);
  }
});

describe('ô nguồn', () => {
  const sources = ownSourcesOf([
    { id: 'bao', title: 'Báo giả' },
    { title: 'chưa có mã' },
    { id: 'so' },
  ]);

  test('kể các nguồn của chính mục, bỏ nguồn chưa có mã', () => {
    expect(sources).toEqual([
      { id: 'bao', title: 'Báo giả' },
      { id: 'so', title: '' },
    ]);
    expect(ownSourcesOf(undefined)).toEqual([]);
  });

  test('nói mã ấy là nguồn nào, hay đang có những mã nào', () => {
    expect(sourceNote('', sources)).toBe('');
    expect(sourceNote('bao', sources)).toBe('Nguồn: Báo giả');
    expect(sourceNote('khac', sources)).toContain('“khac”. Đang có: bao, so.');
    expect(sourceNote('khac', [])).toContain('chưa có nguồn nào');
  });
});
