import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import sharp from 'sharp';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(readFileSync(wasm)).buffer } });

/** What a camera reads from QR codes drawn as SVG, printed in black on white. */
export const readQr = async (svg: string): Promise<string[]> => {
  const picture = await sharp(Buffer.from(svg), { density: 400 })
    .flatten({ background: '#ffffff' })
    .png()
    .toBuffer();
  const found = await readBarcodes(new Uint8Array(picture), { formats: ['QRCode'] });
  return found.map((code) => code.text);
};
