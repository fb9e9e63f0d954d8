/**
 * The font files: small enough for a phone, complete for Vietnamese, all of them in use.
 * How they render is looked at in a browser; here the files themselves are opened.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

const FOLDER = resolve(import.meta.dirname, '../../src/assets/fonts');
const FACES_CSS = resolve(import.meta.dirname, '../../src/styles/fonts.css');
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.woff2'));

/** Tables whose tag WOFF2 stores as a number; in the order of the specification, section 5.2. */
const KNOWN_TAGS = (
  'cmap head hhea hmtx maxp name OS/2 post cvt_ fpgm glyf loca prep CFF_ VORG EBDT EBLC gasp ' +
  'hdmx kern LTSH PCLT VDMX vhea vmtx BASE GDEF GPOS GSUB EBSC JSTF MATH CBDT CBLC COLR CPAL ' +
  'SVG_ sbix acnt avar bdat bloc bsln cvar fdsc feat fmtx fvar gvar hsty just lcar mort morx ' +
  'opbd prop trak Zapf Silf Glat Gloc Feat Sill'
).split(' ');

/** The decompressed bytes of one table of a WOFF2 file. Throws when the table is absent. */
function woff2Table(file: Buffer, wanted: string): Buffer {
  let at = 48;
  const base128 = () => {
    let value = 0;
    let byte: number;
    do {
      byte = file.readUInt8(at++);
      value = value * 128 + (byte & 0x7f);
    } while (byte & 0x80);
    return value;
  };
  let start = 0;
  let found: { start: number; length: number } | undefined;
  for (let left = file.readUInt16BE(12); left > 0; left--) {
    const flags = file.readUInt8(at++);
    let tag = KNOWN_TAGS[flags & 0x3f];
    if (tag === undefined) {
      tag = file.toString('latin1', at, at + 4);
      at += 4;
    }
    let length = base128();
    // glyf and loca are stored transformed unless the version says 3; all others unless it says 0.
    const isOutline = tag === 'glyf' || tag === 'loca';
    if (flags >> 6 !== (isOutline ? 3 : 0)) length = base128();
    if (tag === wanted) found = { start, length };
    start += length;
  }
  if (found === undefined) throw new Error(`no table ${wanted}`);
  const tables = brotliDecompressSync(file.subarray(at, at + file.readUInt32BE(20)));
  return tables.subarray(found.start, found.start + found.length);
}

/** The code points of the Basic Multilingual Plane that a format 4 `cmap` names. */
function codePoints(cmap: Buffer): Set<number> {
  const points = new Set<number>();
  for (let i = 0; i < cmap.readUInt16BE(2); i++) {
    const table = cmap.subarray(cmap.readUInt32BE(4 + 8 * i + 4));
    if (table.readUInt16BE(0) !== 4) continue;
    const segments = table.readUInt16BE(6);
    for (let s = 0; s < segments; s += 2) {
      const end = table.readUInt16BE(14 + s);
      for (let c = table.readUInt16BE(16 + segments + s); c <= end; c++) points.add(c);
    }
  }
  points.delete(0xffff);
  return points;
}

/** Every accented letter of the Vietnamese alphabet, small and capital: 134. */
function vietnameseLetters(): string[] {
  const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
  const toned = [...'aăâeêioôơuưy'].flatMap((v) => tones.map((t) => (v + t).normalize('NFC')));
  const accented = [...toned, 'đ'].filter((letter) => letter > 'z');
  return [...accented, ...accented.map((letter) => letter.toUpperCase())];
}

describe('phông chữ', () => {
  test('cả bộ không quá 100 kB', () => {
    const total = files.reduce((sum, name) => sum + readFileSync(resolve(FOLDER, name)).length, 0);
    expect(files.length).toBe(3);
    expect(total).toBeLessThanOrEqual(100_000);
  });

  test.each(files)('%s có đủ chữ Việt, dấu tổ hợp, tiền và đơn vị', (name) => {
    const points = codePoints(woff2Table(readFileSync(resolve(FOLDER, name)), 'cmap'));
    const letters = vietnameseLetters();
    expect(letters.length).toBe(134);
    const ascii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(0x20 + i));
    const marks = [...'\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323'];
    const signs = [...'–—‘’“”…•·°×₫€%½²≤≥−›\u00a0'];
    const wanted = [...letters, ...ascii, ...marks, ...signs];
    expect(wanted.filter((char) => !points.has(char.charCodeAt(0)))).toEqual([]);
    expect(points.has('★'.charCodeAt(0))).toBe(false);
  });

  test.each(files)('%s giữ kerning và chỗ đặt dấu', (name) => {
    const positioning = woff2Table(readFileSync(resolve(FOLDER, name)), 'GPOS').toString('latin1');
    expect(positioning).toContain('kern');
    expect(positioning).toContain('mark');
  });

  test('mọi tệp được khai báo một lần và có giấy phép đi kèm', () => {
    const css = readFileSync(FACES_CSS, 'utf8');
    const declared = [...css.matchAll(/fonts\/([\w-]+\.woff2)/g)].map((match) => match[1]);
    expect(declared.sort()).toEqual([...files].sort());
    for (const name of files) {
      const licence = resolve(FOLDER, `${name.replace(/-\d+\.woff2$/, '')}-OFL.txt`);
      expect(readFileSync(licence, 'utf8')).toContain('SIL Open Font License');
    }
  });
});
