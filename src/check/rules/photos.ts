import type { Problem } from '../problem.ts';
import { type CheckedContent, type CheckedEntry, problem, type Rule, texts } from './content.ts';

/** Long side in pixels from which a photo fills its place on the page (image breakpoints of the site). */
const LONG_SIDE = 1200;
const MAX_MEGABYTES = 8;

interface NamedPicture {
  entry: CheckedEntry;
  path: readonly PropertyKey[];
  written: string;
  file: string;
}

const named = (content: CheckedContent): NamedPicture[] =>
  content.entries.flatMap((entry) =>
    [...texts(entry.data.photos, ['photos'])]
      .filter(({ path }) => path.at(-1) === 'file')
      .map(({ text, path }) => ({
        entry,
        path,
        written: text,
        file: `${entry.kind}/${entry.slug}/${text.replace(/^\.\//, '')}`,
      })),
  );

/** Every picture named exists beside the entry. */
export const pictures: Rule = (content) =>
  named(content)
    .filter(({ file }) => !content.pictures.has(file))
    .map(({ entry, path, written }) =>
      problem(
        entry.file,
        path,
        `không thấy ảnh “${written}” cạnh tệp này`,
        'chép ảnh vào cùng thư mục và ghi đúng tên, ví dụ ./1.jpg',
      ),
    );

const ofFile = (file: string, message: string, remedy: string): Problem => ({
  file,
  line: 1,
  field: '',
  message,
  remedy,
});

/** A picture can be shown and is no burden. */
export const pictureFiles: Rule = (content) =>
  [...content.pictureFacts].flatMap(([file, { size, width }]) => {
    if (width === undefined)
      return [ofFile(file, 'tệp này không mở được như một ảnh', 'lưu lại ảnh')];
    return size > MAX_MEGABYTES * 1_000_000
      ? [
          ofFile(
            file,
            `ảnh nặng hơn ${MAX_MEGABYTES} MB`,
            'thu nhỏ ảnh, cạnh dài 2000 điểm ảnh là đủ, rồi chép lại',
          ),
        ]
      : [];
  });

/** The site publishes pictures without their place; the repository keeps them as they are. */
export const locatedPictures: Rule = (content) =>
  [...content.pictureFacts]
    .filter(([, { located }]) => located)
    .map(([file]) =>
      ofFile(file, 'ảnh còn ghi vị trí chụp (GPS)', 'xoá vị trí GPS trong ảnh rồi chép lại'),
    );

/** A picture is large enough to be looked at. */
export const smallPictures: Rule = (content) =>
  named(content).flatMap(({ entry, path, written, file }) => {
    const { width = LONG_SIDE, height = LONG_SIDE } = content.pictureFacts.get(file) ?? {};
    const long = Math.max(width, height);
    return long >= LONG_SIDE
      ? []
      : [
          problem(
            entry.file,
            path,
            `ảnh “${written}” nhỏ, cạnh dài chỉ ${long} điểm ảnh`,
            `chọn bản gốc có cạnh dài từ ${LONG_SIDE} điểm ảnh`,
          ),
        ];
  });

/** A picture that no entry names has no credit and nobody's permission. */
export const unnamedPictures: Rule = (content) => {
  const known = new Set(named(content).map(({ file }) => file));
  return [...content.pictures]
    .filter((file) => !known.has(file))
    .filter((file) => !content.unread.has(file.replace(/[^/]+$/, 'index.md')))
    .map((file) =>
      ofFile(
        file,
        'ảnh này chưa khai trong phần photos, chưa biết ai chụp, ai cho phép',
        'khai ảnh trong photos của index.md bên cạnh, hoặc xoá tệp ảnh',
      ),
    );
};
