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

/** A line drawing of text height, in the colour of the text. */
export function inline(widthInEm: number, body: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${widthInEm}em" height="1em" viewBox="0 0 ${12 * widthInEm} 12" aria-hidden="true" focusable="false">${body}</svg>`;
}

/** A state's shape, 1 em square, in the colour of the text. The word stands beside it. */
export function shape(name: ShapeName): string {
  return inline(1, SHAPES[name]);
}
