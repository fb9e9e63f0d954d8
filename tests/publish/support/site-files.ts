import { readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { filesBelow } from '../../../scripts/lib/files.ts';

/** Files that two sites share: not alike, but the very same. */
export const sameFiles = (site: string, other: string): readonly string[] =>
  filesBelow(site).filter(
    (file) =>
      statSync(join(site, file)).ino ===
      statSync(join(other, file), { throwIfNoEntry: false })?.ino,
  );

const unpackers = new Map([
  ['.br', brotliDecompressSync],
  ['.gz', gunzipSync],
]);

/** A compressed form in a site, what it says, and what the file beside it says. */
interface PackedFile {
  readonly file: string;
  readonly said: Buffer;
  readonly plain: Buffer;
}

/** All compressed forms in the folder of a site. */
export const packedFiles = (site: string): readonly PackedFile[] =>
  filesBelow(site).flatMap((file) => {
    const ending = extname(file);
    const unpack = unpackers.get(ending);
    if (!unpack) return [];
    const plain = readFileSync(join(site, file.slice(0, -ending.length)));
    return [{ file, said: unpack(readFileSync(join(site, file))), plain }];
  });
