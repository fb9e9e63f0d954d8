import { make } from './element.ts';

/**
 * A text with the found parts in <mark>.
 * @param ranges parts as UTF-16 positions, in order
 */
export const marked = (
  text: string,
  ranges: readonly (readonly [start: number, end: number])[],
): (Node | string)[] => {
  const parts: (Node | string)[] = [];
  let done = 0;
  for (const [start, end] of ranges) {
    if (start > done) parts.push(text.slice(done, start));
    parts.push(make('mark', {}, text.slice(start, end)));
    done = end;
  }
  return done < text.length ? [...parts, text.slice(done)] : parts;
};
