import { createHash } from 'node:crypto';
import { cutAnew } from './chunks.ts';
import { chunkNames, pageCount, rewritten } from './meta.ts';
import { openSigned, sign } from './signed.ts';

/**
 * Pagefind's files, written anew for fewer bytes on the way: rows instead of random names, smaller
 * parts of the index, and none of its texts, since the cards have what is shown. What the index says
 * is not changed, and Pagefind's own browser side reads the result. Tied to the version whose format
 * is known here.
 */
export const KNOWN_VERSION = '1.6.0';

/** A part of the index is closed from so many bytes on (about 2 kB compressed). */
const PART_SIZE = 8000;

const ENTRY = 'pagefind-entry.json';
const SCRIPT = 'pagefind.js';

const shortHash = (content: Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 8);

const onlyPath = (files: ReadonlyMap<string, Uint8Array>, pattern: RegExp): string => {
  const [path, ...others] = [...files.keys()].filter((name) => pattern.test(name));
  if (path === undefined || others.length > 0)
    throw new Error(`Search index: no single ${pattern}.`);
  return path;
};

const fileAt = (files: ReadonlyMap<string, Uint8Array>, path: string): Uint8Array => {
  const file = files.get(path);
  if (file === undefined) throw new Error(`Search index: no ${path}.`);
  return file;
};

const chunkPath = (name: string): string => `index/${name}.pf_index`;

/** Smaller parts of the index, named by their content. */
const smallerParts = (files: ReadonlyMap<string, Uint8Array>, meta: Uint8Array) => {
  const parts = chunkNames(meta).map((name) => openSigned(fileAt(files, chunkPath(name))));
  return cutAnew(parts, PART_SIZE).map((chunk) => ({ ...chunk, name: shortHash(chunk.content) }));
};

/**
 * @param files Pagefind's files by path
 * @param records how many records must be in them
 * @throws when the files are not those of the known version, or do not hold every record
 */
export const repack = (
  files: ReadonlyMap<string, Uint8Array>,
  records: number,
): Map<string, Uint8Array> => {
  const entry = fileAt(files, ENTRY);
  if (!Buffer.from(entry).includes(`"version":"${KNOWN_VERSION}"`)) {
    throw new Error(`Search index: this is not Pagefind ${KNOWN_VERSION}; see pack/repack.ts.`);
  }
  const metaPath = onlyPath(files, /^pagefind\..*\.pf_meta$/);
  const meta = openSigned(fileAt(files, metaPath));
  if (pageCount(meta) !== records) {
    throw new Error(`Search index: ${pageCount(meta)} of ${records} records are in it.`);
  }
  const parts = smallerParts(files, meta);
  const packed = new Map<string, Uint8Array>();
  for (const path of [ENTRY, SCRIPT, onlyPath(files, /^wasm\./)]) {
    packed.set(path, fileAt(files, path));
  }
  packed.set(metaPath, sign(rewritten(meta, parts)));
  for (const { name, content } of parts) packed.set(chunkPath(name), sign(content));
  return packed;
};
