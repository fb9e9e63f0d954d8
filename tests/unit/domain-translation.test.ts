import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { originalMark, translationState } from '../../src/domain/translation.ts';

const text = { name: 'Măng khô Mẫu', summary: 'Một câu.', body: 'Phơi ba nắng.\n\nĐóng túi.' };

describe('dấu của bản tiếng Việt', () => {
  test('xuống dòng, dấu cách và cách lưu chữ khác đi thì dấu vẫn vậy', () => {
    const spaced = {
      ...text,
      body: `\n${text.body.replaceAll('\n\n', ' \r\n\r\n ')}\n`.normalize('NFD'),
    };
    expect(originalMark(spaced)).toBe(originalMark(text));
  });

  test('đổi một chữ ở tên, ở tóm tắt hay ở bài thì dấu đổi; chữ dời chỗ cũng vậy', () => {
    const changed = [
      { ...text, name: 'Măng khô Mẩu' },
      { ...text, summary: 'Hai câu.' },
      { ...text, body: 'Phơi hai nắng.\n\nĐóng túi.' },
      { ...text, summary: '', body: `${text.summary} ${text.body}` },
    ];
    const marks = [text, ...changed].map(originalMark);
    expect(new Set(marks).size).toBe(marks.length);
  });

  test('luôn là một chữ v và tám chữ số hệ mười sáu, YAML không đọc thành số', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (name, body) => {
        expect(originalMark({ name, body })).toMatch(/^v[0-9a-f]{8}$/);
      }),
    );
  });

  // Changing this would call every translation stale.
  test('dấu đã ghi trong tệp không bao giờ đổi', () => {
    expect(originalMark(text)).toBe('v74b3553c');
  });
});

describe('bản dịch còn khớp hay không', () => {
  test.each([
    ['chưa dịch', undefined, 'none'],
    ['chưa ghi dấu', { translatedOn: '2026-01-01' }, 'unmarked'],
    ['dấu khác', { original: 'v00000000' }, 'stale'],
    ['dấu khớp', { original: originalMark(text) }, 'current'],
  ] as const)('%s', (_, translation, state) => {
    expect(translationState(translation, originalMark(text))).toBe(state);
  });
});
