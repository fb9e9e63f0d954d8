/**
 * Syllables that are written with i or y as one likes: mì/mỳ, kĩ/kỹ, lí/lý, tỉ/tỷ, quí/quý. The rule
 * holds for an open syllable after h, k, l, m, s, t or qu; elsewhere i and y are different sounds
 * (tai/tay, thuý/thúi).
 */
const TO_I: Readonly<Record<string, string>> = {
  y: 'i',
  ỳ: 'ì',
  ý: 'í',
  ỷ: 'ỉ',
  ỹ: 'ĩ',
  ỵ: 'ị',
};

const OPEN_Y = /(^|[^\p{L}])(qu|[hklmst])([yỳýỷỹỵ])(?!\p{L})/gu;

/** Writes such syllables with i: "mỳ quảng" → "mì quảng". Expects lower case NFC. */
export const twinsWithI = (text: string): string =>
  text.replace(
    OPEN_Y,
    (_, before: string, start: string, vowel: string) => before + start + (TO_I[vowel] ?? vowel),
  );
