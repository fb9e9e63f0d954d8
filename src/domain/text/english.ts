import { fold } from './fold.ts';

const VOWEL = /[aeiouy]/;

/** Ending → what stands in its place, first match wins. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/sses$/, 'ss'],
  [/(..)ie[sd]$/, '$1y'],
  [/([^su])s$/, '$1'],
];

const withoutVerbEnding = (word: string): string => {
  const root = word.replace(/(?:ed|ing)$/, '');
  if (root === word || root.length < 3 || !VOWEL.test(root)) return word;
  return root.replace(/([^aeiouylsz])\1$/, '$1');
};

/**
 * A word without its English endings, so that teas finds tea and dried finds drying: plural, -ed,
 * -ing and a silent e. Works on the letters without accents and keeps those of what is left.
 * @param word one word in lower case
 */
export const englishRoot = (word: string): string => {
  const plain = fold(word);
  if (plain.length < 4) return word;
  const [ending, instead] = ENDINGS.find(([pattern]) => pattern.test(plain)) ?? [/$/, ''];
  const singular = withoutVerbEnding(plain.replace(ending, instead));
  const root = singular.length > 3 ? singular.replace(/e$/, '') : singular;
  let kept = 0;
  while (kept < root.length && root[kept] === plain[kept]) kept++;
  return word.slice(0, kept) + root.slice(kept);
};

/** Words that only join others. Not those that without their accents are Vietnamese: do, an, can. */
const PARTICLES = new Set(
  'a and are at by for from how in is of on or that the there this to what when where which with'.split(
    ' ',
  ),
);

/** Whether nobody looks for a word, because it names nothing. @param word in lower case */
export const isEnglishParticle = (word: string): boolean => PARTICLES.has(word);
