import { fold } from './fold.ts';
import { nfc } from './nfc.ts';

/** Whether a text has a letter that only Vietnamese has: a title without one is taken for English. */
export const hasVietnamese = (text: string): boolean =>
  BEYOND_ASCII.test(text) && fold(text) !== nfc(text);

/** Most English text has none: a check of thousands of pages asks for nearly every word. */
const BEYOND_ASCII = /[\u0080-\uffff]/;
