import { CORE_FILE, META_FILE, partFile } from '../../packing.ts';
import type { Searched } from '../searched.ts';
import type { Zip } from '../zip.ts';
import { cut } from './chunks.ts';
import { entriesOf } from './entries.ts';
import { lexiconOf } from './lexicon.ts';
import { chunkNames, pageCount, withoutPages } from './meta.ts';
import { openSigned } from './signed.ts';

/**
 * Pagefind's files, written anew for fewer bytes on the way: smaller parts of the index, no list of
 * pages, none of its texts, since the cards have what is shown, and none of its scripts:
 * `query/pagefind.ts` drives its compiled core. Its index of the words tells what is found by each; the
 * records are put in here (`entries.ts`). What the index says is what Pagefind's own says. Tied to the
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

const chunkPath = (name: string): string => `index/${name}.pf_index`;

/**
 * @param catalogue the records in the order of the index
 * @param words every word of them once
 * @param files Pagefind's files by path for one record whose text is those words
 * @throws when the files are not those of the known version, or not of one record
 */
export const repack = (
  catalogue: readonly Searched[],
  words: readonly string[],
  files: ReadonlyMap<string, Uint8Array>,
  zip: Zip,
): Map<string, Uint8Array> => {
  const entry = fileAt(files, ENTRY);
  if (!Buffer.from(entry).includes(`"version":"${KNOWN_VERSION}"`)) {
    throw new Error(`Search index: this is not Pagefind ${KNOWN_VERSION}; see pack/repack.ts.`);
  }
  const metaPath = onlyPath(files, /^pagefind\..*\.pf_meta$/);
  const meta = openSigned(fileAt(files, metaPath));
  if (pageCount(meta) !== 1) {
    throw new Error(`Search index: ${pageCount(meta)} records are in it, not one.`);
  }
  const lexicon = lexiconOf(
    words,
    chunkNames(meta).map((name) => openSigned(fileAt(files, chunkPath(name)))),
  );
  const parts = cut(entriesOf(catalogue, lexicon), PART_SIZE).map((chunk, row) => ({
    ...chunk,
    name: row.toString(36),
  }));
  const core = fileAt(files, onlyPath(files, /^wasm\./));
  const packed = new Map([
    [CORE_FILE, zip(openSigned(core))],
    [META_FILE, zip(withoutPages(meta, parts))],
  ]);
  for (const { name, content } of parts) packed.set(partFile(name), zip(content));
  return packed;
};
