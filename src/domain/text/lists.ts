import { words } from './words.ts';

const PARTS = /[,;]|\s(?:và|and)\s/u;

/**
 * What a name of several things says of each of them: "Chè tươi, chè chế biến" is chè, while "Rau, củ,
 * quả" may be any of the three and says nothing. What stands in brackets are examples. A name of one
 * thing is given back whole.
 */
export const commonPart = (name: string): string => {
  const [first = '', ...others] = name.replace(/\s*\([^)]*\)/gu, '').split(PARTS);
  const known = others.map((part) => new Set(words(part.toLowerCase())));
  if (known.length === 0) return first;
  return words(first)
    .filter((word) => known.every((list) => list.has(word.toLowerCase())))
    .join(' ');
};
