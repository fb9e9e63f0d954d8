/**
 * Rows of a CSV file (RFC 4180). The separator is the one of comma, semicolon and tab that gives
 * most rows of one width: titles with commas stand above a list, and headings may hold line breaks.
 * Vietnamese spreadsheets write semicolons.
 * @throws when a quote is not closed
 */
export const readCsv = (text: string): string[][] => {
  // Old programs end lines with a carriage return alone.
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const readings = [',', ';', '\t'].map((separator) => rowsOf(source, separator));
  const { rows, open } = readings.reduce((best, reading) =>
    evenness(reading.rows) > evenness(best.rows) ? reading : best,
  );
  if (open !== undefined)
    throw new Error(
      `Dòng ${open} của bảng: có dấu nháy kép mở mà không đóng. Sửa ô ấy rồi nhập lại.`,
    );
  return rows;
};

/** How many rows have the same width, the wider the better; one column is no list. */
const evenness = (rows: readonly (readonly string[])[]): number => {
  const widths = Map.groupBy(rows, ({ length }) => length);
  return Math.max(
    0,
    ...[...widths].map(([width, all]) => (width > 1 ? all.length + 1 - 1 / width : 0)),
  );
};

interface Reading {
  rows: string[][];
  /** Number of the row with a quote that nothing closes: all that follows would be one cell. */
  open?: number;
}

const rowsOf = (source: string, separator: string): Reading => {
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
      row.push(cell);
      cell = '';
      if (char === '\n') {
        rows.push(row);
        row = [];
      }
    } else cell += char;
  }
  if (quoted) return { rows, open: rows.length + 1 };
  if (cell !== '' || row.length > 0) rows.push([...row, cell]);
  return { rows };
};
