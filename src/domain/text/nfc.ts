/** Letters that old Vietnamese keyboards and converters left behind instead of đ. */
const STAND_INS: Readonly<Record<string, string>> = {
  ð: 'đ',
  Ð: 'Đ',
  ɖ: 'đ',
  Ɖ: 'Đ',
};

/**
 * One code point for each Vietnamese letter: Unicode NFC, and a real đ where an Icelandic or African
 * look-alike was typed. Length in letters does not change again after this, so positions found in the
 * result can be used to cut it.
 */
export const nfc = (text: string): string =>
  text.normalize('NFC').replace(/[ðÐɖƉ]/g, (letter) => STAND_INS[letter] ?? letter);
