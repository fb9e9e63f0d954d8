import { inflateRawSync } from 'node:zlib';

/** A range of cells, numbers from 0, both ends included. */
export interface Range {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** The merged range that a cell is in. */
export const rangeAt = (
  merged: readonly Range[],
  { row, column }: { row: number; column: number },
): Range | undefined =>
  merged.find(
    ({ top, bottom, left, right }) =>
      top <= row && row <= bottom && left <= column && column <= right,
  );

/** What the reader of values leaves out of a sheet. */
export interface SheetParts {
  merged: Range[];
  /** Cells with a formula that was never counted. */
  uncounted: { row: number; column: number }[];
}

/**
 * Merged cells and formulas without a result on the first sheet of an XLSX file (ECMA-376, a ZIP of
 * XML); the value reader shows both as empty cells.
 */
export const readSheetParts = (file: Buffer): SheetParts => {
  const xml = unzipped(file, firstSheetOf(file)) ?? '';
  const merged = [...xml.matchAll(/<mergeCell\s[^>]*ref="([A-Z]+\d+):([A-Z]+\d+)"/g)].map(
    ([, from = '', to = '']) => {
      const start = cellAt(from);
      const end = cellAt(to);
      return { top: start.row, left: start.column, bottom: end.row, right: end.column };
    },
  );
  const uncounted = [...xml.matchAll(/<c\s([^>]*?)(?<!\/)>(.*?)<\/c>/gs)]
    .filter(([, , inner = '']) => /<f[\s>/]/.test(inner) && !/<v>[^<]/.test(inner))
    .map(([, attributes = '']) => cellAt(/\br="([A-Z]+\d+)"/.exec(attributes)?.[1] ?? 'A1'));
  return { merged, uncounted };
};

/** The file of the first sheet: when sheets change places, their files keep their names. */
const firstSheetOf = (file: Buffer): string => {
  const attribute = (tag: string, name: string): string | undefined =>
    new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  const [sheet = ''] = /<sheet\s[^>]*>/.exec(unzipped(file, 'xl/workbook.xml') ?? '') ?? [];
  const id = attribute(sheet, 'r:id');
  const relations = (unzipped(file, 'xl/_rels/workbook.xml.rels') ?? '').matchAll(
    /<Relationship\s[^>]*>/g,
  );
  const relation = [...relations].find(([tag]) => attribute(tag, 'Id') === id);
  const target = attribute(relation?.[0] ?? '', 'Target') ?? 'worksheets/sheet1.xml';
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
};

/** Row and column of a cell's name, `B3`. */
const cellAt = (name: string): { row: number; column: number } => {
  const [, letters = 'A', digits = '1'] = /^([A-Z]+)(\d+)$/.exec(name) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits) - 1, column: column - 1 };
};

const END = 0x06054b50;
const ENTRY = 0x02014b50;

/** One file of a ZIP archive as text, by its central directory (APPNOTE 4.3). */
const unzipped = (zip: Buffer, name: string): string | undefined => {
  let end = zip.length - 22;
  while (end >= 0 && zip.readUInt32LE(end) !== END) end -= 1;
  if (end < 0) return undefined;
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (zip.readUInt32LE(at) !== ENTRY) return undefined;
    const [nameBytes, extra, comment] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field));
    const next = at + 46 + (nameBytes ?? 0);
    if (zip.toString('utf8', at + 46, next) === name) {
      const head = zip.readUInt32LE(at + 42);
      const start = head + 30 + zip.readUInt16LE(head + 26) + zip.readUInt16LE(head + 28);
      const packed = zip.subarray(start, start + zip.readUInt32LE(at + 20));
      return (zip.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed)).toString('utf8');
    }
    at = next + (extra ?? 0) + (comment ?? 0);
  }
  return undefined;
};
