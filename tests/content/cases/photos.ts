import sharp from 'sharp';
import type { BadCase } from '../bad-case.ts';

/** A plain picture drawn for the tests. */
const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#7a8' } });

const small = await picture(900, 600).jpeg().toBuffer();
const large = await picture(1200, 10).jpeg().toBuffer();
const located = await picture(1200, 10)
  .jpeg()
  .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '20/1 30/1 0/1' } })
  .toBuffer();
/** Ten megabytes of a picture that says nothing more than its head. */
const heavy = Buffer.concat([large, Buffer.alloc(10_000_000)]);

/** What a phone leaves behind when the line breaks: the head is whole, the rest is missing. */
const cut = (bytes: Buffer): Buffer => bytes.subarray(0, Math.floor(bytes.length / 3));
const noisy = sharp({
  create: {
    width: 1200,
    height: 300,
    channels: 3,
    background: '#7a8',
    noise: { type: 'gaussian', mean: 128, sigma: 40 },
  },
});
const bomb = await picture(10_001, 5000).png({ compressionLevel: 9 }).toBuffer();
/** Runs when somebody opens its address, unless something stops it. */
const svg =
  '<?xml version="1.0"?>\n<!-- ảnh -->\n<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800"><script>alert(1)</script></svg>';

const withPhotos = (name: string, files: readonly string[]): string =>
  [
    '---',
    `title: ${name}`,
    'summary: Tin bịa ra để thử ảnh.',
    'on: 2026-02-01',
    'photos:',
    ...files.flatMap((file) => [
      `  - file: ${file}`,
      '    alt: Một mảng màu',
      '    credit: Người Giả',
      '    on: 2026',
      '    permission: Vẽ ra để thử',
    ]),
    '---',
    '',
  ].join('\n');

/** Pictures that cannot be shown as they are. */
export const photoCases: readonly BadCase[] = [
  {
    name: 'ảnh nhỏ, ảnh chưa khai',
    files: {
      'news/anh-nho/index.md': withPhotos('Ảnh nhỏ', ['./nho.jpg', './du.jpg']),
      'news/anh-nho/nho.jpg': small,
      'news/anh-nho/du.jpg': large,
      'news/anh-nho/la.jpg': large,
    },
    told: [
      {
        file: 'news/anh-nho/index.md',
        line: '- file: ./nho.jpg',
        message: 'ảnh “./nho.jpg” nhỏ, cạnh dài chỉ 900 điểm ảnh',
        remedy: 'từ 1200 điểm ảnh',
        warning: true,
      },
      {
        file: 'news/anh-nho/la.jpg',
        line: 1,
        message: 'ảnh này chưa khai trong phần photos',
        remedy: 'khai ảnh trong photos',
        warning: true,
      },
    ],
  },
  {
    name: 'ảnh còn vị trí, ảnh quá nặng, tệp không phải ảnh',
    files: {
      'news/anh-hong/index.md': withPhotos('Ảnh hỏng', ['./gps.jpg', './nang.jpg', './chu.jpg']),
      'news/anh-hong/gps.jpg': located,
      'news/anh-hong/nang.jpg': heavy,
      'news/anh-hong/chu.jpg': 'chữ, không phải ảnh',
    },
    told: [
      {
        file: 'news/anh-hong/chu.jpg',
        line: 1,
        message: 'tệp này không phải ảnh JPEG, PNG hay WebP',
        remedy: 'lưu lại thành ảnh JPEG',
      },
      {
        file: 'news/anh-hong/gps.jpg',
        line: 1,
        message: 'ảnh còn ghi vị trí chụp (GPS)',
        remedy: 'xoá vị trí GPS',
        warning: true,
      },
      {
        file: 'news/anh-hong/nang.jpg',
        line: 1,
        message: 'ảnh nặng hơn 8 MB',
        remedy: 'thu nhỏ ảnh',
      },
    ],
  },
  {
    name: 'tệp mang tên ảnh mà là loại khác',
    files: {
      'news/anh-gia/index.md': withPhotos('Ảnh giả', [
        './hinh-ve.jpg',
        './hinh-ve-2.PNG',
        './cham.jpg',
        './doi.webp',
        './rong.png',
        './trang.jpeg',
      ]),
      'news/anh-gia/hinh-ve.jpg': svg,
      'news/anh-gia/hinh-ve-2.PNG': Buffer.from(`\uFEFF${svg}`, 'utf16le'),
      'news/anh-gia/cham.jpg': await picture(1200, 10).gif().toBuffer(),
      'news/anh-gia/doi.webp': large,
      'news/anh-gia/rong.png': '',
      'news/anh-gia/trang.jpeg': '<!doctype html><script>alert(1)</script>',
    },
    told: [
      {
        file: 'news/anh-gia/cham.jpg',
        line: 1,
        message: 'tệp mang tên .jpg nhưng thật ra là ảnh GIF',
        remedy: 'lưu lại thành ảnh JPEG, PNG hoặc WebP',
      },
      {
        file: 'news/anh-gia/doi.webp',
        line: 1,
        message: 'tệp mang tên .webp nhưng thật ra là ảnh JPEG',
        remedy: 'đổi đuôi tên thành .jpg, trong photos cũng ghi tên mới',
      },
      {
        file: 'news/anh-gia/hinh-ve-2.PNG',
        line: 1,
        message: 'tệp mang tên .PNG nhưng thật ra là hình vẽ SVG',
        remedy: 'lưu lại thành ảnh JPEG, PNG hoặc WebP',
      },
      {
        file: 'news/anh-gia/hinh-ve.jpg',
        line: 1,
        message:
          'tệp mang tên .jpg nhưng thật ra là hình vẽ SVG, loại tệp có thể mang mã chạy được',
        remedy: 'lưu lại thành ảnh JPEG, PNG hoặc WebP',
      },
      {
        file: 'news/anh-gia/rong.png',
        line: 1,
        message: 'tệp mang tên .png nhưng thật ra là tệp rỗng',
        remedy: 'chép lại tệp ảnh gốc',
      },
      {
        file: 'news/anh-gia/trang.jpeg',
        line: 1,
        message: 'tệp mang tên .jpeg nhưng thật ra là trang HTML',
        remedy: 'lưu lại thành ảnh JPEG, PNG hoặc WebP',
      },
    ],
  },
  {
    name: 'ảnh bị cắt cụt, ảnh nhẹ mà nở ra quá lớn',
    files: {
      'news/anh-cut/index.md': withPhotos('Ảnh cụt', [
        './cut.jpg',
        './cut.png',
        './cut.webp',
        './no.png',
      ]),
      'news/anh-cut/cut.jpg': cut(await noisy.clone().jpeg().toBuffer()),
      'news/anh-cut/cut.png': cut(await noisy.clone().png().toBuffer()),
      'news/anh-cut/cut.webp': cut(await noisy.clone().webp().toBuffer()),
      'news/anh-cut/no.png': bomb,
    },
    told: [
      ...['cut.jpg', 'cut.png', 'cut.webp'].map((name) => ({
        file: `news/anh-cut/${name}`,
        line: 1,
        message: 'ảnh bị hỏng hoặc bị cắt cụt',
        remedy: 'chép lại ảnh từ bản gốc',
      })),
      {
        file: 'news/anh-cut/no.png',
        line: 1,
        message: 'ảnh có 51 triệu điểm ảnh, nhiều nhất là 50 triệu',
        remedy: 'thu nhỏ ảnh',
      },
    ],
  },
];
