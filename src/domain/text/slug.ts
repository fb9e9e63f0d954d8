import { fold } from './fold.ts';

/** ASCII name for an address: "Măng khô, đường phên" → "mang-kho-duong-phen". Empty when nothing is left. */
export const slugify = (text: string): string =>
  fold(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
