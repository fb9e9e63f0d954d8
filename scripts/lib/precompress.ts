import {
  type BigIntStats,
  chmodSync,
  constants,
  copyFileSync,
  linkSync,
  readFileSync,
  statSync,
  unlinkSync,
} from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, gzip, constants as zlib } from 'node:zlib';
import { filesBelow } from './files.ts';
import { mediaType } from './mime.ts';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Smaller files fit into one packet anyway. */
const smallestToCompress = 1000;
/** 11 takes ten times as long for a twentieth less. */
const brotliQuality = 9;
const endings = ['.br', '.gz'] as const;
/** Everybody may read what is public. */
const publicMode = 0o644;

/** Files are compressed side by side, so many at a time. */
const atOnce = 8;

/** A site that was compressed before, on the same file system. */
export interface EarlierSite {
  readonly dir: string;
  /** Where a file of the new site would lie in it, when that is another place. */
  readonly placeOf?: (file: string) => string | undefined;
}

/** What became of the files of a site. */
export interface Compression {
  readonly compressed: number;
  readonly linked: number;
  /** Bytes of all of them with their compressed forms. */
  readonly bytes: number;
}

/**
 * Puts `.br` and `.gz` beside every text file, for servers that send them as they are. What is the same
 * as in an earlier site becomes a link to it, with its compressed forms: no disk, no work, and
 * browsers keep what they have, since the file's time stays too. What the build has linked already is
 * not even read. What is compressed already (photos, fonts, the packed parts of the search) is left
 * alone.
 * @param dir the new site
 * @param files its files, when they are known
 * @param read nothing that lies there is replaced before this has come true: somebody reads it
 */
export const precompress = async (
  dir: string,
  earlier?: EarlierSite,
  files: readonly string[] = filesBelow(dir),
  read: Promise<unknown> = Promise.resolve(),
): Promise<Compression> => {
  const isForm = (file: string): boolean => endings.some((ending) => file.endsWith(ending));
  const rest: Plain[] = [];
  const twins: Twins[] = [];
  let linked = 0;
  let bytes = 0;
  // One after the other: of so many small deeds, waiting for each is the most.
  for (const file of files.filter((each) => !isForm(each))) {
    const ours = plainFile(`${dir}/${file}`);
    const theirs = earlier && fileOrNothing(`${earlier.dir}/${placeIn(earlier, file)}`);
    const forms = theirs && linkForms({ ours, theirs });
    bytes += Number(ours.stat.size) + (forms ?? 0);
    if (!theirs || forms === undefined) rest.push(ours);
    else {
      linked += 1;
      if (!isOne({ ours, theirs }) && !isKept(ours)) twins.push({ ours, theirs });
    }
  }
  // The largest is begun first, so that nobody waits for it alone.
  rest.sort((a, b) => Number(a.stat.size - b.stat.size));
  let compressed = 0;
  const worker = async (): Promise<void> => {
    for (let file = rest.pop(); file !== undefined; file = rest.pop()) {
      chmodSync(file.path, publicMode);
      if (!isWorthIt(file)) continue;
      const ofForms = await compressFile(file.path);
      bytes += ofForms;
      compressed += 1;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  await read;
  for (const pair of twins) becomeOne(pair);
  return { compressed, linked, bytes };
};

const placeIn = ({ placeOf }: EarlierSite, file: string): string => placeOf?.(file) ?? file;

/** A file and what the file system says about it. Inode numbers may not fit into a plain number. */
interface Plain {
  readonly path: string;
  readonly stat: BigIntStats;
}

const plainFile = (path: string): Plain => ({ path, stat: statSync(path, { bigint: true }) });

const fileOrNothing = (path: string): Plain | undefined => {
  const stat = statSync(path, { bigint: true, throwIfNoEntry: false });
  return stat?.isFile() ? { path, stat } : undefined;
};

/** A file of the new site and the one in its place in the earlier. */
interface Twins {
  readonly ours: Plain;
  readonly theirs: Plain;
}

const isOne = ({ ours, theirs }: Twins): boolean =>
  theirs.stat.ino === ours.stat.ino && theirs.stat.dev === ours.stat.dev;

/**
 * Whether the build keeps a file and brings it again next time, when it is then the very same. It stays
 * as it is, and forms of its own age go with it.
 */
const isKept = ({ stat }: Plain): boolean => stat.nlink > 1n;

/**
 * Takes the compressed forms of a file from an earlier site, when it is the same there.
 * @returns their bytes; nothing when the file is another, or they are not its forms
 */
const linkForms = ({ ours, theirs }: Twins): number | undefined => {
  const one = isOne({ ours, theirs });
  if (!one && !areSame({ ours, theirs })) return undefined;
  const forms = isWorthIt(ours) ? formsOf(theirs) : [];
  for (const [place, { path }] of forms?.entries() ?? []) {
    const form = `${ours.path}${endings[place]}`;
    if (!one && isKept(ours)) copyFileSync(path, form, constants.COPYFILE_EXCL);
    else linkSync(path, form);
  }
  return forms?.reduce((sum, { stat }) => sum + Number(stat.size), 0);
};

const areSame = ({ ours, theirs }: Twins): boolean =>
  theirs.stat.size === ours.stat.size && readFileSync(ours.path).equals(readFileSync(theirs.path));

/** The compressed forms of a file; nothing when one is missing, or the file was written on since. */
const formsOf = ({ path, stat }: Plain): readonly Plain[] | undefined => {
  const forms = endings.flatMap((ending) => fileOrNothing(path + ending) ?? []);
  const areOfIt = forms.every((form) => form.stat.mtimeNs >= stat.mtimeNs);
  return areOfIt && forms.length === endings.length ? forms : undefined;
};

/** Of two files of the same bytes, one on disk is enough, and browsers keep what has kept its time. */
const becomeOne = ({ ours, theirs }: Twins): void => {
  unlinkSync(ours.path);
  linkSync(theirs.path, ours.path);
};

const isWorthIt = ({ path, stat }: Plain): boolean =>
  stat.size >= smallestToCompress && mediaType(path).compressible;

/** @returns bytes of the compressed forms */
const compressFile = async (path: string): Promise<number> => {
  const plain = readFileSync(path);
  const params = { [zlib.BROTLI_PARAM_QUALITY]: brotliQuality };
  const forms = [await brotli(plain, { params }), await zip(plain, { level: 9 })];
  for (const [place, form] of forms.entries()) {
    await writeFile(`${path}${endings[place]}`, form, { mode: publicMode, flag: 'wx' });
  }
  return forms.reduce((sum, form) => sum + form.length, 0);
};
