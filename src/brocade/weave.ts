import { dashOf, type Run } from './dash.ts';
import { type Motif, rowsOf, type Stitch, stitchAt } from './stitch.ts';

/** The cloth, in stitches. Every period divides the width; the middle row and column are at 0. */
export const CLOTH = { width: 120, height: 90 } as const;

/** A thread of the palette; which colour it is comes later, so one weave serves every palette. */
export type Tone = 'light' | 'accent' | 'second';

/** One horizontal register of motifs. */
export interface Band {
  readonly motif: Motif;
  readonly period: number;
  readonly main: Tone;
  readonly inlay: Tone;
  /** A smaller motif standing halfway between two axes. */
  readonly between?: Motif;
  /** Axes move by half a period, as bricks do. */
  readonly shifted?: boolean;
  /** The register has a ground of its own. */
  readonly ground?: Tone;
  /** Upside down: the outermost row is woven next to the middle. */
  readonly turned?: boolean;
}

/** What lies on the cloth from the middle outwards; each piece is repeated, mirrored, on the other side. */
export type Piece =
  | { readonly kind: 'band'; readonly band: Band }
  | { readonly kind: 'line'; readonly tone: Tone }
  | { readonly kind: 'space'; readonly rows: number };

/** A cloth: the band whose middle row is the middle of the cloth, then the pieces beyond it. */
export interface Weave {
  readonly middle: Band;
  readonly outward: readonly Piece[];
}

/** One row of stitches, `at` rows from the middle; drawn there and at minus `at`. */
export interface Pick {
  readonly at: number;
  readonly tone: Tone;
  /** The ground of its register, when it has one. */
  readonly on?: Tone;
  readonly role: 'main' | 'inlay' | 'line';
  /** First stitch, and alternately how many are woven and left out; no `dash` is a full line. */
  readonly start: number;
  readonly dash?: readonly number[];
}

/** A register's own ground, from row `from` to row `to` on both sides of the middle. */
export interface Ground {
  readonly from: number;
  readonly to: number;
  readonly tone: Tone;
}

const LEFT = -CLOTH.width / 2;

/** The half rows of `between` that stand beside row `index` of a band `height` rows tall. */
function companionRow(between: Motif | undefined, height: number, index: number): string {
  if (!between) return '';
  const rows = rowsOf(between);
  return rows[index - Math.floor((height - rows.length) / 2)] ?? '';
}

/** Columns by which axes move, so that the last motif ends whole at the selvedge unless shifted. */
function shiftOf({ period, shifted = false }: Band): number {
  const cutAtSelvedge = LEFT % period === 0;
  return cutAtSelvedge === shifted ? 0 : period / 2;
}

/** How one thread runs through a row: the stitches of `mark` in it. */
function runOf(
  mark: Stitch,
  row: string,
  companion: string,
  period: number,
  shift: number,
): Run | undefined {
  const stitch = (column: number): Stitch => {
    const own = stitchAt(row, column + shift, period);
    return own === '.' ? stitchAt(companion, column + period / 2 + shift, period) : own;
  };
  return dashOf((column) => stitch(column) === mark, LEFT, period);
}

// Thousands of cloths are woven from a few hundred different rows.
const runs = new Map<string, Run | undefined>();

const knownRunOf: typeof runOf = (...row) => {
  const key = row.join();
  if (!runs.has(key)) runs.set(key, runOf(...row));
  return runs.get(key);
};

/** The picks of one band whose innermost row lies `from` rows from the middle. */
function picksOf(band: Band, from: number, onlyOuterHalf: boolean): Pick[] {
  const { period } = band;
  const all = rowsOf(band.motif);
  const outermostFirst = band.turned ? [...all].reverse() : all;
  const rows = onlyOuterHalf ? outermostFirst.slice(0, (all.length + 1) / 2) : outermostFirst;
  const shift = shiftOf(band);
  return rows.flatMap((row, index) => {
    const companion = companionRow(band.between, all.length, index);
    const at = from + rows.length - 1 - index;
    return (['main', 'inlay'] as const).flatMap((role) => {
      const run = knownRunOf(role === 'main' ? '#' : 'o', row, companion, period, shift);
      return run ? [{ at, tone: band[role], on: band.ground, role, ...run }] : [];
    });
  });
}

/** How many rows a piece takes on one side of the middle. */
function heightOf(piece: Piece): number {
  if (piece.kind === 'space') return piece.rows;
  if (piece.kind === 'line') return 1;
  return rowsOf(piece.band.motif).length + (piece.band.ground ? 2 : 0);
}

/** Weaves a cloth row by row. */
export function weave(cloth: Weave): {
  picks: readonly Pick[];
  grounds: readonly Ground[];
} {
  const picks = picksOf(cloth.middle, 0, true);
  const grounds: Ground[] = [];
  // Rows 0 … from-1 are taken.
  let from = (rowsOf(cloth.middle.motif).length + 1) / 2;
  if (cloth.middle.ground) {
    grounds.push({ from: 0, to: from, tone: cloth.middle.ground });
    from += 1;
  }
  for (const piece of cloth.outward) {
    if (piece.kind === 'line')
      picks.push({ at: from, tone: piece.tone, role: 'line', start: LEFT });
    if (piece.kind === 'band') {
      const inset = piece.band.ground ? 1 : 0;
      picks.push(...picksOf(piece.band, from + inset, false));
      if (piece.band.ground) {
        grounds.push({
          from,
          to: from + heightOf(piece) - 1,
          tone: piece.band.ground,
        });
      }
    }
    from += heightOf(piece);
  }
  return { picks, grounds };
}
