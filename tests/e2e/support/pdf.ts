import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inflateSync } from 'node:zlib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { picturesOf } from './pdf-picture.mjs';

/** What an independent reader finds in a PDF. */
export interface ReadPdf {
  /** Width and height of every page in whole millimetres. */
  readonly sizes: readonly (readonly [number, number])[];
  /** Text of every page. */
  readonly texts: readonly string[];
}

const inMillimetres = (points: number): number => Math.round((points * 25.4) / 72);

/** Reads a PDF with pdf.js. @param file its path, or what is in it */
export const readPdf = async (file: string | Buffer): Promise<ReadPdf> => {
  const bytes = typeof file === 'string' ? readFileSync(file) : file;
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const sizes: [number, number][] = [];
  const texts: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    sizes.push([inMillimetres(width), inMillimetres(height)]);
    const content = await page.getTextContent();
    texts.push(content.items.map((item) => ('str' in item ? item.str : '')).join(''));
  }
  return { sizes, texts };
};

/** Fonts a PDF describes, by whether they lie in it; objects may stand in packed streams. */
export const fontsIn = (file: string): { embedded: string[]; missing: string[] } => {
  const raw = readFileSync(file);
  const text = raw.toString('latin1');
  const packed = [...text.matchAll(/\/ObjStm[\s\S]*?stream\r?\n/g)].map((match) => {
    const start = match.index + match[0].length;
    const end = text.indexOf('endstream', start);
    return inflateSync(raw.subarray(start, end)).toString('latin1');
  });
  const descriptors = [text, ...packed].flatMap(
    (part) => part.match(/<<[^<>]*\/FontDescriptor[^<>]*>>/g) ?? [],
  );
  const fonts = descriptors
    .filter((descriptor) => descriptor.includes('/FontName'))
    .map((descriptor) => ({
      name: /\/FontName\s*\/([^\s/]+)/.exec(descriptor)?.[1] ?? '',
      lies: /\/FontFile[23]?\s/.test(descriptor),
    }));
  return {
    embedded: fonts.filter(({ lies }) => lies).map(({ name }) => name),
    missing: fonts.filter(({ lies }) => !lies).map(({ name }) => name),
  };
};

/** A QR code found on a page, and how wide it is printed. */
export interface FoundCode {
  readonly text: string;
  readonly millimetres: number;
}

/** The QR codes of every page, as a camera reads them; without their quiet zone. */
export const codesIn = async (file: string): Promise<FoundCode[][]> => {
  const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
  prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(readFileSync(wasm)).buffer } });
  const pages: FoundCode[][] = [];
  for (const picture of await picturesOf(file)) {
    const found = await readBarcodes(new Uint8Array(picture), {
      formats: ['QRCode'],
      maxNumberOfSymbols: 30,
    });
    pages.push(
      found.map(({ text, position }) => ({
        text,
        millimetres: ((position.topRight.x - position.topLeft.x) / (72 * 2.5)) * 25.4,
      })),
    );
  }
  return pages;
};
