/**
 * Reads what comes out when Telex or VNI is typed while the keyboard is not in Vietnamese mode:
 * "mawng" and "ma8ng" are măng, "maatj" and "mat65" are mật.
 *
 * Telex: s f r x j = tones, aa ee oo = â ê ô, aw ow uw = ă ơ ư, dd = đ.
 * VNI: 1–5 = tones in the same order sắc huyền hỏi ngã nặng, 6 = ^, 7 = horn, 8 = breve, 9 = đ.
 */

const VOWELS = 'aăâeêioôơuưy';
const TONE_KEYS: Readonly<Record<string, string>> = {
  s: '\u0301',
  f: '\u0300',
  r: '\u0309',
  x: '\u0303',
  j: '\u0323',
  '1': '\u0301',
  '2': '\u0300',
  '3': '\u0309',
  '4': '\u0303',
  '5': '\u0323',
};
const ROOFED: Readonly<Record<string, string>> = { a: 'â', e: 'ê', o: 'ô' };
const HORNED: Readonly<Record<string, string>> = { a: 'ă', o: 'ơ', u: 'ư' };

// Not after q, where the u belongs to the consonant (quơ, quăng).
const UO = /(^|[^q])u[oơ]/;
const UA = /(^|[^q])ua$/;

const replaceAt = (text: string, index: number, letter: string): string =>
  text.slice(0, index) + letter + text.slice(index + 1);

const lastOf = (text: string, letters: readonly string[]): number =>
  Math.max(...letters.map((letter) => text.lastIndexOf(letter)));

const isVowel = (letter: string): boolean => VOWELS.includes(letter);

/** Puts ^ on a vowel; Telex repeats the very vowel, VNI's 6 takes the last a, e or o. */
const roof = (typed: string, key: string): string | undefined => {
  const index = lastOf(typed, key === '6' ? ['a', 'e', 'o'] : [key]);
  const letter = ROOFED[typed[index] ?? ''];
  if (letter === undefined) return undefined;
  // A vowel repeated after other vowels is a new vowel ("khoeo"), after consonants it is a key.
  const straightAfter = index === typed.length - 1 || !isVowel(typed.slice(-1));
  return key === '6' || straightAfter ? replaceAt(typed, index, letter) : undefined;
};

/** Puts a horn or breve on a vowel; uo becomes ươ and ua becomes ưa at once. A lone w is ư. */
const horn = (typed: string, key: string): string | undefined => {
  if (typed.includes('ươ')) return typed;
  if (key !== '8' && UO.test(typed)) return typed.replace(UO, '$1ươ');
  if (key !== '8' && UA.test(typed)) return typed.replace(UA, '$1ưa');
  const letters = key === '7' ? ['o', 'u'] : key === '8' ? ['a'] : ['a', 'o', 'u'];
  const index = lastOf(typed, letters);
  const letter = HORNED[typed[index] ?? ''];
  if (letter !== undefined) return replaceAt(typed, index, letter);
  return key === 'w' && ![...typed].some(isVowel) ? `${typed}ư` : undefined;
};

/** One key after what was typed so far; `undefined` when the key is just a letter. */
const modify = (typed: string, key: string): string | undefined => {
  const hasVowel = [...typed].some(isVowel);
  if (typed.startsWith('d') && (key === '9' || (key === 'd' && (typed === 'd' || hasVowel)))) {
    return `đ${typed.slice(1)}`;
  }
  if (key === 'o' && typed.endsWith('ư')) return `${typed}ơ`;
  if (hasVowel && 'aeo6'.includes(key)) return roof(typed, key);
  return 'w78'.includes(key) ? horn(typed, key) : undefined;
};

// The vowel after qu- and gi- starts behind the u or i, unless there is none.
const SYLLABLE =
  /^(qu(?=[aăâeêioôơuưy])|gi(?=[aăâeêoôơuư])|[^aăâeêioôơuưy]*)([aăâeêioôơuưy]+)(.*)$/u;

/** Which vowel of the group bears the tone (tone on the second vowel of oa, oe, uy). */
const bearer = (vowels: string, end: string): number => {
  for (let index = vowels.length - 1; index >= 0; index--) {
    if ('ăâêôơư'.includes(vowels[index] ?? '')) return index;
  }
  if (vowels.length === 1) return 0;
  if (vowels.length > 2 || end !== '' || /^(oa|oe|uy)$/.test(vowels)) return 1;
  return 0;
};

const withTone = (letters: string, tone: string): string => {
  const parts = SYLLABLE.exec(letters);
  if (parts === null) return letters;
  const [, start = '', vowels = '', end = ''] = parts;
  const index = bearer(vowels, end);
  const marked = ((vowels[index] ?? '') + tone).normalize('NFC');
  return start + replaceAt(vowels, index, marked) + end;
};

/**
 * The Vietnamese syllable behind a word typed in Telex or VNI (lower case in, lower case NFC out).
 * A word that has no such keys comes back unchanged; whether the result means anything is for the
 * caller to look up.
 */
export const readTyping = (word: string): string => {
  let letters = '';
  let tone = '';
  for (const key of word) {
    const mark = TONE_KEYS[key];
    if (mark !== undefined && [...letters].some(isVowel)) tone = mark;
    else letters = modify(letters, key) ?? letters + key;
  }
  return tone === '' ? letters : withTone(letters, tone);
};
