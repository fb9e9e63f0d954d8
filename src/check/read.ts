import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Document, isMap, isNode, LineCounter, parseDocument } from 'yaml';
import { type DataFile, dataFiles, type Kind, kinds } from '../schema/index.ts';
import type { Problem } from './problem.ts';

/** A file of the content folder, parsed but not yet judged. */
export interface ContentFile {
  /** Path inside the content folder, with forward slashes. */
  path: string;
  kind: Kind | DataFile | 'search';
  /** Folder name of an entry; the file's own name for data files. */
  slug: string;
  /** en.md: translated text of the index.md beside it. */
  translation: boolean;
  data: unknown;
  /** Text under the front matter, and the line it starts on. */
  body: string;
  bodyLine: number;
  /** Line of a field, or of the nearest parent that is written. */
  lineOf(path: readonly PropertyKey[]): number;
}

/** What lies in a content folder: the readable files, the pictures, and what could not be read. */
export interface ContentFolder {
  files: ContentFile[];
  pictures: ReadonlySet<string>;
  problems: Problem[];
}

const PICTURE = /\.(?:jpe?g|png|webp)$/i;
const MAX_BYTES = 512 * 1024;

/** Reads a content folder. A file that cannot be parsed becomes a problem, never an exception. */
export const readContent = async (dir: string): Promise<ContentFolder> => {
  const folder: ContentFolder = {
    files: [],
    pictures: new Set(),
    problems: [],
  };
  const pictures = new Set<string>();
  for (const path of await listFiles(dir)) {
    const place = placeOf(path);
    if (PICTURE.test(path)) pictures.add(path);
    else if (place === 'note') continue;
    else if (!place) folder.problems.push(strayFile(path));
    else await readFileInto(folder, dir, path, place);
  }
  return { ...folder, pictures };
};

const listFiles = async (dir: string): Promise<string[]> => {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dir.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
};

type FilePlace = Pick<ContentFile, 'kind' | 'slug' | 'translation'>;

const isKind = (name: string): name is Kind => Object.hasOwn(kinds, name);
const isDataFile = (name: string): name is DataFile => Object.hasOwn(dataFiles, name);

const placeOf = (path: string): FilePlace | 'note' | undefined => {
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

const strayFile = (path: string): Problem => ({
  file: path,
  line: 1,
  field: '',
  message: 'tệp này không thuộc chỗ nào trong thư mục nội dung',
  remedy:
    'mỗi mục là một thư mục có index.md (và en.md), ví dụ products/mang-kho/index.md; ảnh để cạnh index.md',
});

const readFileInto = async (
  folder: ContentFolder,
  dir: string,
  path: string,
  place: FilePlace,
): Promise<void> => {
  const bytes = await readFile(join(dir, path));
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
    ? splitFrontMatter(text)
    : { yaml: text, yamlLine: 1, body: '', bodyLine: 1 };
  if (!parts) {
    tell(
      1,
      'phần đầu tệp phải nằm giữa hai dòng ---',
      'mở đầu tệp bằng ---, ghi các trường, rồi đóng bằng ---',
    );
    return;
  }
  const lines = new LineCounter();
  const document = parseDocument(parts.yaml, {
    lineCounter: lines,
    prettyErrors: false,
  });
  const at = (offset: number): number => lines.linePos(offset).line + parts.yamlLine - 1;
  for (const error of document.errors) {
    tell(
      at(error.pos[0]),
      `không đọc được YAML: ${yamlFault(error.code)}`,
      'xem lại thụt lề, dấu hai chấm và dấu nháy ở dòng này',
    );
  }
  if (document.errors.length > 0) return;
  let data: unknown;
  try {
    data = document.toJS({ maxAliasCount: 20 });
  } catch {
    tell(
      parts.yamlLine,
      'YAML dùng quá nhiều tham chiếu (&, *)',
      'viết thẳng giá trị, không dùng & và *',
    );
    return;
  }
  folder.files.push({
    ...place,
    path,
    data,
    body: parts.body,
    bodyLine: parts.bodyLine,
    lineOf: lineFinder(document, at, parts.yamlLine),
  });
};

const splitFrontMatter = (text: string) => {
  const match = /^---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/m.exec(text);
  if (!match || match.index !== 0) return undefined;
  const body = text.slice(match[0].length);
  return {
    yaml: match[1] ?? '',
    yamlLine: 2,
    body,
    bodyLine: text.slice(0, match[0].length).split('\n').length,
  };
};

const lineFinder = (document: Document, at: (offset: number) => number, first: number) => {
  return (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length > 0; length -= 1) {
      const parent = document.getIn(path.slice(0, length - 1), true) ?? document.contents;
      const key = path[length - 1];
      if (isMap(parent)) {
        const pair = parent.items.find(
          (item) => isNode(item.key) && String(item.key) === String(key),
        );
        if (pair && isNode(pair.key) && pair.key.range) return at(pair.key.range[0]);
      }
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return at(node.range[0]);
    }
    return first;
  };
};

/** The YAML library's fault codes in the reader's words. */
const yamlFault = (code: string): string => {
  const words: Record<string, string> = {
    DUPLICATE_KEY: 'một trường được ghi hai lần',
    BAD_INDENT: 'thụt lề sai',
    TAB_AS_INDENT: 'thụt lề bằng phím Tab, phải dùng dấu cách',
    MISSING_CHAR: 'thiếu dấu ngoặc hoặc dấu nháy đóng',
    BLOCK_AS_IMPLICIT_KEY: 'có hai dấu hai chấm trên một dòng, cần dấu nháy quanh câu',
    MULTILINE_IMPLICIT_KEY: 'thiếu dấu hai chấm sau tên trường',
    UNEXPECTED_TOKEN: 'có dấu không đặt đúng chỗ',
    BAD_ALIAS: 'dấu * hoặc & đứng đầu câu, cần dấu nháy quanh câu',
  };
  return words[code] ?? `cú pháp sai (${code})`;
};
