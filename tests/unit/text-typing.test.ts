import { describe, expect, test } from 'vitest';
import { fold } from '../../src/domain/text/fold.ts';
import { toneOnSecond } from '../../src/domain/text/tone.ts';
import { readTyping } from '../../src/domain/text/typing.ts';
import { words } from '../../src/domain/text/words.ts';
import { asTelex, asVni } from '../bench/search/damage.ts';
import { syntheticWords } from '../bench/search/words.ts';

/** Every syllable with Vietnamese letters in the names of the synthetic catalogue. */
const syllables = [
  ...new Set(
    syntheticWords.types
      .flatMap(({ name, aliases }) => [name, ...aliases])
      .concat(syntheticWords.provinces.flatMap(({ name, places }) => [name, ...places]))
      .flatMap(words)
      .map((word) => toneOnSecond(word.toLowerCase()))
      .filter(
        (word) => /[^a-z0-9]/.test(word) && /^[^aeiouy]*[aeiouy]+[^aeiouy]*$/.test(fold(word)),
      ),
  ),
];

describe('đọc lại chữ gõ Telex, VNI khi chưa bật bộ gõ', () => {
  test('đủ nhiều âm tiết để thử', () => {
    expect(syllables.length).toBeGreaterThan(400);
  });

  test.each([
    ['Telex, dấu cuối âm tiết', (word: string) => asTelex(word)],
    ['Telex, dấu ngay sau nguyên âm', (word: string) => asTelex(word, false)],
    ['VNI, dấu cuối âm tiết', (word: string) => asVni(word)],
    ['VNI, dấu ngay sau nguyên âm', (word: string) => asVni(word, false)],
  ])('%s: mọi âm tiết đọc lại được', (_, typed) => {
    const wrong = syllables.filter((word) => readTyping(typed(word)) !== word);
    expect(wrong).toEqual([]);
  });

  test.each([
    ['mawng', 'măng'],
    ['mat65', 'mật'],
    ['ddoongf', 'đồng'],
    ['ruwowuj', 'rượu'],
    ['ruouwj', 'rượu'],
    ['muaw', 'mưa'],
    ['quowr', 'quở'],
    ['quawng', 'quăng'],
    ['twf', 'từ'],
    ['hoaf', 'hoà'],
    ['giaf', 'già'],
  ])('%s là %s', (typed, word) => {
    expect(readTyping(typed)).toBe(word);
  });

  test('chữ không có phím dấu giữ nguyên', () => {
    for (const word of ['mang', 'tinh', 'xanh', 'măng', 'đồng', '500', 'st']) {
      expect(readTyping(word)).toBe(word);
    }
  });
});
