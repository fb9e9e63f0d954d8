/** A word that promises a cure, and where it stands. */
export interface Claim {
  word: string;
  index: number;
}

const escapeForPattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Finds words that promise a cure (Decree 15/2018/NĐ-CP Art. 27, Decree 342/2025/NĐ-CP), as whole
 * words, outside the registered names, whose own wording nobody may change.
 */
export const findClaims = (
  text: string,
  words: readonly string[],
  registeredNames: readonly string[],
): Claim[] => {
  const normal = text.normalize('NFC').toLowerCase();
  const lowered = words.map((word) => word.normalize('NFC').toLowerCase());
  // Nearly every text ends here: looking for thousands of names in each of them takes a minute.
  if (!lowered.some((word) => normal.includes(word))) return [];
  // Names are blanked, not removed, so that the index still points into the text.
  const masked = registeredNames.reduce(
    (rest, name) =>
      rest.replaceAll(name.normalize('NFC').toLowerCase(), (hit) => ' '.repeat(hit.length)),
    normal,
  );
  return words.flatMap((word) => {
    const pattern = new RegExp(
      `(?<!\\p{L})${escapeForPattern(word.normalize('NFC').toLowerCase())}(?!\\p{L})`,
      'gu',
    );
    return [...masked.matchAll(pattern)].map((match) => ({
      word,
      index: match.index,
    }));
  });
};
