/** 1 January 1980, midnight: the first moment a ZIP file can tell, as time and date words. */
const FIRST_MOMENT = { time: 0, date: (1 << 5) | 1 } as const;

const CENTRAL_ENTRY = 0x02014b50;
const END = 0x06054b50;
const END_SIZE = 22;

/**
 * Sets the dates of all files in a ZIP archive to the first there is: the archive then says what is
 * in it and not when it was packed. Works in place.
 * @returns the same bytes
 * @throws when it is no ZIP archive of the simple form (no comment at its end, not ZIP64)
 */
export const fixZipDates = (bytes: Uint8Array): Uint8Array => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.byteLength - END_SIZE;
  if (end < 0 || view.getUint32(end, true) !== END)
    throw new Error('This is no plain ZIP archive.');
  let entry = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(entry, true) !== CENTRAL_ENTRY) throw new Error('The ZIP index is broken.');
    setDate(view, entry + 12);
    setDate(view, view.getUint32(entry + 42, true) + 10);
    const lengths = [28, 30, 32].map((offset) => view.getUint16(entry + offset, true));
    entry += 46 + lengths.reduce((sum, length) => sum + length, 0);
  }
  return bytes;
};

const setDate = (view: DataView, offset: number): void => {
  view.setUint16(offset, FIRST_MOMENT.time, true);
  view.setUint16(offset + 2, FIRST_MOMENT.date, true);
};
