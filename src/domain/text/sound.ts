/**
 * Spellings that sound alike in one region or another and are therefore mixed up in writing:
 * ch/tr, s/x, l/n, d/gi/r/v, c/k/q, g/gh, ng/ngh at the beginning; n/ng/nh and t/c/ch/k at the end.
 */
const INITIALS: readonly (readonly [RegExp, string])[] = [
  [/^tr/, 'ch'],
  [/^s(?!h)/, 'x'],
  [/^n(?![gh])/, 'l'],
  [/^(?:gi(?=[aeou])|r|v)/, 'd'],
  [/^(?:k(?!h)|q)/, 'c'],
  [/^gh/, 'g'],
  [/^ngh/, 'ng'],
];
const FINALS: readonly (readonly [RegExp, string])[] = [
  [/n[gh]$/, 'n'],
  [/(?:ch?|k)$/, 't'],
];

/** One key for words that sound alike; expects a word without accents in lower case. */
export const soundKey = (folded: string): string =>
  [...INITIALS, ...FINALS].reduce(
    (word, [pattern, letter]) => word.replace(pattern, letter),
    folded,
  );
