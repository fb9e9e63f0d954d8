import { gunzipSync } from 'node:zlib';

/** Every compressed file of Pagefind begins so once it is unpacked. */
export const SIGNATURE = 'pagefind_dcd';

/** Content of a file of Pagefind. @throws when it is not one */
export const openSigned = (file: Uint8Array): Uint8Array => {
  const bytes = gunzipSync(file);
  if (bytes.toString('latin1', 0, SIGNATURE.length) !== SIGNATURE) {
    throw new Error('A file of the search index lacks its signature.');
  }
  return bytes.subarray(SIGNATURE.length);
};
