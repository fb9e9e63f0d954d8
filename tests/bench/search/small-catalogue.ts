import type { Kind, SearchRecord } from '../../../src/search/record.ts';

/** Records of every kind of an imaginary place, for tests that need to see them all. */

const record = (
  kind: Kind,
  id: string,
  title: string,
  aliases: readonly string[] = [],
  rest: readonly string[] = [],
): SearchRecord => ({
  id,
  kind,
  url: `/${kind}/${id}/`,
  title,
  aliases,
  rest,
  card: { summary: `Về ${title}.` },
});

export const smallCatalogue: readonly SearchRecord[] = [
  record('product', 'mang', 'Măng khô Suối Mơ', ['măng lưỡi lợn'], ['xã Suối Mơ', 'HTX Mây Trắng']),
  record('product', 'che', 'Chè Shan tuyết Đỉnh Gió', [], ['xã Đỉnh Gió', 'Tổ hợp tác Đỉnh Gió']),
  record('product', 'lon', 'Thịt lợn đen', ['lợn bản'], ['xã Suối Mơ', 'HTX Mây Trắng']),
  record('product', 'duong', 'Đường phên', [], ['xã Đỉnh Gió', 'Hộ kinh doanh Nguyễn Văn Ví Dụ']),
  record('producer', 'may-trang', 'HTX Mây Trắng', [], ['xã Suối Mơ', 'hợp tác xã']),
  record('village', 'suoi-mo', 'Bản Suối Mơ', ['Suối Mơ'], ['du lịch cộng đồng', 'homestay']),
  record('fair', 'hoi-xuan', 'Hội chợ Xuân', [], ['xã Suối Mơ']),
  record('commune', 'xa-suoi-mo', 'Xã Suối Mơ', [], ['thị trấn Gió Ngàn']),
  record('programme', 'dang-ky', 'Cách đăng ký tham gia', [], ['hồ sơ', 'chu trình']),
  record('news', 'tin-1', 'Khai mạc hội chợ', [], ['Hội chợ Xuân']),
];
