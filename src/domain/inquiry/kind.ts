import { nfc } from '../text/nfc.ts';

/** Fewest words that tell a kind: “rượu” or “thịt” alone is no one thing. */
const FEWEST_WORDS = 2;

/**
 * What kind of goods a name tells, so that the same thing of several makers can answer one ask. The
 * product sets of the programme are too wide for that: pork, fish and chicken are one set.
 *
 * Names here say the thing first and whose it is last: “Măng khô A”. What is left out is only
 * a known name of a place or maker at the very end, the longest there is. Any other end stays, as it
 * may be what the thing is made of: “Trà túi lọc Giảo Cổ Lam”. So goods stay apart where names leave
 * it open, and a person puts them together.
 * @param owners names of the places and of the maker, with or without the word for what they are
 */
export const kindOf = (name: string, owners: readonly string[]): string => {
  const words = nfc(name).trim().split(/\s+/);
  const own = owners.map(nfc);
  const end = words.findIndex((_, at) => at > 0 && isOwner(words.slice(at).join(' '), own));
  const kind = end < FEWEST_WORDS ? words : words.slice(0, end);
  return kind.join(' ').toLocaleLowerCase('vi');
};

/** A whole name, or a proper name at the end of one: “A” of “Xã A”. */
const isOwner = (text: string, owners: readonly string[]): boolean =>
  owners.some((owner) => owner === text || (/^\p{Lu}/u.test(text) && owner.endsWith(` ${text}`)));
