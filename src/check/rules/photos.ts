import type { PictureFacts } from '../parse.ts';
import { faultOfKind } from '../picture-kind.ts';
import { MOST_BYTES, MOST_MEGABYTES, MOST_MEGAPIXELS, MOST_PIXELS } from '../picture-limits.ts';
import type { Problem } from '../problem.ts';
import { type CheckedContent, type CheckedEntry, problem, type Rule, texts } from './content.ts';

/** Long side in pixels from which a photo fills its place on the page (image breakpoints of the site). */
const LONG_SIDE = 1200;

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

/** A picture is what its name says, can be shown, and is no burden. */
export const pictureFiles: Rule = (content) =>
  [...content.pictureFacts].flatMap(([file, facts]) => {
    const fault = faultOfPicture(file, facts);
    return fault ? [ofFile(file, fault.message, fault.remedy)] : [];
  });

const SHRINK = 'thu nhỏ ảnh, cạnh dài 2000 điểm ảnh là đủ, rồi chép lại';

const faultOfPicture = (
  file: string,
  { size, kind, pixels = 0, whole }: PictureFacts,
): Pick<Problem, 'message' | 'remedy'> | undefined => {
  if (size > MOST_BYTES) return { message: `ảnh nặng hơn ${MOST_MEGABYTES} MB`, remedy: SHRINK };
  const otherKind = faultOfKind(file, kind);
  if (otherKind) return otherKind;
  if (pixels > MOST_PIXELS) {
    const millions = Math.ceil(pixels / 1_000_000);
    const message = `ảnh có ${millions} triệu điểm ảnh, nhiều nhất là ${MOST_MEGAPIXELS} triệu`;
    return { message, remedy: SHRINK };
  }
  if (whole) return undefined;
  return {
    message: 'ảnh bị hỏng hoặc bị cắt cụt, không mở được trọn vẹn',
    remedy: 'chép lại ảnh từ bản gốc, hoặc mở ảnh ra rồi lưu lại',
  };
};

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
