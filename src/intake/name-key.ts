import { foldedKey } from '../domain/text/index.ts';

/** How offices shorten what a maker is, without accents. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ['htx', 'hop tac xa'],
  ['tht', 'to hop tac'],
  ['hkd', 'ho kinh doanh'],
  ['cty', 'cong ty'],
  ['ctcp', 'cong ty co phan'],
  ['tnhh', 'trach nhiem huu han'],
  ['mtv', 'mot thanh vien'],
]);

/** What two ways to write one name share: no accents, and no word shortened. */
export const nameKey = (name: string): string =>
  foldedKey(name).replace(/[a-z]+/g, (word) => SHORT.get(word) ?? word);
