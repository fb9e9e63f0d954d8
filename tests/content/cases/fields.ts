import { type BadCase, badFile } from '../bad-case.ts';
import {
  DECISION,
  FAIR,
  NEWS,
  PAGE,
  PRODUCER,
  PRODUCT,
  PRODUCT_EN,
  ROUTE,
  VILLAGE,
} from './paths.ts';

/** One field that is wrong by itself. */
export const fieldCases: readonly BadCase[] = [
  badFile(
    'tên trường lạ, có trường gần giống',
    PRODUCT,
    { from: 'producer:', to: 'producr:' },
    {
      line: 'producr: htx-thu-nghiem',
      message: 'không có trường nào tên “producr”',
      remedy: 'có phải là “producer” không',
    },
  ),
  badFile(
    'tên trường lạ, không giống trường nào',
    NEWS,
    { from: 'on: 2026-02-01', to: 'on: 2026-02-01\nthoiTiet: nắng' },
    {
      line: 'thoiTiet: nắng',
      message: 'không có trường nào tên “thoiTiet”',
      remedy: 'các trường có thể dùng: title, summary, on',
    },
  ),
  badFile(
    'tên trường lạ ở tầng trong',
    PRODUCT,
    { from: '    price: 1000', to: '    prise: 1000' },
    {
      line: 'prise: 1000',
      message: 'không có trường nào tên “prise”',
      remedy: 'có phải là “price” không',
    },
  ),
  badFile(
    'thiếu trường bắt buộc',
    PRODUCT,
    { from: 'summary: Măng khô bịa ra để thử.\n', to: '' },
    { line: 2, message: '“Một câu giới thiệu” còn thiếu', remedy: 'draft: true' },
  ),
  badFile(
    'thiếu trường bắt buộc ở tầng trong',
    PRODUCER,
    { from: '    by: Người Giả\n', to: '' },
    { line: 'consent:', message: '“Người đồng ý” còn thiếu', remedy: 'điền vào' },
  ),
  badFile(
    'trường để trống',
    FAIR,
    { from: 'end: 2026-03-14', to: 'end:' },
    { line: 'end:', message: '“Ngày bế mạc” để trống', remedy: 'xoá cả dòng này khi chưa biết' },
  ),
  badFile(
    'chữ ở chỗ của số',
    PRODUCT,
    { from: 'price: 1000', to: 'price: một nghìn' },
    {
      line: 'price: một nghìn',
      message: '“Giá (đồng)” phải là số, đang là “một nghìn”',
      remedy: 'chỉ ghi số, không ghi chữ hay đơn vị (chỉ ghi chữ số, không dấu chấm; ví dụ: 80000)',
    },
  ),
  badFile(
    'số ở chỗ của chữ',
    PRODUCT,
    { from: 'name: Măng khô thử nghiệm', to: 'name: 123' },
    {
      line: 'name: 123',
      message: '“Tên sản phẩm” phải là chữ, đang là “123”',
      remedy: 'đặt trong dấu nháy: "123"',
    },
  ),
  badFile(
    'draft: true trong dấu nháy',
    NEWS,
    { from: 'title: Tin thử nghiệm', to: 'title: Tin thử nghiệm\ndraft: "true"' },
    {
      line: 'draft: "true"',
      message: '“Bản nháp” phải là true hoặc false, đang là chữ “true”',
      remedy: 'ghi không có dấu nháy',
    },
  ),
  badFile(
    'một giá trị ở chỗ của danh sách',
    NEWS,
    { from: 'products:\n  - mang-kho-thu-nghiem', to: 'products: mang-kho-thu-nghiem' },
    {
      line: 'products: mang-kho-thu-nghiem',
      message: '“Sản phẩm liên quan” phải là một danh sách',
      remedy: 'sửa lại giá trị',
    },
  ),
  badFile(
    'có hoặc không, viết bằng chữ',
    PRODUCT,
    { from: 'packs:', to: 'supply:\n  sample: có\n  source: tin-gia\npacks:' },
    {
      line: 'sample: có',
      message: '“Có hàng mẫu” phải là true hoặc false, đang là “có”',
      remedy: 'sửa lại',
    },
  ),
  badFile(
    'giá trị ngoài danh sách',
    PRODUCER,
    { from: 'form: cooperative', to: 'form: coperative' },
    {
      line: 'form: coperative',
      message: '“Loại hình” không nhận giá trị “coperative”',
      remedy: 'có phải là “cooperative” không; chọn một trong: cooperative,',
    },
  ),
  badFile(
    'ngày 30 tháng 2',
    NEWS,
    { from: 'on: 2026-02-01', to: 'on: 2026-02-30' },
    {
      line: 'on: 2026-02-30',
      message: '“Ngày đăng” viết chưa đúng: “2026-02-30”',
      remedy: 'ghi ngày có thật theo kiểu năm-tháng-ngày (ví dụ: 2026-11-24)',
    },
  ),
  badFile(
    'ngày 30 tháng 2 ở chỗ nhận cả tháng hay năm',
    FAIR,
    { from: 'start: 2026-03-10', to: 'start: 2026-02-30' },
    {
      line: 'start: 2026-02-30',
      message: '“Ngày khai mạc” không hợp lệ: “2026-02-30”',
      remedy:
        'xem lại ngày có thật không (năm-tháng-ngày; chưa rõ thì 2023-06 hoặc 2023; ví dụ: 2023-06-14)',
    },
  ),
  badFile(
    'ngày viết kiểu ngày/tháng/năm',
    PAGE,
    { from: 'on: 2026-02', to: 'on: 28/02/2026' },
    {
      line: 'on: 28/02/2026',
      message: '“Ngày viết” viết chưa đúng: “28/02/2026”',
      remedy:
        'có phải là “2026-02-28” không; viết theo mẫu (năm-tháng-ngày; chưa rõ thì 2023-06 hoặc 2023; ví dụ: 2023-06-14)',
    },
  ),
  badFile(
    'tháng 13 trong ngày',
    PAGE,
    { from: 'on: 2026-02', to: 'on: 2026-13' },
    {
      line: 'on: 2026-13',
      message: '“Ngày viết” viết chưa đúng: “2026-13”',
      remedy: 'viết theo mẫu (năm-tháng-ngày; chưa rõ thì 2023-06 hoặc 2023; ví dụ: 2023-06-14)',
    },
  ),
  badFile(
    'tháng 13 trong mùa vụ',
    PRODUCT,
    { from: 'harvest: [4, 5, 6]', to: 'harvest: [4, 5, 13]' },
    {
      line: 'harvest: [4, 5, 13]',
      message: '“Tháng thu hoạch” lớn quá: “13”',
      remedy: 'ghi số nhiều nhất là 12',
    },
  ),
  badFile(
    'một tháng ghi hai lần',
    PRODUCT,
    { from: 'harvest: [4, 5, 6]', to: 'harvest: [4, 5, 5]' },
    {
      line: 'harvest: [4, 5, 5]',
      message: '“Tháng thu hoạch” không hợp lệ: “[4,5,5]”',
      remedy: 'xoá giá trị ghi lặp',
    },
  ),
  badFile(
    'bộ sản phẩm 27',
    PRODUCT,
    { from: 'set: 7', to: 'set: 27' },
    {
      line: 'set: 27',
      message: '“Bộ sản phẩm” lớn quá: “27”',
      remedy: 'ghi số nhiều nhất là 26',
    },
  ),
  badFile(
    'hạng 2 sao',
    PRODUCT,
    { from: '  - stars: 3', to: '  - stars: 2' },
    {
      line: '- stars: 2',
      message: '“Số sao” nhỏ quá: “2”',
      remedy: 'chỉ hạng 3–5 sao có quyết định',
    },
  ),
  badFile(
    'mã xã không có dấu nháy thành số',
    VILLAGE,
    { from: 'unit: "99013"', to: 'unit: 09913' },
    {
      line: 'unit: 09913',
      message: '“Mã đơn vị hành chính” phải là chữ, đang là “09913”',
      remedy: 'đặt trong dấu nháy',
    },
  ),
  badFile(
    'số điện thoại không có dấu nháy thành số',
    PRODUCER,
    { from: 'phone: "0900000000"', to: 'phone: 0900000000' },
    {
      line: 'phone: 0900000000',
      message: '“Điện thoại” phải là chữ, đang là “0900000000”',
      remedy: 'đặt trong dấu nháy',
    },
  ),
  badFile(
    'đường dẫn ở chỗ số điện thoại',
    PRODUCER,
    { from: 'phone: "0900000000"', to: 'phone: http://thu-nghiem.example' },
    {
      line: 'phone: http://thu-nghiem.example',
      message: '“Điện thoại” viết chưa đúng: “http://thu-nghiem.example”',
      remedy: 'viết theo mẫu (đặt trong dấu nháy; ví dụ: "0900000000")',
    },
  ),
  badFile(
    'đường dẫn javascript: trong một trường',
    DECISION,
    { from: 'topic: ocop', to: 'topic: ocop\nurl: javascript:alert(1)' },
    {
      line: 'url: javascript:alert(1)',
      message: '“Đường dẫn văn bản” viết chưa đúng',
      remedy: 'bắt đầu bằng https://',
    },
  ),
  badFile(
    'thư điện tử viết sai',
    PRODUCER,
    { from: 'phone: "0900000000"', to: 'email: nguoi-gia.example' },
    {
      line: 'email: nguoi-gia.example',
      message: '“Thư điện tử” viết chưa đúng',
      remedy: 'ten@vi-du.vn',
    },
  ),
  badFile(
    'tuyến không có chặng nào',
    ROUTE,
    {
      from: 'stops:\n  - day: 1\n    village: ban-thu-nghiem\n    text: Ăn măng.',
      to: 'stops: []',
    },
    { line: 'stops: []', message: '“Các chặng” nhỏ quá', remedy: 'cần ít nhất 1 mục' },
  ),
  badFile(
    'dữ kiện trong bản tiếng Anh',
    PRODUCT_EN,
    { from: 'translatedOn: 2026-01-01', to: 'translatedOn: 2026-01-01\nset: 7' },
    { line: 'set: 7', message: 'không có trường nào tên “set”', remedy: 'name, title, summary' },
  ),
  badFile(
    'giấy phép thiếu tên trong site.yaml',
    'site.yaml',
    { from: '  name: CC BY 4.0\n', to: '' },
    { line: 'licence:', message: '“Tên giấy phép” còn thiếu', remedy: 'điền vào' },
  ),
];
