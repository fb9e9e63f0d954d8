import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { lookedAtPictures } from '../env.ts';
import { openLookedAt } from './looked-at.ts';
import { type ContentFolder, type PictureFacts, parseInto, placeOf, strayFile } from './parse.ts';
import { lookAtPicture } from './picture.ts';
import { isNamedPicture } from './picture-kind.ts';
import type { Problem } from './problem.ts';

export type { ContentFile, ContentFolder } from './parse.ts';

/**
 * Reads a content folder. A file that cannot be parsed becomes a problem, never an exception.
 * @param memory file that remembers what was found in pictures
 */
export const readContent = async (
  dir: string,
  memory = lookedAtPictures(),
): Promise<ContentFolder> => {
  const folder: ContentFolder = {
    files: [],
    pictures: new Set(),
    problems: [],
  };
  const pictures = new Set<string>();
  // One after the other: of thousands of small files, waiting for each is the most.
  for (const { path, isLink } of listFiles(dir)) {
    if (isLink) {
      folder.problems.push(linkedFile(path));
      continue;
    }
    const place = placeOf(path);
    if (isNamedPicture(path)) pictures.add(path);
    else if (place === 'note') continue;
    else if (!place) folder.problems.push(strayFile(path));
    else parseInto(folder, path, readFileSync(join(dir, path)), place);
  }
  return { ...folder, pictures, pictureFacts: await lookAtAll(dir, [...pictures], memory) };
};

/** Looks into pictures on all processors. */
const lookAtAll = async (
  dir: string,
  paths: readonly string[],
  memory: string,
): Promise<ReadonlyMap<string, PictureFacts>> => {
  if (paths.length === 0) return new Map();
  const { remembered, save } = await openLookedAt(memory);
  const found = new Map<string, PictureFacts>();
  const waiting = paths.values();
  const look = async (): Promise<void> => {
    for (const path of waiting) found.set(path, await lookAtPicture(join(dir, path), remembered));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, look));
  save();
  return found;
};

/** A link leads out of the folder and its history, to whatever lies there on the machine. */
const linkedFile = (path: string): Problem => ({
  file: path,
  line: 1,
  field: '',
  message: 'đây là đường tắt (symlink) tới một tệp khác, không phải tệp',
  remedy: 'xoá đường tắt và chép hẳn tệp vào thư mục nội dung',
});

interface Listed {
  readonly path: string;
  readonly isLink: boolean;
}

const listFiles = (dir: string): readonly Listed[] =>
  [...filesIn(dir, '')].sort((a, b) => (a.path < b.path ? -1 : 1));

function* filesIn(dir: string, below: string): Generator<Listed> {
  for (const entry of readdirSync(join(dir, below), { withFileTypes: true })) {
    // What begins with a dot belongs to the machine or to git.
    if (entry.name.startsWith('.')) continue;
    const path = `${below}${entry.name}`;
    const isLink = entry.isSymbolicLink();
    if (entry.isDirectory()) yield* filesIn(dir, `${path}/`);
    else if (entry.isFile() || isLink) yield { path, isLink };
  }
}
