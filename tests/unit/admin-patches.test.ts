/** Our changes to the form's program fit the version that is installed. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { patched } from '../../src/admin/patches.ts';

const program = readFileSync('node_modules/@sveltia/cms/npm/index.js', 'utf8');

test('mỗi chỗ sửa nằm đúng một nơi trong chương trình đang cài, chương trình vẫn đọc được', () => {
  const now = patched(program);
  for (const piece of [
    '.some(values=>values.draft===!0)',
    '||/\\.\\d+\\./.test(',
    '.repo===`local/content`',
  ]) {
    expect(now.split(piece).length - 1, piece).toBe(1);
  }
  expect(now).toMatch(/\?\.parser;if\(([\w$]+)\)return \1\([\w$]+,[\w$]+\)/);
  expect(now).not.toContain('url(https://cdn.jsdelivr.net');
});

test('chương trình khác đi thì dừng lại, không bỏ qua chỗ sửa', () => {
  expect(() => patched(program.replaceAll('`draft`', '`nhap`'))).toThrow(
    '@sveltia/cms has changed: a draft may be saved incomplete.',
  );
});
