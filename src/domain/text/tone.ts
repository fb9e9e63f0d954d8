import { nfc } from './nfc.ts';

/**
 * Where the tone mark stands in a syllable that ends in oa, oe or uy. Both spellings are in use:
 * the older one marks the first vowel (hòa, khỏe, thủy), the newer the second (hoà, khoẻ, thuỷ).
 */

const TONES = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const PAIRS = ['oa', 'oe', 'uy'].flatMap((pair) => {
  const [first = '', second = ''] = pair;
  return [
    [first, second],
    [first.toUpperCase(), second],
    [first.toUpperCase(), second.toUpperCase()],
  ] as const;
});

const toSecond = new Map<string, string>();
const toFirst = new Map<string, string>();
for (const [first, second] of PAIRS) {
  for (const tone of TONES) {
    const older = (first + tone).normalize('NFC') + second;
    const newer = first + (second + tone).normalize('NFC');
    toSecond.set(older, newer);
    toFirst.set(newer, older);
  }
}

const older = new RegExp([...toSecond.keys()].join('|'), 'g');
const newerAtEnd = new RegExp(`(?:${[...toFirst.keys()].join('|')})(?!\\p{L})`, 'gu');

/** Tone on the second vowel: "hòa bình" → "hoà bình". The form all text rules work on. */
export const toneOnSecond = (text: string): string =>
  nfc(text).replace(older, (pair) => toSecond.get(pair) ?? pair);

/**
 * Tone on the first vowel: "hoà bình" → "hòa bình". After q the u belongs to the consonant (quý), and
 * before another letter the newer place is the only right one (hoàn, khuỷu): these stay.
 */
export const toneOnFirst = (text: string): string =>
  nfc(text).replace(newerAtEnd, (pair, at: number, whole: string) =>
    /q/i.test(whole[at - 1] ?? '') ? pair : (toFirst.get(pair) ?? pair),
  );
