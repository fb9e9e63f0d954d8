import { chmodSync, linkSync, readFileSync, rmSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { filesBelow } from './files.ts';
import { mediaType } from './mime.ts';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Smaller files fit into one packet anyway. */
const smallestToCompress = 1000;
/** 11 takes ten times as long for a twentieth less. */
const brotliQuality = 9;
const endings = ['.br', '.gz'] as const;

/** Files are compressed side by side, so many at a time. */
const atOnce = 8;

/**
 * Puts `.br` and `.gz` beside every text file, for servers that send them as they are. What is the same
 * as in an earlier site becomes a link to it, with its compressed forms: no disk, no work, and
 * browsers keep what they have, since the file's time stays too. What is compressed already (photos,
 * fonts, the packed parts of the search) is left alone.
 * @param dir the new site
 * @param earlier a site on the same file system, if there is one
 * @returns how many files were compressed and how many were linked
 */
export const precompress = async (
  dir: string,
  earlier?: string,
): Promise<{ readonly compressed: number; readonly linked: number }> => {
  const queue = filesBelow(dir).filter((file) => !endings.some((ending) => file.endsWith(ending)));
  const counts = { compressed: 0, linked: 0 };
  const worker = async (): Promise<void> => {
    for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
      if (earlier !== undefined && linkIfSame(dir, earlier, file)) counts.linked += 1;
      else if (await compressFile(join(dir, file))) counts.compressed += 1;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return counts;
};

const linkIfSame = (dir: string, earlier: string, file: string): boolean => {
  const ours = join(dir, file);
  const theirs = join(earlier, file);
  const found = statSync(theirs, { throwIfNoEntry: false });
  if (!found?.isFile() || found.size !== statSync(ours).size) return false;
  if (!readFileSync(ours).equals(readFileSync(theirs))) return false;
  const both = ['', ...endings].filter((ending) => ending === '' || isFile(theirs + ending));
  if (isWorthIt(ours) && both.length === 1) return false;
  for (const ending of both) {
    rmSync(ours + ending, { force: true });
    linkSync(theirs + ending, ours + ending);
  }
  return true;
};

const isFile = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isFile() === true;

const isWorthIt = (path: string): boolean =>
  mediaType(path).compressible && statSync(path).size >= smallestToCompress;

const compressFile = async (path: string): Promise<boolean> => {
  chmodSync(path, 0o644);
  if (!isWorthIt(path)) return false;
  const plain = readFileSync(path);
  const params = { [constants.BROTLI_PARAM_QUALITY]: brotliQuality };
  await writeFile(`${path}.br`, await brotli(plain, { params }), { mode: 0o644 });
  await writeFile(`${path}.gz`, await zip(plain, { level: 9 }), { mode: 0o644 });
  return true;
};
