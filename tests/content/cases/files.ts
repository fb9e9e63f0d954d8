import { type BadCase, badFile } from '../bad-case.ts';
import { DECISION, FAIR, NEWS, PAGE, PRODUCER, PRODUCT, ROUTE, VILLAGE } from './paths.ts';

const unreadable = 'không đọc được YAML';

/** Each row holds nine of the row above: unfolded, the last is nine to the power of ten. */
const aliasBomb = (): string => {
  const rows = Array.from({ length: 10 }, (_, n) => {
    const row = Array.from({ length: 9 }, () => (n === 0 ? 'x' : `*a${n - 1}`));
    return `a${n}: &a${n} [${row.join(', ')}]`;
  });
  return `---\n${rows.join('\n')}\n---\n`;
};

/** Files that cannot be read, lie in the wrong place, or are not there. */
export const fileCases: readonly BadCase[] = [
  badFile(
    'còn dấu trộn hai bản sửa',
    NEWS,
    {
      from: 'title: Tin thử nghiệm',
      to: '<<<<<<< HEAD\ntitle: Tin một\n=======\ntitle: Tin hai\n>>>>>>> khac',
    },
    { line: '<<<<<<< HEAD', message: 'còn dấu trộn hai bản sửa', remedy: 'giữ lại một bản' },
  ),
  badFile(
    'dấu nháy không đóng',
    PAGE,
    { from: 'title: Giới thiệu', to: 'title: "Giới thiệu' },
    { line: 2, message: `${unreadable}: thiếu dấu nháy đóng`, remedy: 'dấu nháy' },
  ),
  badFile(
    'hai dấu hai chấm trên một dòng',
    PRODUCT,
    { from: 'set: 7', to: 'set: 7: 8' },
    { line: 'set: 7: 8', message: 'có hai dấu hai chấm trên một dòng', remedy: 'xem lại' },
  ),
  badFile(
    'thiếu dấu hai chấm',
    VILLAGE,
    { from: 'name: Bản Thử Nghiệm', to: 'name Bản Thử Nghiệm' },
    {
      line: 'name Bản Thử Nghiệm',
      message: 'thiếu dấu hai chấm sau tên trường',
      remedy: 'xem lại',
    },
  ),
  badFile(
    'một trường ghi hai lần',
    FAIR,
    { from: 'status: confirmed', to: 'status: confirmed\nstart: 2026-03-11' },
    {
      line: 'start: 2026-03-11',
      message: `${unreadable}: một trường được ghi hai lần`,
      remedy: 'giữ lại một dòng',
    },
  ),
  badFile(
    'thụt lề bằng phím Tab',
    PRODUCER,
    { from: '  phone: "0900000000"', to: '\tphone: "0900000000"' },
    {
      line: 'phone: "0900000000"',
      message: `${unreadable}: thụt lề bằng phím Tab`,
      remedy: 'gõ dấu cách',
    },
  ),
  badFile('tham chiếu YAML lồng nhau vô tận', ROUTE, aliasBomb(), {
    line: 2,
    message: 'YAML dùng quá nhiều tham chiếu (&, *)',
    remedy: 'viết thẳng giá trị',
  }),
  badFile(
    'tham chiếu YAML vòng về chính nó, trong danh sách',
    PRODUCT,
    { from: 'set: 7', to: 'set: 7\naliases: &ten [Măng, *ten]' },
    {
      line: 'aliases: &ten [Măng, *ten]',
      message: `${unreadable}: một giá trị tham chiếu (*) tới chính nó`,
      remedy: 'viết thẳng giá trị',
    },
  ),
  badFile(
    'tham chiếu YAML vòng về chính nó, trong nhóm trường',
    NEWS,
    { from: 'title: Tin thử nghiệm', to: 'title: Tin thử nghiệm\nnhom: &nhom\n  trong: *nhom' },
    {
      line: 'trong: *nhom',
      message: `${unreadable}: một giá trị tham chiếu (*) tới chính nó`,
      remedy: 'viết thẳng giá trị',
    },
  ),
  badFile('không phải UTF-8', DECISION, Uint8Array.of(0x2d, 0x2d, 0x2d, 0x0a, 0xff, 0xfe), {
    line: 1,
    message: 'tệp không phải văn bản UTF-8',
    remedy: 'lưu lại tệp với bảng mã UTF-8',
  }),
  badFile('thiếu phần đầu tệp', NEWS, 'Tin không có phần đầu.\n', {
    line: 1,
    message: 'phần đầu tệp phải nằm giữa hai dòng ---',
    remedy: 'mở đầu tệp bằng ---',
  }),
  badFile('phần đầu tệp không đóng', NEWS, '---\ntitle: Tin\n\nTin không đóng phần đầu.\n', {
    line: 1,
    message: 'phần đầu tệp phải nằm giữa hai dòng ---',
    remedy: 'đóng bằng ---',
  }),
  badFile('phần đầu tệp không có trường nào', PAGE, '---\n- một\n- hai\n---\n', {
    line: 2,
    message: 'Tệp này phải là một nhóm trường',
    remedy: 'sửa lại giá trị',
  }),
  badFile('tệp quá lớn', PRODUCT, `---\nname: To\n---\n${'chữ '.repeat(120_000)}`, {
    line: 1,
    message: 'tệp lớn hơn 512 kB',
    remedy: 'rút ngắn bài',
  }),
  badFile('tệp lạc chỗ', 'products/ghi-chu.docx', 'ghi chú', {
    line: 1,
    message: 'tệp này không thuộc chỗ nào trong thư mục nội dung',
    remedy: 'mỗi mục là một thư mục có index.md',
  }),
  badFile(
    'tên thư mục có dấu',
    'news/tin-có-dấu/index.md',
    '---\ntitle: Tin có dấu\nsummary: Tin bịa.\non: 2026-01-01\n---\n',
    {
      line: 2,
      message: 'tên thư mục “tin-có-dấu” không dùng làm địa chỉ được',
      remedy: 'đổi thành “tin-co-dau”',
    },
  ),
  badFile(
    'tên thư mục không có chữ cái La-tinh nào',
    'news/★★/index.md',
    '---\ntitle: Tin hai sao\nsummary: Tin bịa.\non: 2026-01-01\n---\n',
    {
      line: 2,
      message: 'tên thư mục “★★” không dùng làm địa chỉ được',
      remedy: 'đổi thành “ten-khong-dau”',
    },
  ),
  badFile('bản tiếng Anh mồ côi', 'fairs/chi-co-tieng-anh/en.md', '---\nname: Fair\n---\n', {
    line: 2,
    message: 'có bản tiếng Anh nhưng không có index.md bên cạnh',
    remedy: 'viết index.md trước',
  }),
];

/** Data files that are not there; alone, since a folder can miss each of them once only. */
export const missingFileCases: readonly BadCase[] = ['site', 'places', 'taxonomy'].map((name) =>
  badFile(`không có ${name}.yaml`, `${name}.yaml`, null, {
    line: 1,
    message: `thiếu tệp ${name}.yaml`,
    remedy: 'chép tệp này từ một bộ nội dung mẫu',
  }),
);
