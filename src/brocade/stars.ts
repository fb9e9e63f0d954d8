import { inline } from './shapes.ts';

// Relative after its top point, so that a row of stars is one path.
const STAR_BELOW_TOP =
  'l1.62 3.58 3.9.44-2.9 2.64.8 3.84-3.42-1.94-3.42 1.94.8-3.84-2.9-2.64 3.9-.44z';

/**
 * `count` filled stars in a row, in the colour of the text; the label is the caller's.
 * @throws RangeError unless `count` is 1 to 5: OCOP ranks no higher (Decision 26/2026/QĐ-TTg).
 */
export function stars(count: number): string {
  if (!Number.isInteger(count) || count < 1 || count > 5) {
    throw new RangeError(`stars: 1 to 5, not ${count}`);
  }
  const d = Array.from({ length: count }, (_, at) => `M${6 + 12 * at} .6${STAR_BELOW_TOP}`).join(
    '',
  );
  return inline(count, `<path fill="currentColor" d="${d}"/>`);
}
