/** Path data of one-stitch-high boxes over every run of `mark` in `rows`, one unit a stitch. */
export function runs(rows: readonly string[], mark: string): string {
  const box = (row: string, y: number): string => {
    let d = '';
    for (let x = 0; x < row.length; x++) {
      if (row[x] !== mark) continue;
      let end = x;
      while (row[end] === mark) end++;
      d += `M${x} ${y}h${end - x}v1h${x - end}z`;
      x = end;
    }
    return d;
  };
  return rows.map(box).join('');
}

/** A drawing in stitches: the colour of every mark; marks without a colour are left out. */
export function stitched(
  rows: readonly string[],
  colours: Readonly<Record<string, string>>,
): string {
  return Object.entries(colours)
    .map(([mark, colour]) => `<path fill="${colour}" d="${runs(rows, mark)}"/>`)
    .join('');
}
