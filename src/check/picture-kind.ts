import type { Problem } from './problem.ts';

// By its first bytes, which everything that draws goes by: a name says what somebody wishes. No file
// system, so the gateway asks the same before it saves.

/** Pictures that the site takes, by the endings their files may have. */
const endings: ReadonlyMap<string, ShownKind> = new Map([
  ['jpg', 'jpeg'],
  ['jpeg', 'jpeg'],
  ['png', 'png'],
  ['webp', 'webp'],
]);

/** What the site can show. */
type ShownKind = 'jpeg' | 'png' | 'webp';

/** What is saved under the name of a picture often enough to be called by its own name. */
export const fileKinds = [
  'jpeg',
  'png',
  'webp',
  'svg',
  'html',
  'gif',
  'heic',
  'avif',
  'tiff',
  'bmp',
  'pdf',
  'zip',
  'empty',
] as const;

export type FileKind = (typeof fileKinds)[number];

const isShown = (kind: FileKind): kind is ShownKind =>
  kind === 'jpeg' || kind === 'png' || kind === 'webp';

/** As people call them. */
const names: Readonly<Record<FileKind, string>> = {
  jpeg: 'ảnh JPEG',
  png: 'ảnh PNG',
  webp: 'ảnh WebP',
  svg: 'hình vẽ SVG, loại tệp có thể mang mã chạy được',
  html: 'trang HTML',
  gif: 'ảnh GIF',
  heic: 'ảnh HEIC của điện thoại',
  avif: 'ảnh AVIF',
  tiff: 'ảnh TIFF',
  bmp: 'ảnh BMP',
  pdf: 'tệp PDF',
  zip: 'tệp nén hoặc tệp văn phòng (ZIP)',
  empty: 'tệp rỗng',
};

/** Bytes that a file begins with, in hexadecimal. */
const beginnings: readonly (readonly [RegExp, FileKind])[] = [
  [/^$/, 'empty'],
  [/^ffd8ff/, 'jpeg'],
  [/^89504e470d0a1a0a/, 'png'],
  [/^52494646.{8}57454250/, 'webp'],
  [/^47494638/, 'gif'],
  // "ftyp" and the brand: avif, avis; hei…, hev…, mif1, msf1.
  [/^.{8}66747970617669(?:66|73)/, 'avif'],
  [/^.{8}66747970(?:686569|686576|6d696631|6d736631)/, 'heic'],
  [/^(?:49492a00|4d4d002a)/, 'tiff'],
  [/^424d/, 'bmp'],
  [/^25504446/, 'pdf'],
  [/^504b0304/, 'zip'],
];
const LONGEST_BEGINNING = 16;

/** Text says what it is somewhere near its beginning: much may come before an `<svg>`. */
const texts: readonly (readonly [RegExp, FileKind])[] = [
  [/<svg[\s>:/]/i, 'svg'],
  [/<(?:!doctype\s+html|html[\s>])/i, 'html'],
];
const LONGEST_HEAD = 64 * 1024;

/** What a file is, by its bytes. @returns nothing when nobody can tell */
export const kindOfBytes = (bytes: Uint8Array): FileKind | undefined =>
  kindIn(beginnings, inHexadecimal(bytes.subarray(0, LONGEST_BEGINNING))) ??
  // UTF-16 is the same letters with zeros between.
  kindIn(
    texts,
    new TextDecoder('latin1').decode(bytes.subarray(0, LONGEST_HEAD)).replaceAll('\0', ''),
  );

const kindIn = (
  patterns: readonly (readonly [RegExp, FileKind])[],
  head: string,
): FileKind | undefined => patterns.find(([pattern]) => pattern.test(head))?.[1];

const inHexadecimal = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Whether the name of a file says that it is a picture. */
export const isNamedPicture = (path: string): boolean => kindByName(path) !== undefined;

const kindByName = (path: string): ShownKind | undefined =>
  endings.get(/\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '');

const SAVE_ANEW = 'mở tệp bằng chương trình xem ảnh và lưu lại thành ảnh JPEG, PNG hoặc WebP';

/**
 * What is wrong with the kind of a file that is named as a picture.
 * @param kind what it is by its bytes
 * @returns nothing when it is what its name says
 */
export const faultOfKind = (
  path: string,
  kind: FileKind | undefined,
): Pick<Problem, 'message' | 'remedy'> | undefined => {
  const named = kindByName(path);
  if (kind !== undefined && kind === named) return undefined;
  if (kind === undefined) {
    return { message: 'tệp này không phải ảnh JPEG, PNG hay WebP', remedy: SAVE_ANEW };
  }
  const ending = /\.[^.]*$/.exec(path)?.[0] ?? '';
  return {
    message: `tệp mang tên ${ending} nhưng thật ra là ${names[kind]}`,
    remedy: isShown(kind)
      ? `đổi đuôi tên thành .${kind === 'jpeg' ? 'jpg' : kind}, trong photos cũng ghi tên mới`
      : kind === 'empty'
        ? 'chép lại tệp ảnh gốc'
        : SAVE_ANEW,
  };
};
