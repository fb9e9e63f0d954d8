/**
 * Rows of a CSV file (RFC 4180). The separator is the one of comma, semicolon and tab that gives
 * most rows of one width: titles with commas stand above a list, and headings may hold line breaks.
 * Vietnamese spreadsheets write semicolons.
 */
export const readCsv = (text: string): string[][] => {
  const source = text.replace(/^\uFEFF/, '');
  const readings = [',', ';', '\t'].map((separator) => rowsOf(source, separator));
  return readings.reduce((best, rows) => (evenness(rows) > evenness(best) ? rows : best));
};

/** How many rows have the same width, the wider the better; one column is no list. */
const evenness = (rows: readonly (readonly string[])[]): number => {
  const widths = Map.groupBy(rows, ({ length }) => length);
  return Math.max(
    0,
    ...[...widths].map(([width, all]) => (width > 1 ? all.length + 1 - 1 / width : 0)),
  );
};

const rowsOf = (source: string, separator: string): string[][] => {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < source.length; at += 1) {
    const char = source[at] ?? '';
    if (quoted) {
      if (char !== '"') cell += char;
      else if (source[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (char === '"' && cell === '') quoted = true;
    else if (char === separator || char === '\n') {
      row.push(cell.replace(/\r$/, ''));
      cell = '';
      if (char === '\n') {
        rows.push(row);
        row = [];
      }
    } else cell += char;
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell.replace(/\r$/, '')]);
  return rows;
};
