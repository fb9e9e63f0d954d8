import { stat } from 'node:fs/promises';
import type { PictureFacts } from './parse.ts';

/** What a picture file says of itself. A file that is no picture has no width; nothing is thrown. */
export const lookAtPicture = async (file: string): Promise<PictureFacts> => {
  const { size } = await stat(file);
  // Loaded only for folders with pictures: it is the heaviest package of the check.
  const { default: sharp } = await import('sharp');
  try {
    const { width, height, exif } = await sharp(file).metadata();
    return { size, width, height, located: exif !== undefined && hasPosition(exif) };
  } catch {
    return { size, located: false };
  }
};

/** Tag of the first directory of an EXIF block that leads to the position (GPSInfoIFDPointer). */
const GPS_POINTER = 0x8825;
const HEAD = 'Exif\0\0'.length;
const ENTRY_BYTES = 12;

/** Whether an EXIF block (EXIF 2.3, section 4.6: a TIFF structure) leads to a GPS directory. */
export const hasPosition = (exif: Uint8Array): boolean => {
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
