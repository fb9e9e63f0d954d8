import { type BadCase, badFile } from '../bad-case.ts';
import { NEWS, PAGE, PRODUCT } from './paths.ts';

const price = (written: string, message: string, meant: string): BadCase =>
  badFile(
    `giá viết ${written}`,
    PRODUCT,
    { from: 'price: 1000', to: `price: ${written}` },
    {
      line: `price: ${written}`,
      message: `“Giá (đồng)” ${message} “${written}”`,
      remedy: `có phải là “${meant}” không`,
    },
  );

const HELP = 'năm-tháng-ngày; chưa rõ thì 2023-06 hoặc 2023; ví dụ: 2023-06-14';

const day = (written: string, meant: string): BadCase =>
  badFile(
    `ngày viết ${written}`,
    PAGE,
    { from: 'on: 2026-02', to: `on: ${written}` },
    {
      line: `on: ${written}`,
      message: `“Ngày viết” viết chưa đúng: “${written}”`,
      remedy: `có phải là “${meant}” không; viết theo mẫu (${HELP})`,
    },
  );

/** Prices and dates as people here write them: the check reads them and says how to write them. */
export const vietnameseCases: readonly BadCase[] = [
  price('80.000', 'nhỏ quá:', '80000'),
  price('80.000 đồng', 'phải là số, đang là', '80000'),
  price('80.000đ', 'phải là số, đang là', '80000'),
  price('80,000', 'phải là số, đang là', '80000'),
  price('1.250.000', 'phải là số, đang là', '1250000'),
  price('80k', 'phải là số, đang là', '80000'),
  price('80 nghìn đồng', 'phải là số, đang là', '80000'),
  price('120000 đồng', 'phải là số, đang là', '120000'),
  badFile(
    'giá không đọc ra số thì không đoán',
    PRODUCT,
    { from: 'price: 1000', to: 'price: 80' },
    {
      line: 'price: 80',
      message: '“Giá (đồng)” nhỏ quá: “80”',
      remedy: 'ghi số ít nhất là 1000 (chỉ ghi chữ số, không dấu chấm; ví dụ: 80000)',
    },
  ),
  day('14/06/2023', '2023-06-14'),
  day('4/6/2023', '2023-06-04'),
  day('14-06-2023', '2023-06-14'),
  day('14.06.2023', '2023-06-14'),
  day('2023-6-14', '2023-06-14'),
  day('06/2023', '2023-06'),
  badFile(
    'ngày không có thật viết kiểu Việt thì không đoán',
    PAGE,
    { from: 'on: 2026-02', to: 'on: 30/02/2023' },
    {
      line: 'on: 30/02/2023',
      message: '“Ngày viết” viết chưa đúng: “30/02/2023”',
      remedy: `viết theo mẫu (${HELP})`,
    },
  ),
  badFile(
    'ngày đủ cả ngày, viết kiểu Việt',
    NEWS,
    { from: 'on: 2026-02-01', to: 'on: 1/2/2026' },
    {
      line: 'on: 1/2/2026',
      message: '“Ngày đăng” viết chưa đúng: “1/2/2026”',
      remedy:
        'có phải là “2026-02-01” không; ghi ngày có thật theo kiểu năm-tháng-ngày (ví dụ: 2026-11-24)',
    },
  ),
  badFile(
    'một dấu cách thừa ở đầu mục',
    PRODUCT,
    { from: '  - stars: 3', to: '   - stars: 3' },
    {
      line: '- stars: 3',
      message: 'không đọc được YAML: thụt lề sai, thừa 1 dấu cách ở đầu dòng',
      remedy: 'xoá 1 dấu cách ở đầu dòng này',
    },
  ),
];
