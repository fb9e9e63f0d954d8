import { type BadCase, badFile } from '../bad-case.ts';
import { FAIR, NEWS, PRODUCT } from './paths.ts';

const composed = { message: 'kiểu tổ hợp (NFD)', remedy: 'bộ gõ Unicode dựng sẵn' };
const again = 'gõ lại bằng tay';

/** Letters that are stored otherwise than they should be, or that nobody sees. */
export const characterCases: readonly BadCase[] = [
  badFile(
    'chữ tổ hợp (NFD) trong một trường',
    FAIR,
    { from: 'summary: Hội chợ', to: `summary: ${'Hội chợ'.normalize('NFD')}` },
    { line: 3, ...composed },
  ),
  badFile(
    'chữ tổ hợp (NFD) trong bài',
    PRODUCT,
    { from: 'Ngâm nước', to: 'Ngâm nước'.normalize('NFD') },
    {
      line: `${'Ngâm nước'.normalize('NFD')} trước khi nấu.[^so-gia] Xem thêm [trang giới thiệu](/gioi-thieu).`,
      ...composed,
    },
  ),
  badFile(
    'ký tự điều khiển trong một trường: nguồn tin và bảng tính không chứa được',
    NEWS,
    { from: 'title: Tin thử nghiệm', to: String.raw`title: "Tin\0 thử nghiệm"` },
    { line: 2, message: 'có ký tự ẩn hoặc hỏng (U+0000) sau “Tin”', remedy: again },
  ),
  badFile(
    'dấu cách không có bề rộng: chữ bị tách đôi, không ai tìm thấy',
    FAIR,
    { from: 'summary: Hội chợ', to: 'summary: Hội ch\u200Bợ' },
    { line: 3, message: 'có ký tự ẩn hoặc hỏng (U+200B) sau “Hội ch”', remedy: again },
  ),
  badFile(
    'chữ hỏng trong bài',
    PRODUCT,
    { from: 'Ngâm nước trước khi', to: 'Ngâm nước tr\uFFFDớc khi' },
    {
      line: 'Ngâm nước tr\uFFFDớc khi nấu.[^so-gia] Xem thêm [trang giới thiệu](/gioi-thieu).',
      message: 'có ký tự ẩn hoặc hỏng (U+FFFD) sau “Ngâm nước tr”',
      remedy: again,
    },
  ),
];
