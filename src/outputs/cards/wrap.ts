import type { Face } from './letters.ts';

/** Words set into lines, at one of the sizes that were offered. */
export interface Setting {
  size: number;
  lines: readonly string[];
  /** Whether words were left out. */
  cut: boolean;
}

const ELLIPSIS = '…';

/** Puts words into lines of a width; a word too long for a line is cut. */
const linesOf = (face: Face, words: string, size: number, width: number): string[] => {
  const fits = (line: string): boolean => face.widthOf(line, size) <= width;
  const lines: string[] = [];
  let line = '';
  const close = (): void => {
    if (line) lines.push(line);
    line = '';
  };
  for (const word of words.split(/\s+/).filter(Boolean)) {
    if (line && fits(`${line} ${word}`)) {
      line = `${line} ${word}`;
      continue;
    }
    close();
    for (const letter of word) {
      if (line && !fits(line + letter)) close();
      line += letter;
    }
  }
  close();
  return lines;
};

/** Keeps so many lines; where more were needed, the last one says so. */
const shortened = (
  face: Face,
  lines: readonly string[],
  size: number,
  room: { width: number; most: number },
): string[] => {
  if (lines.length <= room.most) return [...lines];
  const kept = lines.slice(0, room.most);
  let last = kept.pop() ?? '';
  while (last && face.widthOf(last + ELLIPSIS, size) > room.width) last = last.slice(0, -1);
  return [...kept, last.trimEnd() + ELLIPSIS];
};

/**
 * Sets words at the largest size at which they fit into a width and a number of lines; at the
 * smallest they are cut short rather than let out of their place.
 * @param sizes pixels, largest first
 */
export const setWords = (
  face: Face,
  words: string,
  sizes: readonly { size: number; most: number }[],
  width: number,
): Setting => {
  const settings = sizes.map(({ size, most }) => ({
    size,
    most,
    lines: linesOf(face, words, size, width),
  }));
  const chosen = settings.find(({ lines, most }) => lines.length <= most) ?? settings.at(-1);
  if (!chosen) return { size: 0, lines: [], cut: false };
  const { size, most, lines } = chosen;
  return {
    size,
    lines: shortened(face, lines, size, { width, most }),
    cut: lines.length > most,
  };
};
