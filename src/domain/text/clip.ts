const ELLIPSIS = '…';

/**
 * A text of at most so many characters, cut between two words and marked as cut. A single word that
 * is longer is cut within.
 */
export const clip = (text: string, most: number): string => {
  if (text.length <= most) return text;
  // One more letter than there is room for: a word that ends right there is whole.
  const room = text.slice(0, most - ELLIPSIS.length + 1);
  const end = room.search(/\s+\S*$/u);
  const kept = end > 0 ? room.slice(0, end) : room.slice(0, -1);
  return kept.replace(/[\s.,;:–-]+$/u, '') + ELLIPSIS;
};
