/** Where a woven row starts and, alternately, how many stitches are woven and left out. */
export interface Run {
  readonly start: number;
  /** Absent when every stitch is woven. */
  readonly dash?: readonly number[];
}

/** `1 2 1 2` is woven as `1 2`. */
function shortest(dash: readonly number[]): readonly number[] {
  const half = dash.slice(0, dash.length / 2);
  const repeats = half.length > 0 && half.length % 2 === 0;
  return repeats && half.join() === dash.slice(half.length).join() ? shortest(half) : dash;
}

/**
 * A row that repeats every `period` columns as an SVG dash pattern from column `left` on;
 * undefined when no stitch is woven. A run that crosses `left` starts before it.
 */
export function dashOf(
  on: (column: number) => boolean,
  left: number,
  period: number,
): Run | undefined {
  const columns = Array.from({ length: period }, (_, index) => left + index);
  const first = columns.find((column) => on(column) && !on(column - 1));
  if (first === undefined) return on(left) ? { start: left } : undefined;
  const dash: number[] = [];
  for (let column = first; column < first + period; column++) {
    const goesOn = column > first && on(column) === on(column - 1);
    dash.push(goesOn ? (dash.pop() ?? 0) + 1 : 1);
  }
  const cut = on(left) && on(left - 1);
  return { start: cut ? first - period : first, dash: shortest(dash) };
}
