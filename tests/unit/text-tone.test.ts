import { describe, expect, test } from 'vitest';
import { toneOnFirst, toneOnSecond } from '../../src/domain/text/tone.ts';

const TONES = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const STARTS = ['', 'h', 'th', 'kh', 'ng'];

/** All syllables in oa, oe, uy with a tone, in both spellings and three ways of capitals. */
const syllables = STARTS.flatMap((start) =>
  ['oa', 'oe', 'uy'].flatMap((pair) =>
    TONES.flatMap((tone) => {
      const [first = '', second = ''] = pair;
      const older = start + (first + tone).normalize('NFC') + second;
      const newer = start + first + (second + tone).normalize('NFC');
      return [
        [older, newer],
        [older.toUpperCase(), newer.toUpperCase()],
      ] as const;
    }),
  ),
);

describe('dấu đặt ở nguyên âm trước hay sau', () => {
  test('mọi vần oa, oe, uy đổi qua đổi lại được', () => {
    for (const [older, newer] of syllables) {
      expect(toneOnSecond(older)).toBe(newer);
      expect(toneOnFirst(newer)).toBe(older);
      expect(toneOnSecond(newer)).toBe(newer);
      expect(toneOnFirst(older)).toBe(older);
    }
  });

  test('quý, hoàn, khuỷu, ngoài chỉ có một cách viết', () => {
    for (const word of ['quý', 'Quỳ', 'hoàn', 'khuỷu', 'ngoài', 'khoẻn', 'xoáy']) {
      expect(toneOnFirst(word)).toBe(word);
      expect(toneOnSecond(word)).toBe(word);
    }
  });

  test('cả câu, cả dấu rời', () => {
    expect(toneOnSecond('Hòa Bình, Thủy điện'.normalize('NFD'))).toBe('Hoà Bình, Thuỷ điện');
    expect(toneOnFirst('Hoà Bình, Thuỷ điện')).toBe('Hòa Bình, Thủy điện');
  });
});
