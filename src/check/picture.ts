import { readFileSync, statSync } from 'node:fs';
import type { PictureFacts } from './parse.ts';
import { faultOfKind, kindOfBytes } from './picture-kind.ts';
import { MOST_BYTES, MOST_PIXELS } from './picture-limits.ts';

type Sharp = typeof import('sharp').default;

/** Gives what is known of a picture by its bytes, or looks and keeps it. */
export type Remembered = (
  bytes: Uint8Array,
  look: () => Promise<PictureFacts>,
) => Promise<PictureFacts>;

const lookEachTime: Remembered = (_, look) => look();

/**
 * What a picture file says of itself, and whether everything that builds can open it. A file that is no
 * picture has no width; nothing is thrown.
 */
export const lookAtPicture = async (
  file: string,
  remembered: Remembered = lookEachTime,
): Promise<PictureFacts> => {
  const { size } = statSync(file);
  // Refused for its weight alone; a file of gigabytes would not even fit.
  if (size > MOST_BYTES) return { size, whole: false, located: false };
  const bytes = readFileSync(file);
  const kind = kindOfBytes(bytes);
  // Only what is what its name says is opened: an SVG would have a whole program do it.
  if (faultOfKind(file, kind)) return { size, kind, whole: false, located: false };
  return await remembered(bytes, async () => ({ size, kind, ...(await insideOf(bytes)) }));
};

const insideOf = async (bytes: Buffer): Promise<Omit<PictureFacts, 'size' | 'kind'>> => {
  // Loaded only for folders with pictures: it is the heaviest package of the check.
  const { default: sharp } = await import('sharp');
  try {
    const { width, height, pages = 1, exif } = await sharp(bytes).metadata();
    const pixels = width * height * pages;
    const located = exif !== undefined && hasPosition(exif);
    const whole = pixels <= MOST_PIXELS && (await isWhole(sharp, bytes));
    return { width, height, pixels, whole, located };
  } catch {
    return { whole: false, located: false };
  }
};

/** Whether all of a picture can be drawn, by what measures it and what draws it in a build. */
const isWhole = async (sharp: Sharp, bytes: Buffer): Promise<boolean> => {
  const { imageMetadata } = await import('astro/assets/utils');
  try {
    await imageMetadata(bytes);
    // As strict as whatever draws strictest, and all pictures of a moving one. In full size: a decoder
    // that may draw less skips over damage. In grey, which takes a third of the memory.
    await sharp(bytes, { pages: -1, failOn: 'warning', limitInputPixels: MOST_PIXELS })
      .greyscale()
      .raw()
      .toBuffer();
    return true;
  } catch {
    return false;
  }
};

/** Tag of the first directory of an EXIF block that leads to the position (GPSInfoIFDPointer). */
const GPS_POINTER = 0x8825;
const HEAD = 'Exif\0\0'.length;
const ENTRY_BYTES = 12;

/** Whether an EXIF block (EXIF 2.3, section 4.6: a TIFF structure) leads to a GPS directory. */
const hasPosition = (exif: Uint8Array): boolean => {
  const start = new TextDecoder('latin1').decode(exif.subarray(0, 4)) === 'Exif' ? HEAD : 0;
  const tiff = new DataView(exif.buffer, exif.byteOffset + start, exif.byteLength - start);
  if (tiff.byteLength < 8) return false;
  const littleEndian = tiff.getUint8(0) === 0x49;
  const directory = tiff.getUint32(4, littleEndian);
  if (directory + 2 > tiff.byteLength) return false;
  const entries = tiff.getUint16(directory, littleEndian);
  for (let index = 0; index < entries; index += 1) {
    const at = directory + 2 + index * ENTRY_BYTES;
    if (at + ENTRY_BYTES > tiff.byteLength) return false;
    if (tiff.getUint16(at, littleEndian) === GPS_POINTER) return true;
  }
  return false;
};
