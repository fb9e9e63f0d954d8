import { dashOf } from './dash.ts';
import type { Grid, Owner } from './map-grid.ts';

/** Stitches of one row that belong to one commune: from column `from` up to, not including, `to`. */
export interface Span {
  readonly y: number;
  readonly from: number;
  readonly to: number;
}

/** The weave of a patch: rows that repeat in both directions. Enough of them that neighbours differ. */
const WEAVES: readonly (readonly string[])[] = [
  ['#.......', '.#.....#', '..#...#.', '...#.#..', '....#...', '...#.#..', '..#...#.', '.#.....#'],
  ['##....', '......', '......', '...##.', '......', '......'],
  ['....#...', '...#.#..', '..#...#.', '.#.....#', '#.......', '........'],
  ['#.......', '##.....#', '#.......', '........', '....#...', '...###..', '....#...', '........'],
  ['#...', '#...', '....', '..#.', '..#.', '....'],
  ['#.#.....', '.#......', '........', '........', '....#.#.', '.....#..', '........', '........'],
  ['#...', '....', '....', '..#.', '....', '....'],
];

// Stitches keep this far from the edge of their patch: a plain hem.
const HEM = 2;

/** The cloth less its seams: a stitch whose right or lower neighbour is another commune's. */
export function sewn({ owner }: Grid): Owner {
  return owner.map((row, y) =>
    row.map((of, x) => {
      const beside = [row[x + 1], owner[y + 1]?.[x]];
      return beside.some((other) => other !== undefined && other !== of) ? undefined : of;
    }),
  );
}

/** The cloth less a hem around every patch. */
export function hemmed({ owner }: Grid): Owner {
  return owner.map((row, y) =>
    row.map((of, x) => {
      const around = [row[x - HEM], row[x + HEM], owner[y - HEM]?.[x], owner[y + HEM]?.[x]];
      return around.every((other) => other === of) ? of : undefined;
    }),
  );
}

/** The spans of every commune, by index. */
export function spansOf(owner: Owner, communes: number): readonly (readonly Span[])[] {
  const spans: Span[][] = Array.from({ length: communes }, () => []);
  owner.forEach((row, y) => {
    let from = 0;
    for (let to = 1; to <= row.length; to++) {
      const of = row[from];
      if (to < row.length && row[to] === of) continue;
      if (of !== undefined) spans[of]?.push({ y, from, to });
      from = to;
    }
  });
  return spans;
}

/** A weave for every commune: the least used of those that no neighbour before it has. */
export function weavesOf({ owner }: Grid, communes: number): readonly (readonly string[])[] {
  const neighbours = Array.from({ length: communes }, () => new Set<number>());
  owner.forEach((row, y) => {
    row.forEach((of, x) => {
      for (const other of [row[x + 1], owner[y + 1]?.[x]]) {
        if (of === undefined || other === undefined || other === of) continue;
        neighbours[of]?.add(other);
        neighbours[other]?.add(of);
      }
    });
  });
  const chosen: number[] = [];
  for (const near of neighbours) {
    const taken = new Set([...near].map((other) => chosen[other]));
    const cost = (weave: number): number =>
      chosen.filter((other) => other === weave).length + (taken.has(weave) ? communes : 0);
    const all = WEAVES.map((_, weave) => weave);
    chosen.push(all.reduce((best, weave) => (cost(weave) < cost(best) ? weave : best), 0));
  }
  return chosen.map((weave) => WEAVES[weave] ?? []);
}

/** The patch's cloth: one stroke a span. */
export function clothPath(spans: readonly Span[]): string {
  return spans.map(({ y, from, to }) => `M${from} ${y}H${to}`).join('');
}

/** The stitches on the patch, aligned across the whole map; spans of one rhythm share a path. */
export function stitchPaths(spans: readonly Span[], weave: readonly string[]): string {
  const byDash = new Map<string, string>();
  for (const { y, from, to } of spans) {
    const row = weave[y % weave.length] ?? '';
    const run = dashOf((x) => row[x % row.length] === '#', from + row.length, row.length);
    if (!run?.dash) continue;
    // Reckoned one repeat to the right, so that columns stay positive; a cut stitch is left out.
    const start = run.start < from + row.length ? run.start : run.start - row.length;
    if (start >= to) continue;
    const dash = run.dash.join(' ');
    byDash.set(dash, `${byDash.get(dash) ?? ''}M${start} ${y}H${to}`);
  }
  return [...byDash].map(([dash, d]) => `<path stroke-dasharray="${dash}" d="${d}"/>`).join('');
}
