import { faultOfKind, isNamedPicture, kindOfBytes } from '../../src/check/picture-kind.ts';
import { contentFolder, faultOfName } from '../publish/content-of-commit.ts';
import { Refusal } from './refusal.ts';

/** One file of a save, judged by itself; whether it fits the branch is asked later. */
export interface Change {
  readonly path: string;
  /** The new bytes; `undefined` takes the file away. */
  readonly bytes: Buffer | undefined;
  /** Where the file was before a move. */
  readonly from: string | undefined;
  /** Blob the person saw; `undefined` for a new file. */
  readonly seen: string | undefined;
}

/** What a save asks for. Author and dates of the request are not believed. */
export interface Save {
  readonly message: string;
  readonly changes: readonly Change[];
}

export interface SaveLimits {
  readonly branch: string;
  readonly photoMegabytes: number;
}

const mostFiles = 60;
const longestText = 512 * 1024;
const longestMessage = 500;

const bad = (message: string): Refusal => new Refusal(422, message);

const keysOf = (value: unknown): ReadonlyMap<string, unknown> => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw bad('Yêu cầu lưu không đúng dạng');
  }
  return new Map(Object.entries(value));
};

/**
 * Reads a save from the body of a request.
 * @throws Refusal for whatever may not be saved, with the reason
 */
export const readSave = (body: unknown, limits: SaveLimits): Save => {
  const keys = keysOf(body);
  const { branch } = limits;
  if (keys.get('branch') !== branch) throw bad(`Chỉ lưu được vào nhánh ${branch}`);
  const files = keys.get('files');
  if (!Array.isArray(files) || files.length === 0) throw bad('Không có tệp nào để lưu');
  if (files.length > mostFiles) throw bad(`Mỗi lần lưu tối đa ${mostFiles} tệp`);
  const changes = files.map((file) => readChange(keysOf(file), limits));
  const paths = changes.flatMap(({ path, from }) => (from === undefined ? [path] : [path, from]));
  if (new Set(paths).size !== paths.length) throw bad('Một tệp có mặt hai lần trong một lần lưu');
  return { message: readMessage(keys.get('message')), changes };
};

/** No control characters: a message is one line in every list, and none of git's trailers. */
const readMessage = (given: unknown): string => {
  const text = typeof given === 'string' ? given.replace(/\p{C}+/gu, ' ').trim() : '';
  return text.slice(0, longestMessage) || 'Sửa nội dung';
};

const readChange = (file: ReadonlyMap<string, unknown>, limits: SaveLimits): Change => {
  const path = readPath(file.get('path'));
  const operation = file.get('operation');
  const seen = readBlobId(file.get('sha'));
  const given = file.get('from_path');
  const from = given === undefined || given === '' ? undefined : readPath(given);
  if (operation === 'delete') {
    if (seen === undefined) throw bad(`${path}: thiếu mã của bản đang có`);
    return { path, bytes: undefined, from: undefined, seen };
  }
  if (operation !== 'create' && operation !== 'update') throw bad(`${path}: không rõ việc cần làm`);
  if (operation === 'update' && seen === undefined) {
    throw bad(`${path}: thiếu mã của bản đang có`);
  }
  if (operation === 'create' && (seen !== undefined || from !== undefined)) {
    throw bad(`${path}: tệp mới không thể có bản cũ`);
  }
  const moved = from === path ? undefined : from;
  return { path, bytes: readBytes(path, file.get('content'), limits), from: moved, seen };
};

const readPath = (given: unknown): string => {
  const path = typeof given === 'string' ? given : '';
  if (!path.startsWith(`${contentFolder}/`)) {
    throw new Refusal(403, `Chỉ được sửa trong thư mục ${contentFolder}, không được sửa “${path}”`);
  }
  const fault = faultOfName(path.slice(contentFolder.length + 1));
  if (fault) throw bad(`${path}: ${fault}`);
  return path;
};

const readBlobId = (given: unknown): string | undefined => {
  if (given === undefined || given === null || given === '') return undefined;
  if (typeof given === 'string' && /^[\da-f]{40}$/.test(given)) return given;
  throw bad('Mã của bản đang có không đúng dạng');
};

const readBytes = (path: string, given: unknown, { photoMegabytes }: SaveLimits): Buffer => {
  if (typeof given !== 'string' || !/^[A-Za-z\d+/]*={0,2}$/.test(given)) {
    throw bad(`${path}: nội dung không đúng dạng`);
  }
  const bytes = Buffer.from(given, 'base64');
  if (/\.(?:md|yaml)$/.test(path)) {
    if (bytes.length > longestText) throw new Refusal(413, `${path}: dài hơn 512 kB`);
    return bytes;
  }
  if (!isNamedPicture(path)) throw bad(`${path}: chỉ nhận .md, .yaml, .jpg, .png, .webp`);
  if (bytes.length > photoMegabytes * 1_000_000) {
    throw new Refusal(413, `${path}: ảnh nặng hơn ${photoMegabytes} MB`);
  }
  const fault = faultOfKind(path, kindOfBytes(bytes));
  if (fault) throw bad(`${path}: ${fault.message}; cách sửa: ${fault.remedy}`);
  return bytes;
};
