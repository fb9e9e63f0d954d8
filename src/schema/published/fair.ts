import { z } from 'astro/zod';
import { common, day, entry, id, list, partialDay, sources, term, text, words } from './fields.ts';

/** A fair as it is published. Whether it is over is for the reader's calendar to say. */
export const publishedFair = z.strictObject({
  ...common,
  name: text('Tên hội chợ', 'Name'),
  summary: text('Một câu giới thiệu', 'One sentence'),
  status: term(['planned', 'confirmed', 'cancelled'], 'Tình trạng', 'Status'),
  start: partialDay('Khai mạc', 'First day'),
  end: partialDay('Bế mạc', 'Last day').optional(),
  dateNote: text('Ghi chú về ngày', 'Note on the dates').optional(),
  venue: text('Địa điểm', 'Venue').optional(),
  place: text('Tỉnh, thành phố, xã', 'Place').optional(),
  organiser: text('Đơn vị tổ chức', 'Organiser').optional(),
  fee: text('Phí tham gia', 'Fee').optional(),
  deadline: day('Hạn đăng ký', 'Deadline').optional(),
  scale: text('Quy mô', 'Size').optional(),
  results: text('Kết quả', 'Results').optional(),
  bring: list(z.strictObject({ what: text('Thứ cần mang', 'Thing') }), 'Cần mang theo', 'To bring'),
  exhibitors: list(
    z.strictObject({
      producer: entry('Chủ thể', 'Producer'),
      booth: words('Gian hàng', 'Booth').optional(),
      products: list(id('Sản phẩm', 'Product'), 'Sản phẩm, theo mã', 'Products, by id'),
    }),
    'Ai tham gia',
    'Exhibitors',
  ),
  sources,
});
