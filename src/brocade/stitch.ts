/**
 * A motif is drawn by its left half. In a row, `#` is the main thread, `o` the inlay, `.` the cloth;
 * the last character is the axis, so every motif is symmetric by construction.
 */
export interface Motif {
  /** Rows from the outer edge of the cloth towards its middle; all of one length. */
  readonly half: readonly string[];
  /** The rows stop at a middle row and are mirrored below it. */
  readonly mirrored?: true;
  /** Stitches from one axis to the next; every one is even and divides the width of the cloth. */
  readonly periods: readonly [number, ...number[]];
}

export type Stitch = '#' | 'o' | '.';

/** All rows of a motif, still as left halves. */
export function rowsOf(motif: Motif): readonly string[] {
  return motif.mirrored ? [...motif.half, ...motif.half.slice(0, -1).reverse()] : motif.half;
}

/** The stitch of one half row at `column` (any integer), when its axes stand `period` apart. */
export function stitchAt(halfRow: string, column: number, period: number): Stitch {
  const within = ((column % period) + period) % period;
  const fromAxis = Math.min(within, period - within);
  const mark = halfRow[halfRow.length - 1 - fromAxis];
  return mark === '#' || mark === 'o' ? mark : '.';
}
