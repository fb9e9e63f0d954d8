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
        message: 'tệp này không mở được như một ảnh',
        remedy: 'lưu lại ảnh',
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
];
