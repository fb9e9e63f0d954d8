import { describe, expect, test } from 'vitest';
import { fieldsReader } from '../../src/search/index/record-fields.ts';
import { vocabularyText } from '../../src/search/index/vocabulary-text.ts';
import { mendPair } from '../../src/search/query/mend.ts';
import { readQuery, textOf } from '../../src/search/query/reading.ts';
import { type Boldness, repair, unknownWords } from '../../src/search/query/repair.ts';
import { readVocabulary } from '../../src/search/query/vocabulary.ts';

const titles = [
  'Mật ong rừng',
  'Mật ong hoa nhãn',
  'Măng khô',
  'Chè Shan tuyết',
  'Homestay Sa Pa',
  'Trà sen',
  'Gà san',
  'Sâm Ngọc Linh',
  'Bưởi Diễn',
  'Đắk Lắk',
  'Lạc rang',
  'Nước mắm',
  'Nữ cô',
];

const fieldsOf = fieldsReader('vi', () => []);

const vocabulary = readVocabulary(
  vocabularyText(
    titles.map((title) =>
      fieldsOf({ id: title, kind: 'product', url: '/', title, aliases: [], rest: [], card: {} }),
    ),
  ),
);

const read = (query: string, boldness: Boldness = 'freely') => {
  const reading = repair(readQuery(query, 'vi'), vocabulary, boldness);
  return { text: textOf(reading.words), why: reading.notes.map(({ why }) => why) };
};

describe('đọc lại chữ gõ sai', () => {
  test.each([
    ['maatj ong', 'mật ong', ['typing']],
    ['mat65 ong', 'mật ong', ['typing']],
    ['mawng khoo', 'măng khô', ['typing', 'typing']],
    ['home stay', 'homestay', ['spacing']],
    ['matong rung', 'mat ong rung', ['spacing']],
    ['sapa', 'sa pa', ['spacing']],
    ['hometay', 'homestay', ['slip']],
    ['mat onng', 'mat ong', ['slip']],
    ['măng khôo', 'măng khô', ['slip']],
    ['sam ngoc linnh ', 'sam ngoc linh', ['slip']],
    ['nuco mam', 'nuoc mam', ['slip']],
  ])('%s là %s', (query, text, why) => {
    expect(read(query)).toEqual({ text, why });
  });

  test('từ có trong danh mục không bao giờ bị đổi', () => {
    for (const title of titles) {
      expect(read(`${title} `)).toEqual({ text: textOf(readQuery(title, 'vi').words), why: [] });
    }
  });

  test('từ gõ dở để yên khi còn có từ bắt đầu như thế', () => {
    expect(read('mat o')).toEqual({ text: 'mat o', why: [] });
    expect(read('buoi di')).toEqual({ text: 'buoi di', why: [] });
  });

  test('không có từ bên cạnh làm chứng thì chỉ đoán khi được phép', () => {
    expect(read('hometay', 'supported').why).toEqual([]);
    expect(read('mat onng', 'supported').why).toEqual(['slip']);
    expect(read('mat onng', 'never').why).toEqual([]);
  });

  test('số không bị coi là lỗi gõ', () => {
    expect(read('mat 500 ').why).toEqual([]);
  });

  test('từ lạ thì nói là lạ', () => {
    const reading = readQuery('xe đạp rừng ', 'vi');
    expect(unknownWords(reading, vocabulary).map(({ text }) => text)).toEqual(['xe', 'đạp']);
  });
});

describe('hai từ chưa từng đứng cạnh nhau', () => {
  const mend = (query: string) => {
    const mended = mendPair(readQuery(query, 'vi'), vocabulary);
    return mended && textOf(mended.words);
  };

  test.each([
    ['san tuyet ', 'shan tuyet'],
    ['san tuyết ', 'shan tuyết'],
    ['đắc lắc ', 'đắk lắk'],
    ['ga xan ', 'ga san'],
  ])('%s là %s', (query, text) => {
    expect(mend(query)).toBe(text);
  });

  test('cặp có thật, hay sẽ có thật khi gõ xong, để nguyên', () => {
    expect(mend('mat ong ')).toBeUndefined();
    expect(mend('mat o')).toBeUndefined();
    expect(mend('trà')).toBeUndefined();
  });
});
