import { relative } from 'node:path';

/** A folder as people are shown it: from where they stand, or whole when it lies elsewhere. */
export const shownFolder = (dir: string): string => {
  const inside = relative(process.cwd(), dir) || '.';
  return inside.startsWith('..') ? dir : inside;
};
