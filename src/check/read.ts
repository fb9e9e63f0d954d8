import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { type ContentFolder, type PictureFacts, parseInto, placeOf, strayFile } from './parse.ts';
import { lookAtPicture } from './picture.ts';
import type { Problem } from './problem.ts';

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
  for (const { path, isLink } of await listFiles(dir)) {
    if (isLink) {
      folder.problems.push(linkedFile(path));
      continue;
    }
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

/** A link leads out of the folder and its history, to whatever lies there on the machine. */
const linkedFile = (path: string): Problem => ({
  file: path,
  line: 1,
  field: '',
  message: 'đây là đường tắt (symlink) tới một tệp khác, không phải tệp',
  remedy: 'xoá đường tắt và chép hẳn tệp vào thư mục nội dung',
});

const listFiles = async (dir: string): Promise<{ path: string; isLink: boolean }[]> => {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return (
    entries
      .filter((entry) => entry.isFile() || entry.isSymbolicLink())
      .map((entry) => ({
        path: relative(dir, join(entry.parentPath, entry.name)).replaceAll('\\', '/'),
        isLink: entry.isSymbolicLink(),
      }))
      // What begins with a dot belongs to the machine or to git.
      .filter(({ path }) => !path.split('/').some((part) => part.startsWith('.')))
      .sort((a, b) => (a.path < b.path ? -1 : 1))
  );
};
