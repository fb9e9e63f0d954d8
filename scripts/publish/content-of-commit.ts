import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type GitOptions, gitBytes, readBlobs } from './git.ts';

/** A file of the content folder in a commit. */
interface ContentBlob {
  /** Path below `content/`. */
  readonly path: string;
  readonly id: string;
}

/** What the content folder of a commit holds, and what about it cannot be taken. */
export interface ContentListing {
  readonly blobs: readonly ContentBlob[];
  /** One Vietnamese sentence each; nothing may be written to disk while there are any. */
  readonly refusals: readonly string[];
}

/** Folder of the repository that is published; nothing else of a commit is ever looked at. */
export const contentFolder = 'content';

const fileKinds = /\.(?:md|yaml|jpe?g|png|webp)$/i;
const picture = /\.(?:jpe?g|png|webp)$/i;
/** Letters, digits and a few signs: no file system and no shell reads such a name differently. */
const plainName = /^[\p{L}\p{N}][\p{L}\p{N} ._()-]*$/u;
const mostFiles = 100_000;

export interface ContentLimits {
  readonly photoMegabytes: number;
}

/**
 * Lists the content folder of a commit without reading a file.
 * @param options with `inHook` for a commit that is being pushed
 */
export const listContent = (
  options: GitOptions,
  commit: string,
  { photoMegabytes }: ContentLimits,
): ContentListing => {
  const raw = gitBytes(options, 'ls-tree', '-r', '-z', '--long', commit, '--', `${contentFolder}/`);
  const blobs: ContentBlob[] = [];
  const refusals: string[] = [];
  const seen = new Map<string, string>();
  for (const row of raw.toString().split('\0')) {
    if (row === '') continue;
    const [, mode = '', id = '', size = '', full = ''] =
      /^(\d+) \w+ ([\da-f]+) +(\S+)\t([\s\S]*)$/.exec(row) ?? [];
    const path = full.slice(contentFolder.length + 1);
    const refusal = faultOf(path, mode, Number(size), photoMegabytes);
    const folded = path.toLowerCase();
    const twin = seen.get(folded);
    seen.set(folded, path);
    if (refusal) refusals.push(`${full}: ${refusal}`);
    else if (twin !== undefined) refusals.push(`${full}: trùng tên với ${twin}, chỉ khác chữ hoa`);
    else blobs.push({ path, id });
  }
  if (blobs.length === 0) refusals.push(`không thấy thư mục ${contentFolder}/ trong bản gửi lên`);
  if (blobs.length > mostFiles) refusals.push(`có hơn ${mostFiles} tệp`);
  return { blobs, refusals };
};

/** Why a path cannot be published, or `undefined`. */
const faultOf = (
  path: string,
  mode: string,
  bytes: number,
  photoMegabytes: number,
): string | undefined => {
  if (mode === '120000') return 'là liên kết (symlink), hãy chép chính tệp đó vào';
  if (mode === '160000') return 'là một kho mã khác (submodule), hãy bỏ đi';
  const name = faultOfName(path);
  if (name) return name;
  if (!fileKinds.test(path)) return 'chỉ nhận .md, .yaml, .jpg, .png, .webp';
  if (picture.test(path) && bytes > photoMegabytes * 1_000_000) {
    return `ảnh nặng hơn ${photoMegabytes} MB, hãy thu nhỏ`;
  }
  return undefined;
};

/**
 * What is wrong with a path below the content folder, in Vietnamese; `undefined` when nothing is.
 * Leaves no way out of the folder and none into `.git`.
 */
export const faultOfName = (path: string): string | undefined => {
  if (path !== path.normalize('NFC')) return 'tên có dấu lưu theo kiểu tổ hợp (NFD), hãy đặt lại';
  if (path.length > 300 || path.split('/').length > 4) return 'tên quá dài hoặc quá nhiều tầng';
  return path.split('/').every((part) => plainName.test(part) && !part.endsWith('.'))
    ? undefined
    : 'tên chỉ được có chữ, số, dấu cách và . _ - ( ), không bắt đầu bằng dấu chấm';
};

/**
 * Writes the listed files below a folder.
 * @throws when the disk is full or git lacks a file
 */
export const extractContent = async (
  options: GitOptions,
  blobs: readonly ContentBlob[],
  folder: string,
): Promise<void> => {
  mkdirSync(folder, { recursive: true });
  for (const parent of new Set(blobs.map(({ path }) => dirname(path)))) {
    mkdirSync(join(folder, parent), { recursive: true });
  }
  await readBlobs(
    options,
    blobs.map(({ id }) => id),
    (index, bytes) => {
      const blob = blobs[index];
      if (blob) writeFileSync(join(folder, blob.path), bytes, { flag: 'wx', mode: 0o644 });
    },
  );
};
