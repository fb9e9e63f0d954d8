import { describe, expect, test } from 'vitest';
import { fold } from '../../src/domain/text/fold.ts';
import { wordsOf } from '../../src/search/fields.ts';
import { fieldsReader } from '../../src/search/index/record-fields.ts';
import { synonymFinder } from '../../src/search/index/synonyms.ts';
import { vocabularyText } from '../../src/search/index/vocabulary-text.ts';
import { toIndexText } from '../../src/search/marks.ts';
import { ranges } from '../../src/search/query/highlight.ts';
import { readQuery } from '../../src/search/query/reading.ts';
import { readVocabulary } from '../../src/search/query/vocabulary.ts';
import { readCorpus, toRecords } from '../bench/search/corpus.ts';

const CORPUS = 'tests/bench/fixtures/synthetic-300.json';

describe('cách viết trong chỉ mục', () => {
  test('đ thành ḍ, hết từ có dấu _, từ gõ dở thì không', () => {
    expect(toIndexText(['đũa', 'gỗ'])).toBe('ḍũa_ gỗ_');
    expect(toIndexText(['mật', 'o'], { open: true })).toBe('mật_ o');
    expect('ḍ'.normalize('NFD').startsWith('d')).toBe(true);
  });
});

describe('từ vùng miền', () => {
  const other = synonymFinder(
    [
      { words: ['chè', 'trà'] },
      { words: ['dứa', 'khóm'], also: ['thơm'] },
      { words: ['hoa', 'bông'], except: ['chà bông'] },
      { words: ['htx', 'hợp tác xã'] },
    ],
    'vi',
  );
  const names = (name: string) => other([name], 'name').map((words) => words.join(' '));
  const phrases = (name: string) => other([name], 'phrase').map((words) => words.join(' '));

  test('thay được hai chiều, giữ vài từ chung quanh', () => {
    expect(names('Chè Shan tuyết cổ thụ')).toEqual(['trà shan tuyết']);
    expect(names('trà gừng')).toEqual(['chè gừng']);
    expect(names('CHÈ XANH')).toEqual(['trà xanh']);
  });

  test('từ chỉ một chiều không kéo thêm từ khác vào', () => {
    expect(names('Dứa mật')).toEqual(['khóm mật', 'thơm mật']);
    expect(names('Gạo thơm')).toEqual([]);
  });

  test('tên mà từ ấy mang nghĩa khác thì để nguyên', () => {
    expect(names('chà bông heo')).toEqual([]);
    expect(names('bông hồng')).toEqual(['hoa hồng']);
  });

  test('chữ hoa giữa tên là tên riêng', () => {
    expect(names('Tinh bột nghệ Trà My')).toEqual([]);
    expect(phrases('Trà My')).toEqual([]);
    expect(phrases('HTX Thảo Nguyên')).toEqual(['hợp tác xã thảo nguyên']);
  });
});

describe('vốn từ', () => {
  const fieldsOf = fieldsReader('vi', () => []);
  const text = (titles: readonly string[]) => {
    const fields = titles.map((title) =>
      fieldsOf({ id: title, kind: 'product', url: '/', title, aliases: [], rest: [], card: {} }),
    );
    return vocabularyText(fields);
  };

  test('đếm đúng từ và cặp từ của cả danh mục thử', async () => {
    const fields = toRecords(await readCorpus(CORPUS)).map(fieldsOf);
    const vocabulary = readVocabulary(vocabularyText(fields));
    const words = new Map<string, number>();
    const pairs = new Map<string, number>();
    const told = new Set<string>();
    for (const { title, aliases, rest, told: sentences } of fields) {
      const names = [title, ...aliases, ...rest];
      for (const list of [...names, ...sentences]) {
        const phrase = list.map(fold);
        for (const [index, word] of phrase.entries()) {
          if (names.includes(list)) words.set(word, (words.get(word) ?? 0) + 1);
          else told.add(word);
          const pair = `${phrase[index - 1]} ${word}`;
          if (index > 0) pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
        }
      }
    }
    // A word of sentences alone is known, but as the rarest of words.
    for (const word of told) words.set(word, words.get(word) ?? 1);
    for (const [word, count] of words) {
      expect(vocabulary.frequency(word), word).toBe(Math.min(9, Math.floor(Math.log2(count))));
    }
    for (const left of words.keys()) {
      for (const right of words.keys()) {
        const seen = pairs.has(`${left} ${right}`);
        if (vocabulary.pair(left, right) > 0 !== seen) expect.fail(`${left} ${right}`);
      }
    }
  });

  test('đoán nốt từ gõ dở, từ hay đi cùng trước', () => {
    const vocabulary = readVocabulary(text(['mật ong', 'mật ong rừng', 'mực khô', 'mía', 'ổi']));
    expect(vocabulary.complete('m', '', 5)).toEqual(['mat', 'mia', 'muc']);
    expect(vocabulary.complete('o', 'mat', 5)).toEqual(['ong', 'oi']);
    expect(vocabulary.complete('mat', '', 5)).toEqual([]);
    expect(vocabulary.hasStart('on')).toBe(true);
    expect(vocabulary.hasStart('x')).toBe(false);
  });

  test('từ gần: một lỗi gõ hoặc nghe giống', () => {
    const vocabulary = readVocabulary(text(['chè xanh', 'tre', 'măng', 'nàng']));
    expect(vocabulary.near('mangg')).toEqual(['mang']);
    expect(vocabulary.near('tranh')).toEqual([]);
    expect(vocabulary.near('sanh')).toEqual(['xanh']);
    expect(vocabulary.near('tre')).toEqual(['che']);
  });

  test('danh mục trống vẫn đọc được', () => {
    const vocabulary = readVocabulary(text([]));
    expect(vocabulary.has('')).toBe(false);
    expect(vocabulary.near('a')).toEqual([]);
  });
});

describe('đánh dấu chữ tìm thấy', () => {
  const marked = (title: string, query: string) =>
    ranges(title, readQuery(query, 'vi')).map(([start, end]) => title.slice(start, end));

  test('giữ nguyên dấu và chữ hoa của tên', () => {
    expect(marked('MẬT ONG RỪNG', 'mat ong ')).toEqual(['MẬT', 'ONG']);
    expect(marked('Hòa Bình', 'hoà bình ')).toEqual(['Hòa', 'Bình']);
    expect(marked('Mỳ Chũ', 'mì ')).toEqual(['Mỳ']);
  });

  test('gõ có dấu thì chỉ đánh dấu đúng chữ ấy, nếu có', () => {
    expect(marked('Dứa và dừa', 'dứa ')).toEqual(['Dứa']);
    expect(marked('Dứa và dưa', 'dừa ')).toEqual(['Dứa', 'dưa']);
  });

  test('từ gõ dở chỉ đánh dấu phần đã gõ', () => {
    expect(marked('Chè Shan tuyết', 'che sh')).toEqual(['Chè', 'Sh']);
    expect(marked('Đường phên', 'duo')).toEqual(['Đườ']);
  });

  test('tiếng Anh: số nhiều cũng đánh dấu', () => {
    const title = 'Bamboo shoots';
    const found = ranges(title, readQuery('shoot ', 'en'));
    expect(found.map(([start, end]) => title.slice(start, end))).toEqual(['shoots']);
  });
});

describe('một luật chữ cho cả hai phía', () => {
  test('chữ trong chỉ mục và chữ người gõ cho cùng một khoá', () => {
    for (const text of ['HÒA BÌNH', 'Thủy điện', 'Mỳ Quảng', 'Ðường phên'.normalize('NFD')]) {
      expect(wordsOf(text, 'vi')).toEqual(
        readQuery(`${text} `, 'vi').words.map(({ text: word }) => word),
      );
    }
  });
});
