import type { Problem } from '../problem.ts';
import { problem, type Rule, texts } from './content.ts';

/**
 * Characters that nobody sees and programs stumble over: control characters break feeds and
 * spreadsheets, a space without width parts a word for the search, marks of direction turn letters
 * around. They come along with copied text. U+FFFD stands where a letter was lost.
 */
const HIDDEN =
  /(?![\t\n\r])[\p{Cc}\p{Cs}\u00AD\u200B\u200E\u200F\u2028-\u202E\u2060\u2066-\u2069\uFEFF\uFFFD-\uFFFF]/u;

/** So much of the text before such a character says where it is. */
const BEFORE = 12;

/** What is wrong with the characters of a text, whatever they say. */
const faultOf = (text: string): Pick<Problem, 'message' | 'remedy'> | undefined => {
  const hidden = HIDDEN.exec(text);
  if (hidden) {
    const code = (hidden[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    const before = text.slice(Math.max(0, hidden.index - BEFORE), hidden.index).trimStart();
    const where = before === '' ? 'ở đầu câu' : `sau “${before}”`;
    return {
      message: `có ký tự ẩn hoặc hỏng (U+${code}) ${where}`,
      remedy: 'xoá chỗ này rồi gõ lại bằng tay, không dán',
    };
  }
  if (text === text.normalize('NFC')) return undefined;
  return {
    message: 'chữ có dấu lưu theo kiểu tổ hợp (NFD)',
    remedy: 'gõ lại câu này bằng bộ gõ Unicode dựng sẵn',
  };
};

/**
 * Every letter of a text is one that can be seen, and Vietnamese ones are composed: they can be stored
 * in two ways, and only that one sorts and searches right. A file is told of once.
 */
export const characters: Rule = ({ files }) =>
  files.flatMap((file) => {
    for (const { text, path } of texts(file.data)) {
      const fault = faultOf(text);
      if (fault) return [problem(file, path, fault.message, fault.remedy)];
    }
    for (const [row, text] of file.body.split('\n').entries()) {
      const fault = faultOf(text);
      if (fault) return [{ file: file.path, line: file.bodyLine + row, field: '', ...fault }];
    }
    return [];
  });
