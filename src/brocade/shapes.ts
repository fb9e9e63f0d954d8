/** States drawn as shapes, told apart without colour: ● ◐ ○ ? and two that end a story. */
export type ShapeName = 'full' | 'half' | 'empty' | 'unknown' | 'stopped' | 'revoked';

const RING = '<circle cx="6" cy="6" r="4.6" fill="none" stroke="currentColor" stroke-width="1.6"/>';

const line = (d: string): string =>
  `<path fill="none" stroke="currentColor" stroke-width="1.8" d="${d}"/>`;

const SHAPES: Readonly<Record<ShapeName, string>> = {
  full: '<circle cx="6" cy="6" r="5.4" fill="currentColor"/>',
  half: `${RING}<path fill="currentColor" d="M6 1.4a4.6 4.6 0 0 0 0 9.2z"/>`,
  empty: RING,
  unknown: `${line('M3.2 4.2C3.2 2.5 4.4 1.4 6 1.4s2.8 1.1 2.8 2.6C8.8 5.9 6 6 6 8.2')}<path fill="currentColor" d="M4.9 9.4h2.2v2.2H4.9z"/>`,
  stopped: `${line('M1.5 1.5h9v9h-9z')}<path fill="currentColor" d="M1.5 5h9v2h-9z"/>`,
  revoked: line('M1.6 1.6l8.8 8.8M10.4 1.6l-8.8 8.8'),
};

// Relative after its top point, so that a row of stars is one path.
const STAR_BELOW_TOP =
  'l1.62 3.58 3.9.44-2.9 2.64.8 3.84-3.42-1.94-3.42 1.94.8-3.84-2.9-2.64 3.9-.44z';

function inline(widthInEm: number, body: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${widthInEm}em" height="1em" viewBox="0 0 ${12 * widthInEm} 12" aria-hidden="true" focusable="false">${body}</svg>`;
}

/** A state's shape, 1 em square, in the colour of the text. The word stands beside it. */
export function shape(name: ShapeName): string {
  return inline(1, SHAPES[name]);
}

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
