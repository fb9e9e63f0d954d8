import { splitEntry } from '../content-format/split.ts';
import { type DataFile, dataFiles, isKind, type Kind } from '../schema/index.ts';
import type { FileKind } from './picture-kind.ts';
import type { Problem } from './problem.ts';
import { readYaml, type YamlText } from './yaml.ts';

// What a file says by its path and bytes. No file system: the form runs it in a browser.

/** A file of the content folder, parsed but not yet judged. */
export interface ContentFile extends YamlText {
  /** Path inside the content folder, with forward slashes. */
  path: string;
  kind: Kind | DataFile | 'search';
  /** Folder name of an entry; the file's own name for data files. */
  slug: string;
  /** en.md: translated text of the index.md beside it. */
  translation: boolean;
  /** Text under the front matter, and the line it starts on. */
  body: string;
  bodyLine: number;
}

/** What a picture file says of itself. */
export interface PictureFacts {
  /** Bytes. */
  size: number;
  /** What it is by its bytes; nothing when nobody can tell, or when it is too heavy to be read. */
  kind?: FileKind;
  /** Pixels; nothing when the file is no picture that we can read. */
  width?: number;
  height?: number;
  /** All of them, of every picture of a moving one. */
  pixels?: number;
  /** Whether all of it can be drawn. */
  whole: boolean;
  /** Whether it tells where it was taken. */
  located: boolean;
}

/** What lies in a content folder: the readable files, the pictures, and what could not be read. */
export interface ContentFolder {
  files: ContentFile[];
  pictures: ReadonlySet<string>;
  /** By path; left out where nobody looks into pictures. */
  pictureFacts?: ReadonlyMap<string, PictureFacts>;
  problems: Problem[];
}

const MAX_BYTES = 512 * 1024;

export type FilePlace = Pick<ContentFile, 'kind' | 'slug' | 'translation'>;

const isDataFile = (name: string): name is DataFile => Object.hasOwn(dataFiles, name);

/** Where a path of the content folder belongs; `note` needs no reading. */
export const placeOf = (path: string): FilePlace | 'note' | undefined => {
  const parts = path.split('/');
  const [first = '', slug = '', name = ''] = parts;
  if (first === 'README.md') return 'note';
  const stem = first.replace(/\.yaml$/, '');
  if (parts.length === 1 && first.endsWith('.yaml') && (isDataFile(stem) || stem === 'search')) {
    return { kind: stem, slug: stem, translation: false };
  }
  if (parts.length !== 3 || !isKind(first)) return undefined;
  if (name !== 'index.md' && name !== 'en.md') return undefined;
  return { kind: first, slug, translation: name === 'en.md' };
};

/** What to say of a file that belongs nowhere. */
export const strayFile = (path: string): Problem => ({
  file: path,
  line: 1,
  field: '',
  message: 'tệp này không thuộc chỗ nào trong thư mục nội dung',
  remedy:
    'mỗi mục là một thư mục có index.md (và en.md), ví dụ products/mang-kho/index.md; ảnh để cạnh index.md',
});

/** Reads one file by its bytes; what keeps it from being read becomes a problem of the folder. */
export const parseInto = (
  folder: Pick<ContentFolder, 'files' | 'problems'>,
  path: string,
  bytes: Uint8Array,
  place: FilePlace,
): void => {
  const tell = (line: number, message: string, remedy: string): void => {
    folder.problems.push({ file: path, line, field: '', message, remedy });
  };
  if (bytes.length > MAX_BYTES) {
    tell(1, 'tệp lớn hơn 512 kB', 'rút ngắn bài hoặc tách thành nhiều mục');
    return;
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/^\uFEFF/, '');
  } catch {
    tell(1, 'tệp không phải văn bản UTF-8', 'lưu lại tệp với bảng mã UTF-8');
    return;
  }
  const conflict = text.split(/\r?\n/).findIndex((row) => /^(?:<{7}|>{7}|={7}$)/.test(row));
  if (conflict >= 0) {
    tell(
      conflict + 1,
      'còn dấu trộn hai bản sửa (<<<<<<<, =======, >>>>>>>)',
      'giữ lại một bản và xoá các dòng dấu này',
    );
    return;
  }
  const parts = path.endsWith('.md')
    ? splitEntry(text)
    : { yaml: text, yamlLine: 1, body: '', bodyLine: 1 };
  if (!parts) {
    tell(
      1,
      'phần đầu tệp phải nằm giữa hai dòng ---',
      'mở đầu tệp bằng ---, ghi các trường, rồi đóng bằng ---',
    );
    return;
  }
  const yaml = readYaml(parts.yaml, parts.yamlLine);
  if (Array.isArray(yaml)) {
    for (const { line, message, remedy } of yaml) tell(line, message, remedy);
    return;
  }
  folder.files.push({ ...place, path, ...yaml, body: parts.body, bodyLine: parts.bodyLine });
};
