import { edges, heroes, registers, seeds } from './motifs.ts';
import { type Dice, dice } from './random.ts';
import type { Motif } from './stitch.ts';
import type { Band, Piece, Tone } from './weave.ts';

export type Some<T> = readonly [T, ...T[]];

const { greatStar, greatDiamond, framedStar, net, fern, ...lowHeroes } = heroes;
export const TALL: Some<Motif> = [greatStar, greatDiamond, framedStar, net, fern];
export const LOW: Some<Motif> = [lowHeroes.eightPointStar, ...Object.values(lowHeroes).slice(1)];
const ALL: Some<Motif> = [...TALL, ...LOW];
const REGISTERS: Some<Motif> = [registers.zigzag, ...Object.values(registers).slice(1)];
const EDGES: Some<Motif> = [edges.comb, ...Object.values(edges).slice(1)];
const SEEDS: Some<Motif> = [seeds.seed, seeds.plus, seeds.stitch];
const QUIET: Some<Motif> = [
  registers.smallStar,
  registers.starlet,
  registers.lozenge,
  registers.cross,
  registers.hourglass,
];
const COMPANIONS: readonly Motif[] = [
  seeds.spark,
  seeds.plus,
  registers.starlet,
  registers.lozenge,
  registers.smallStar,
];

export const space = (rows: number): Piece => ({ kind: 'space', rows });
export const line = (tone: Tone): Piece => ({ kind: 'line', tone });
export const band = (of: Band): Piece => ({ kind: 'band', band: of });

/** The threads of one cloth: who leads, who answers, what the lines are. */
interface Scheme {
  readonly lead: Tone;
  readonly answer: Tone;
  readonly rule: Tone;
}

const SCHEMES: Some<Scheme> = [
  { lead: 'light', answer: 'accent', rule: 'light' },
  { lead: 'light', answer: 'accent', rule: 'accent' },
  { lead: 'light', answer: 'accent', rule: 'second' },
  { lead: 'accent', answer: 'light', rule: 'light' },
];

/** Everything a recipe draws from: no band of a cloth repeats the motif of another. */
export class Basket {
  readonly roll: Dice;
  readonly scheme: Scheme;
  private readonly taken = new Set<Motif>();

  constructor(slug: string) {
    this.roll = dice(slug);
    this.scheme = this.roll.pick(SCHEMES);
  }

  private fresh(from: Some<Motif>): Motif {
    const [first, ...rest] = from.filter((motif) => !this.taken.has(motif));
    const motif = this.roll.pick(first ? [first, ...rest] : from);
    this.taken.add(motif);
    return motif;
  }

  private companion(motif: Motif, period: number): Motif | undefined {
    const room = period / 2 - (motif.half[0]?.length ?? 0);
    const [first, ...rest] = COMPANIONS.filter((other) => (other.half[0]?.length ?? 0) <= room);
    return first && this.roll.pick([first, ...rest]);
  }

  hero(from: Some<Motif> = ALL): Band {
    const motif = this.fresh(from);
    const period = this.roll.pick(motif.periods);
    return {
      motif,
      period,
      main: this.scheme.lead,
      inlay: this.scheme.answer,
      between: this.companion(motif, period),
      ground: this.roll.chance(0.3) ? 'second' : undefined,
    };
  }

  /** Motifs far apart, for a calm middle. */
  quiet(): Band {
    const motif = this.fresh(QUIET);
    const { lead, answer } = this.scheme;
    return {
      motif,
      period: 20,
      main: lead,
      inlay: answer,
      between: seeds.seed,
    };
  }

  register(ground?: Tone): Piece {
    const motif = this.fresh(REGISTERS);
    const { lead, answer } = this.scheme;
    return band({
      motif,
      period: this.roll.pick(motif.periods),
      main: answer,
      inlay: lead,
      ground,
      turned: this.roll.chance(0.4),
    });
  }

  edge(tone: Tone = this.scheme.lead): Piece {
    const motif = this.fresh(EDGES);
    const inlay = tone === 'light' ? 'accent' : 'light';
    return band({
      motif,
      period: this.roll.pick(motif.periods),
      main: tone,
      inlay,
    });
  }

  /** Rows of one small motif, set like bricks, `apart` rows of plain cloth between them. */
  seeds(rows: number, apart: number): Piece[] {
    const motif = this.fresh(SEEDS);
    const period = this.roll.pick(motif.periods);
    return Array.from({ length: rows }, (_, row) => [
      space(apart),
      band({ motif, period, main: 'accent', inlay: 'light', shifted: row % 2 === 1 }),
    ]).flat();
  }
}
