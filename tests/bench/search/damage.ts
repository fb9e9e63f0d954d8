import { fold } from '../../../src/domain/text/fold.ts';
import type { Random } from './random.ts';

/** The ways in which people type a name otherwise than it is written. */

const TONES = 'sfrxj';
const TONE_MARKS = ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];
const TELEX_SHAPES: Readonly<Record<string, string>> = {
  ă: 'aw',
  â: 'aa',
  ê: 'ee',
  ô: 'oo',
  ơ: 'ow',
  ư: 'uw',
  đ: 'dd',
};
const VNI_SHAPES: Readonly<Record<string, string>> = {
  ă: 'a8',
  â: 'a6',
  ê: 'e6',
  ô: 'o6',
  ơ: 'o7',
  ư: 'u7',
  đ: 'd9',
};

/** Splits the tone off a letter: "ậ" → ["â", index of nặng]. */
const toneOf = (letter: string): [string, number] => {
  const parts = [...letter.normalize('NFD')];
  const tone = TONE_MARKS.findIndex((mark) => parts.includes(mark));
  const rest = parts.filter((part) => part !== TONE_MARKS[tone]).join('');
  return [rest.normalize('NFC'), tone];
};

const typed = (
  word: string,
  shapes: Readonly<Record<string, string>>,
  key: (tone: number) => string,
  toneAtEnd: boolean,
): string => {
  let out = '';
  let end = '';
  for (const letter of word.normalize('NFC').toLowerCase()) {
    const [shape, tone] = toneOf(letter);
    out += shapes[shape] ?? shape;
    if (tone < 0) continue;
    if (toneAtEnd) end = key(tone);
    else out += key(tone);
  }
  return out + end;
};

/** A text as Telex keys: "mật ong" → "maatj ong". */
export const asTelex = (text: string, toneAtEnd = true): string =>
  text
    .split(' ')
    .map((word) => typed(word, TELEX_SHAPES, (tone) => TONES[tone] ?? '', toneAtEnd))
    .join(' ');

/** A text as VNI keys: "mật ong" → "ma6t5 ong". */
export const asVni = (text: string, toneAtEnd = true): string =>
  text
    .split(' ')
    .map((word) => typed(word, VNI_SHAPES, (tone) => String(tone + 1), toneAtEnd))
    .join(' ');

/** One slip of the finger in a word: a letter lost, doubled, swapped or hit beside its key. */
export const slip = (word: string, random: Random): string => {
  const at = random.between(0, word.length - 1);
  const letter = word[at] ?? '';
  const [head, tail] = [word.slice(0, at), word.slice(at + 1)];
  switch (random.between(0, 3)) {
    case 0:
      return head + tail;
    case 1:
      return head + letter + letter + tail;
    case 2:
      return head + (tail[0] ?? '') + letter + tail.slice(1);
    default:
      return head + random.pick([...'aeioucghnt']) + tail;
  }
};

/** One slip in the longest word of a text; words under four letters are left alone. */
export const withSlip = (text: string, random: Random): string => {
  const list = text.split(' ');
  const longest = list.reduce((best, word) => (word.length > best.length ? word : best), '');
  if (longest.length < 4) return text;
  return list.map((word) => (word === longest ? slip(word, random) : word)).join(' ');
};

/** Some accents missing, as when typing in haste. */
export const halfAccents = (text: string, random: Random): string =>
  text
    .split(' ')
    .map((word) => (random.chance(0.5) ? fold(word) : word))
    .join(' ');

/** A wrong tone on one letter that has one. */
export const wrongTone = (text: string, random: Random): string => {
  const letters = [...text.normalize('NFC')];
  const toned = letters.flatMap((letter, index) => (toneOf(letter)[1] >= 0 ? [index] : []));
  if (toned.length === 0) return text;
  const at = random.pick(toned);
  const [shape] = toneOf(letters[at] ?? '');
  return letters.with(at, (shape + random.pick(TONE_MARKS)).normalize('NFC')).join('');
};

/** The last word cut to its first letters. */
export const cutShort = (text: string, random: Random): string => {
  const list = text.split(' ');
  const last = list.at(-1) ?? '';
  const kept = last.slice(0, random.between(1, Math.max(1, last.length - 1)));
  return [...list.slice(0, -1), kept].join(' ');
};
