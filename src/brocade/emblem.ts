import { dyes, palettes } from './palettes.ts';
import { stitched } from './svg.ts';

/** One repeat of the mark's band; sixteen rows, so that it is sharp at 16, 32, 48 and 64 px. */
const REPEAT = [
  '...........',
  'ooooooooooo',
  '...........',
  '....##.....',
  '...####....',
  '..##..##...',
  '.##.oo.##..',
  '##.oooo.##.',
  '##.oooo.##.',
  '.##.oo.##..',
  '..##..##...',
  '...####....',
  '....##.....',
  '...........',
  'ooooooooooo',
  '...........',
];

const SIDE = REPEAT.length;
// The first column of the middle diamond in a square of SIDE stitches.
const FIRST = 3;
/** Stitches added on every side, so that the diamond keeps within a launcher's round cut. */
const SAFE_MARGIN = 4;

function widened(row: string, margin: number): string {
  const column = (at: number): string => {
    const within = (at - margin - FIRST) % row.length;
    return row[(within + row.length) % row.length] ?? '.';
  };
  return Array.from({ length: SIDE + 2 * margin }, (_, at) => column(at)).join('');
}

/**
 * The site's mark: a square of woven indigo, for the header and as favicon.svg.
 * `maskable` runs the cloth to the edge and keeps the diamond in the middle 80 % an app icon may show.
 */
export function emblem({ maskable = false }: { maskable?: boolean } = {}): string {
  const margin = maskable ? SAFE_MARGIN : 0;
  const plain = Array.from({ length: margin }, () => '');
  const rows = [...plain, ...REPEAT.map((row) => widened(row, margin)), ...plain];
  const side = rows.length;
  const threads = stitched(rows, { '#': palettes.craft.light, o: dyes.beeswax });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" width="512" height="512" shape-rendering="crispEdges" aria-hidden="true" focusable="false"><path fill="${dyes.indigo}" d="M0 0h${side}v${side}H0z"/>${threads}</svg>`;
}
