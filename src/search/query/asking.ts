import { wordsOf } from '../fields.ts';
import type { SearchLocale } from '../record.ts';
import { accentsAgree, type Change, type QueryWord, type Reading, withWords } from './reading.ts';

/** What people ask with, beside what they ask for; the longer ones first, each between commas. */
const ASKING: Readonly<Record<SearchLocale, string>> = {
  vi: 'như thế nào, làm thế nào, bao nhiêu tiền, bao nhiêu, bao giờ, bao lâu, khi nào, thế nào, làm sao, ra sao, ở đâu, là gì, có gì, bằng gì, số điện thoại, địa chỉ, liên hệ, quy trình, thủ tục, đặc sản, cách, ai, thì, mua, bán, giá, tìm, hỏi, muốn, cần, có, không, nào, gì, để, ở, tại, của, các, những',
  // Words that only join others were left out before.
  en: 'much, many, long, far, who, buy, sell, find, get, price, cost, phone, contact, address, can, do, does, i, me, my, you, some, any',
};

const startsWith = (list: readonly QueryWord[], phrase: readonly string[]): boolean =>
  list.length >= phrase.length &&
  phrase.every((word, index) => accentsAgree(list[index]?.text ?? '', word));

/**
 * A question without what it is asked with: of “mua mật ong ở đâu” the honey. What is left out is
 * noted. A query of nothing else stays as it is.
 */
export const withoutAsking = (reading: Reading): Reading => {
  const phrases = ASKING[reading.locale]
    .split(', ')
    .map((phrase) => wordsOf(phrase, reading.locale));
  const words: QueryWord[] = [];
  const dropped: Change[] = [];
  for (let at = 0; at < reading.words.length; ) {
    const rest = reading.words.slice(at);
    const { length } = phrases.find((phrase) => startsWith(rest, phrase)) ?? [];
    if (length) dropped.push({ from: rest.slice(0, length), to: [], why: 'dropped' });
    else words.push(...rest.slice(0, 1));
    at += length || 1;
  }
  return words.length === 0 ? reading : withWords(reading, words, dropped);
};
