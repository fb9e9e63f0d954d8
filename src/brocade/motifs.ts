/**
 * The drawings. Neutral geometry only: none is taken from, or attributed to, a people.
 * Longer than most files because every line is a row of stitches.
 */
import type { Motif } from './stitch.ts';

/** Tall motifs for the middle of a cloth. All mirror about their middle row. */
export const heroes = {
  eightPointStar: {
    half: [
      '....#....',
      '.o..##...',
      '..o.###..',
      '....####.',
      '####.###.',
      '.####.##.',
      '..####.#.',
      '...####..',
      '........o',
    ],
    mirrored: true,
    periods: [20, 24, 30],
  },
  greatStar: {
    half: [
      '......#......',
      '......##.....',
      '......#o#....',
      '......#oo#...',
      '......#ooo#..',
      '......#oooo#.',
      '######.#ooo#.',
      '.#oooo#.#oo#.',
      '..#oooo#.#o#.',
      '...#oooo#.##.',
      '....#oooo#.#.',
      '.....######..',
      '............#',
    ],
    mirrored: true,
    periods: [30, 40],
  },
  diamond: {
    half: [
      '........#',
      '.......##',
      '......##.',
      '.....##.o',
      '....##.oo',
      '...##.oo.',
      '..##.oo..',
      '.##.oo..#',
      '##.oo..##',
    ],
    mirrored: true,
    periods: [20, 24, 30],
  },
  coin: {
    half: ['....###', '...##..', '..##...', '.##...o', '##...oo', '#...oo#', '#..oo##'],
    mirrored: true,
    periods: [20, 24],
  },
  net: {
    half: [
      '.oo.......#',
      'oo.......##',
      'o.......##.',
      '.......##..',
      '......##...',
      '.....##...#',
      '....##...#.',
      '...##...#..',
      '..##...#...',
      '.##...#...o',
      '##...#...oo',
    ],
    mirrored: true,
    periods: [20],
  },
  fern: {
    half: [
      '......#',
      '....#.#',
      '....###',
      '..o..##',
      'o.o#..#',
      'o#.##.#',
      '.##.###',
      '..##.##',
      '...##.#',
      '....###',
      '.....oo',
    ],
    mirrored: true,
    periods: [20, 24],
  },
  greatDiamond: {
    half: [
      '............#',
      '...........##',
      '..........##.',
      '.........##.o',
      '........##.oo',
      '.......##.oo.',
      '......##.oo.#',
      '.....##.oo.##',
      '....##.oo.##.',
      '...##.oo.##.o',
      '..##.oo.##.o.',
      '.##.oo.##.o.#',
      '##.oo.##.o.##',
    ],
    mirrored: true,
    periods: [30, 40],
  },
  framedStar: {
    half: [
      '...........#',
      '..........##',
      '.........##.',
      '........##.o',
      '.......##...',
      '......##....',
      '.....##.....',
      '....##...o..',
      '...##....oo.',
      '..##...oo.o.',
      '.##.....oo..',
      '##.o.......#',
    ],
    mirrored: true,
    periods: [24, 30],
  },
  hookedDiamond: {
    half: [
      '.####.....',
      '.#..#....#',
      '.#.##...##',
      '.#.....##.',
      '.##...##..',
      '..##.##..o',
      '...###..oo',
      '....##.oo#',
      '.....#.oo#',
    ],
    mirrored: true,
    periods: [20, 24, 30],
  },
  crossStar: {
    half: [
      '......##',
      '.....###',
      '....##..',
      '...##..o',
      '..##..oo',
      '.##..#..',
      '##..#..#',
      '##.o..##',
    ],
    mirrored: true,
    periods: [20, 24],
  },
  hourglasses: {
    half: [
      '#########.#',
      '.#######.##',
      '..#####.###',
      '...###.##o#',
      '....#.##oo#',
      '...###.##o#',
      '..#####.###',
    ],
    mirrored: true,
    periods: [20],
  },
} satisfies Record<string, Motif>;

/** Middling motifs for the registers beside the hero. */
export const registers = {
  zigzag: {
    half: ['....#', '...##', '..##.', '.##..', '##..o', '#....'],
    periods: [8],
  },
  wideZigzag: {
    half: ['......#', '.....##', '....##.', '...##..', '..##..o', '.##..oo', '##....o'],
    periods: [12],
  },
  triangle: {
    half: ['.....#', '....##', '...###', '..##o#', '.##ooo', '######'],
    periods: [12],
  },
  smallTriangle: {
    half: ['....#', '...##', '..###', '.####', '#####'],
    periods: [8],
  },
  hook: {
    half: ['.#####.', '.#...#.', '.#.#.#.', '.#.###o', '##.....'],
    periods: [12],
  },
  meander: {
    half: ['...####', '...####', '...##..', '#####.o', '#####.o'],
    periods: [12],
  },
  wave: {
    half: ['....###', '..###..', '###....', '....ooo', '..ooo..', 'ooo....'],
    periods: [12],
  },
  chain: {
    half: ['....#', '...#.', '..#..', '.#..o', '#..oo'],
    mirrored: true,
    periods: [8],
  },
  cross: {
    half: ['..##', '..##', '##.#', '##oo'],
    mirrored: true,
    periods: [10, 12],
  },
  starlet: {
    half: ['.#..', '.##.', '##.#', '..#o'],
    mirrored: true,
    periods: [10, 12],
  },
  hourglass: {
    half: ['####', '.###', '..##', '...o'],
    mirrored: true,
    periods: [8, 10],
  },
  branch: {
    half: ['......#', '....#.#', '..#.###', '..##.##', '...##.#', '....###', '.....##', '......o'],
    periods: [12],
  },
  smallStar: {
    half: ['..#..', '..##.', '##.#.', '.##..', '....o'],
    mirrored: true,
    periods: [12],
  },
  lozenge: {
    half: ['...#', '..##', '.##.', '##.o'],
    mirrored: true,
    periods: [8, 10],
  },
  steps: {
    half: ['.....##', '.....##', '...##..', '...##..', '.##...o', '.##..oo', '#....oo'],
    periods: [12],
  },
} satisfies Record<string, Motif>;

/** Low motifs that close a cloth at its edges. */
export const edges = {
  comb: { half: ['.#', '.#', '##'], periods: [2] },
  wideComb: { half: ['..#', '..#', '###'], periods: [4] },
  dots: { half: ['.#', '#o'], mirrored: true, periods: [6, 8] },
  beads: { half: ['.##', '.##'], periods: [6] },
  checker: { half: ['.#', '#.'], mirrored: true, periods: [2] },
  ladder: { half: ['###', '..#', '..#', '###'], periods: [4] },
  chevron: { half: ['...#', '..##', '.##.'], periods: [6] },
  grain: { half: ['..#', '.##', '..#'], periods: [4] },
  sawtooth: { half: ['...#', '..##', '.###'], periods: [6] },
} satisfies Record<string, Motif>;

/** Small motifs that stand apart on plain cloth, or between two large ones. */
export const seeds = {
  seed: { half: ['.#', '#.'], mirrored: true, periods: [20] },
  spark: { half: ['..#', '.#.', '#.o'], mirrored: true, periods: [20] },
  plus: { half: ['.#', '##'], mirrored: true, periods: [20] },
  stitch: { half: ['#'], periods: [8, 12] },
} satisfies Record<string, Motif>;
