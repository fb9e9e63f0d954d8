import { type BadCase, badFile } from '../bad-case.ts';
import { PRODUCT } from './paths.ts';
import { product } from './product.ts';

/** Codes of products, and days that a star's term hangs on. */
export const codeCases: readonly BadCase[] = [
  ...(
    [
      ['98-99001-01-2026', 'mang mã tỉnh 98, không phải 99', 'hai số đầu là mã tỉnh: 99'],
      ['99-99999-01-2026', 'mang mã xã 99999, không phải mã của xã nào hiện nay', '99001 (Xã Thử'],
      ['99-99001-00-2026', 'có số thứ tự là không', 'bắt đầu từ 01'],
    ] as const
  ).map(([code, message, remedy]) =>
    badFile(
      `mã sản phẩm chính thức ${code}: ${message}`,
      `products/ma-${code}/index.md`,
      product(`Mã ${code}`, 7, [`code: ${code}`]),
      { line: `code: ${code}`, message, remedy },
    ),
  ),
  badFile(
    'mã sản phẩm là của xã khác xã nơi làm',
    PRODUCT,
    { from: 'set: 7', to: 'set: 7\ncode: 99-99002-01-2025' },
    {
      line: 'code: 99-99002-01-2025',
      message: 'là mã của Xã Ví Dụ, nhưng nơi làm thuộc Xã Thử Nghiệm',
      remedy: 'xem lại mã, hoặc xem lại origin',
    },
  ),
  badFile(
    'mã sản phẩm ghi năm đánh giá sau năm ra quyết định',
    PRODUCT,
    { from: 'set: 7', to: 'set: 7\ncode: 99-99001-02-2026' },
    {
      line: 'code: 99-99001-02-2026',
      message: 'ghi năm đánh giá 2026, sau cả quyết định công nhận (2025)',
      remedy: 'không thể sau năm ra quyết định',
    },
  ),
  {
    name: 'mã cũ trên hàng của sản phẩm này là mã của sản phẩm khác',
    files: {
      'products/ma-ba/index.md': product('Mã ba', 7, ['code: 99-99001-03-2026']),
      'products/ma-sau/index.md': product('Mã sau', 7, ['formerCodes: [99-99001-03-2026]']),
    },
    told: [
      {
        file: 'products/ma-sau/index.md',
        line: 'formerCodes: [99-99001-03-2026]',
        message: 'mã sản phẩm “99-99001-03-2026” đã dùng ở products/ma-ba/index.md',
        remedy: 'mỗi sản phẩm một mã',
      },
    ],
  },
  badFile(
    'sao hết hạn trước ngày được công nhận',
    PRODUCT,
    { from: '  - stars: 3\n', to: '  - stars: 3\n    until: 2025-02-27\n' },
    {
      line: 'until: 2025-02-27',
      message: 'ngày hết hạn trước ngày công nhận',
      remedy: 'xem lại hai ngày',
    },
  ),
  badFile(
    'sao có ngày hết hạn mà không có ngày công nhận',
    PRODUCT,
    {
      from: '    decision: qd-01-thu-nghiem\n    on: 2025-02-28\n',
      to: '    until: 2028-01-01\n',
    },
    {
      line: 'until: 2028-01-01',
      message: 'có ngày hết hạn nhưng thiếu ngày công nhận',
      remedy: 'bỏ until nếu chỉ nghe nguồn nói',
    },
  ),
  {
    name: 'hai sản phẩm một mã OCOP',
    files: {
      'products/ma-mot/index.md': product('Mã một', 7, ['code: 99-99001-01-2026']),
      'products/ma-hai/index.md': product('Mã hai', 7, ['code: 99-99001-01-2026']),
    },
    told: [
      {
        file: 'products/ma-mot/index.md',
        line: 'code: 99-99001-01-2026',
        message: 'mã sản phẩm “99-99001-01-2026” đã dùng ở products/ma-hai/index.md',
        remedy: 'mỗi sản phẩm một mã',
      },
    ],
  },
];
