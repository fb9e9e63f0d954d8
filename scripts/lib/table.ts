/**
 * Lines up rows of text for a terminal: texts to the left, numbers to the right.
 * @param rows equally long; the first holds the headings
 * @param isText whether a column holds texts; the first alone when left out
 */
export const table = (
  rows: readonly (readonly string[])[],
  isText: (column: number) => boolean = (column) => column === 0,
): string => {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => {
          const width = widths[column] ?? 0;
          return isText(column) ? cell.padEnd(width) : cell.padStart(width);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};
