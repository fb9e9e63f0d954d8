import sharp from 'sharp';
import { emblem } from '../brocade/index.ts';

/**
 * The woven mark as a PNG, for devices that take no SVG; the same bytes every time.
 * @param side pixels; a multiple of the mark's stitches stays sharp
 */
export const iconPng = (side: number, options: { maskable?: boolean } = {}): Promise<Buffer> =>
  sharp(Buffer.from(emblem(options)))
    .resize(side, side, { kernel: 'nearest' })
    .png({ compressionLevel: 9, palette: true })
    .toBuffer();
