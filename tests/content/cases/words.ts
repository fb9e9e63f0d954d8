import { type BadCase, badFile } from '../bad-case.ts';
import { NEWS, PAGE, PRODUCT_EN, VILLAGE } from './paths.ts';

const THERE = 'Không có gì ở đây là thật.';

/** Links within the site, contacts outside their place, other spellings of a place. */
export const wordCases: readonly BadCase[] = [
  badFile(
    'đường dẫn tới trang không có',
    NEWS,
    { from: THERE, to: 'Xem [lịch mùa](/mua-vi/).' },
    {
      line: 'Xem [lịch mùa](/mua-vi/).',
      message: 'trong trang này không có địa chỉ “/mua-vi/”',
      remedy: 'có phải là “/mua-vu/” không',
    },
  ),
  badFile(
    'đường dẫn tới sản phẩm không có',
    PAGE,
    { from: THERE, to: 'Xem [măng](/san-pham/mang-kho-thu-nghiemm/).' },
    {
      line: 'Xem [măng](/san-pham/mang-kho-thu-nghiemm/).',
      message: 'bài viết dẫn tới sản phẩm “mang-kho-thu-nghiemm” không có',
      remedy: 'có phải là “mang-kho-thu-nghiem” không',
    },
  ),
  badFile(
    'đường dẫn tới xã không có',
    PAGE,
    { from: THERE, to: 'Xem [xã][x].\n\n[x]: /xa/khong-co/' },
    {
      line: '[x]: /xa/khong-co/',
      message: 'không có xã nào mang địa chỉ “khong-co”',
      remedy: 'ghi đúng slug của một xã trong places.yaml',
    },
  ),
  {
    name: 'đường dẫn tới bản nháp, từ bản tiếng Anh',
    files: {
      'fairs/hoi-cho-nhap/index.md': '---\nname: Hội chợ nháp\ndraft: true\n---\n',
      [PRODUCT_EN]: {
        from: 'The shoots are',
        to: 'See [the fair](/en/fairs/hoi-cho-nhap/).\n\nThe shoots are',
      },
    },
    told: [
      {
        file: PRODUCT_EN,
        line: 'See [the fair](/en/fairs/hoi-cho-nhap/).',
        message: 'bài viết dẫn tới hội chợ “hoi-cho-nhap” còn là bản nháp',
        remedy: 'bỏ đường dẫn này, chỉ giữ chữ',
      },
    ],
  },
  badFile(
    'số điện thoại trong bài',
    NEWS,
    { from: THERE, to: 'Hỏi mua: 0900 000 111.' },
    {
      line: 'Hỏi mua: 0900 000 111.',
      message: 'có số điện thoại hay thư điện tử nằm ngoài phần contact',
      remedy: 'ghi vào contact kèm sự đồng ý của người đó',
    },
  ),
  ...['(0299) 3000 111', '0299.3000.111', '(0900) 000-111', '(+84) 900 000 111'].map((phone) =>
    badFile(
      `số điện thoại trong bài, kiểu ${phone}`,
      NEWS,
      { from: THERE, to: `Gọi ${phone}.` },
      {
        line: `Gọi ${phone}.`,
        message: 'có số điện thoại hay thư điện tử nằm ngoài phần contact',
        remedy: 'ghi vào contact kèm sự đồng ý của người đó',
      },
    ),
  ),
  badFile(
    'thư điện tử trong một trường',
    VILLAGE,
    { from: '  - name: Đi bộ', to: '  - name: Hỏi ai-do@thu-nghiem.example.' },
    {
      line: '- name: Hỏi ai-do@thu-nghiem.example.',
      message: 'có số điện thoại hay thư điện tử nằm ngoài phần contact',
      remedy: 'xoá ở đây',
    },
  ),
  badFile(
    'tên xã viết không dấu',
    VILLAGE,
    { from: 'summary: Bản làng', to: 'summary: Bản làng ở Thu Nghiem' },
    {
      line: 'summary: Bản làng ở Thu Nghiem bịa ra để thử.',
      message: '“Thu Nghiem” viết khác danh mục chính thức',
      remedy: 'viết “Thử Nghiệm”',
      warning: true,
    },
  ),
  badFile(
    'tên xã có dấu nối trong bài',
    NEWS,
    { from: THERE, to: 'Tin ở Chia-Đôi, “Chia-Đôi” trong dấu nháy thì thôi.' },
    {
      line: 'Tin ở Chia-Đôi, “Chia-Đôi” trong dấu nháy thì thôi.',
      message: '“Chia-Đôi” viết khác danh mục chính thức',
      remedy: 'viết “Chia Đôi”',
      warning: true,
    },
  ),
];
