import { type PaletteName, palettes } from './palettes.ts';
import { stitched } from './svg.ts';

const PIXELS_PER_STITCH = 2;

const SELVEDGE = [
  'ooo.###.ooo.###.ooo.###.',
  '........................',
  '########################',
  '........................',
  '.....#...........#......',
  '....###....#....###....#',
  '#..##o##..#o#..##o##..#o',
  '....###....#....###....#',
  '.....#...........#......',
  '........................',
  '########################',
  '........................',
];

const RULE = [
  '...........#............',
  '..........#.#...........',
  'ooo.ooo..#.o.#..ooo.ooo.',
  '..........#.#...........',
  '...........#............',
];

function tile(rows: readonly string[], body: string): string {
  const [columns, lines] = [rows[0]?.length ?? 0, rows.length];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${columns * PIXELS_PER_STITCH}" height="${lines * PIXELS_PER_STITCH}" viewBox="0 0 ${columns} ${lines}" shape-rendering="crispEdges">${body}</svg>`;
}

/** The woven edge of the page: a 48 × 24 px tile that joins itself left and right. */
export function selvedge(palette: PaletteName = 'craft'): string {
  const { ground, light, accent } = palettes[palette];
  return tile(
    SELVEDGE,
    `<path fill="${ground}" d="M0 0h24v12H0z"/>${stitched(SELVEDGE, { '#': light, o: accent })}`,
  );
}

/** A thin rule between sections: a 48 × 10 px tile on nothing, for light and dark ground alike. */
export function sectionRule(palette: PaletteName = 'craft'): string {
  const { accent, second } = palettes[palette];
  return tile(RULE, stitched(RULE, { '#': accent, o: second }));
}
