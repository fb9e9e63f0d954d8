import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { type ContentFolder, type PictureFacts, parseInto, placeOf, strayFile } from './parse.ts';
import { lookAtPicture } from './picture.ts';

export type { ContentFile, ContentFolder } from './parse.ts';

const PICTURE = /\.(?:jpe?g|png|webp)$/i;

/** Reads a content folder. A file that cannot be parsed becomes a problem, never an exception. */
export const readContent = async (dir: string): Promise<ContentFolder> => {
  const folder: ContentFolder = {
    files: [],
    pictures: new Set(),
    problems: [],
  };
  const pictures = new Set<string>();
  const pictureFacts = new Map<string, PictureFacts>();
  for (const path of await listFiles(dir)) {
    const place = placeOf(path);
    if (PICTURE.test(path)) {
      pictures.add(path);
      pictureFacts.set(path, await lookAtPicture(join(dir, path)));
    } else if (place === 'note') continue;
    else if (!place) folder.problems.push(strayFile(path));
    else parseInto(folder, path, await readFile(join(dir, path)), place);
  }
  return { ...folder, pictures, pictureFacts };
};

const listFiles = async (dir: string): Promise<string[]> => {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return (
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(dir, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
      // What begins with a dot belongs to the machine or to git.
      .filter((path) => !path.split('/').some((part) => part.startsWith('.')))
      .sort()
  );
};
