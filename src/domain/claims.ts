/** A word that promises a cure, and where it stands. */
export interface Claim {
  word: string;
  index: number;
}

const escapeForPattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const lowerCased = (text: string): string => text.normalize('NFC').toLowerCase();

const lists = new WeakMap<readonly string[], readonly string[]>();

/** The words of a list in lower case, worked out once: every text of all entries asks. */
const lowerCasedList = (words: readonly string[]): readonly string[] => {
  const lowered = lists.get(words) ?? words.map(lowerCased);
  lists.set(words, lowered);
  return lowered;
};

/**
 * Finds words that promise a cure (Decree 15/2018/NĐ-CP Art. 27, Decree 342/2025/NĐ-CP), as whole
 * words, outside the registered names, whose own wording nobody may change.
 */
export const findClaims = (
  text: string,
  words: readonly string[],
  registeredNames: readonly string[],
): Claim[] => {
  const normal = lowerCased(text);
  // Nearly every text ends here: looking for thousands of names in each of them takes a minute.
  if (!lowerCasedList(words).some((word) => normal.includes(word))) return [];
  // Names are blanked, not removed, so that the index still points into the text.
  const masked = registeredNames.reduce(
    (rest, name) => rest.replaceAll(lowerCased(name), (hit) => ' '.repeat(hit.length)),
    normal,
  );
  return words.flatMap((word) => {
    const pattern = new RegExp(`(?<!\\p{L})${escapeForPattern(lowerCased(word))}(?!\\p{L})`, 'gu');
    return [...masked.matchAll(pattern)].map((match) => ({
      word,
      index: match.index,
    }));
  });
};
