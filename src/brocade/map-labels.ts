import type { Span } from './map-patch.ts';

/** A rectangle in stitches. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A text that found its place; `box` is the plate behind it. */
export interface Label {
  readonly text: string;
  readonly box: Box;
  /** Height of the letters' em, in stitches. */
  readonly size: number;
  readonly kind: 'plain' | 'highlight' | 'point';
}

// The mean advance of Vietnamese text in the site's face at 600, in em, rounded up.
const ADVANCE = 0.6;
const PADDING = 0.35;

/** The plate a text needs at `size`, about a centre; whole stitches, so that it halves none. */
export function plate(text: string, size: number, centre: { x: number; y: number }): Box {
  const width = Math.ceil([...text].length * ADVANCE * size + 2 * PADDING * size);
  const height = Math.ceil(1.35 * size);
  const [x, y] = [Math.round(centre.x - width / 2), Math.round(centre.y - height / 2)];
  return { x, y, width, height };
}

/** Whether two rectangles share any area. */
export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function inside(box: Box, cloth: Box): Box {
  const clamp = (at: number, size: number, from: number, room: number): number =>
    Math.max(from, Math.min(at, from + room - size));
  return {
    ...box,
    x: clamp(box.x, box.width, cloth.x, cloth.width),
    y: clamp(box.y, box.height, cloth.y, cloth.height),
  };
}

/** Of `boxes`, in order of preference, the first on the cloth that covers nothing in `taken`. */
export function firstFree(
  boxes: readonly Box[],
  taken: readonly Box[],
  cloth: Box,
): Box | undefined {
  return boxes
    .map((box) => inside(box, cloth))
    .find((box) => !taken.some((other) => overlap(box, other)));
}

/** Where a patch may carry its name: wide rows first, then rows near its middle. */
export function placesOn(spans: readonly Span[], text: string, size: number): readonly Box[] {
  const top = spans[0]?.y ?? 0;
  const middle = (top + (spans.at(-1)?.y ?? 0)) / 2;
  const need = plate(text, size, { x: 0, y: 0 }).width;
  const cost = ({ y, from, to }: Span): number =>
    Math.max(0, need - (to - from)) * 2 + Math.abs(y - middle);
  return [...spans]
    .sort((a, b) => cost(a) - cost(b) || a.y - b.y || a.from - b.from)
    .map(({ y, from, to }) => plate(text, size, { x: (from + to) / 2, y: y + 0.5 }));
}
