import { fold } from './fold.ts';
import { nfc } from './nfc.ts';

/** Whether a text has a letter that only Vietnamese has: a title without one is taken for English. */
export const hasVietnamese = (text: string): boolean => fold(text) !== nfc(text);
