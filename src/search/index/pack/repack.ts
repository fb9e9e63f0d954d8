import { gzipSync } from 'node:zlib';
import { CORE_FILE, META_FILE, partFile } from '../../packing.ts';
import { cutAnew } from './chunks.ts';
import { chunkNames, pageCount, withoutPages } from './meta.ts';
import { openSigned } from './signed.ts';

/**
 * Pagefind's files, written anew for fewer bytes on the way: smaller parts of the index, no list of
 * pages, none of its texts, since the cards have what is shown, and none of its scripts:
 * `query/pagefind.ts` drives its compiled core. What the index says is not changed. Tied to the
 * version whose format is known here.
 */
export const KNOWN_VERSION = '1.6.0';

/** A part of the index is closed from so many bytes on (about 2 kB compressed). */
const PART_SIZE = 8000;

const ENTRY = 'pagefind-entry.json';

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

const zipped = (content: Uint8Array): Uint8Array => gzipSync(content, { level: 9 });

const chunkPath = (name: string): string => `index/${name}.pf_index`;

/** Smaller parts of the index, numbered. */
const smallerParts = (files: ReadonlyMap<string, Uint8Array>, meta: Uint8Array) => {
  const parts = chunkNames(meta).map((name) => openSigned(fileAt(files, chunkPath(name))));
  return cutAnew(parts, PART_SIZE).map((chunk, row) => ({ ...chunk, name: row.toString(36) }));
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
  const core = fileAt(files, onlyPath(files, /^wasm\./));
  const packed = new Map([
    [CORE_FILE, zipped(openSigned(core))],
    [META_FILE, zipped(withoutPages(meta, parts))],
  ]);
  for (const { name, content } of parts) packed.set(partFile(name), zipped(content));
  return packed;
};
