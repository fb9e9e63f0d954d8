import { nfc } from './nfc.ts';

/** Takes accents off and turns đ into d: "Đường phên" → "Duong phen". Keeps case and length (NFC). */
export const fold = (text: string): string =>
  nfc(text).normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
