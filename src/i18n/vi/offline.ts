/** Words about reading without a network. */
export const offline = {
  title: 'Đọc không cần mạng',
  intro:
    'Trang bạn đã mở và gói bạn mang theo được giữ trong trình duyệt của máy này, để đọc ở nơi không có sóng.',
  saved: 'Đang xem bản lưu trên máy: mạng chậm hoặc mất. Dữ liệu ngày {date}.',
  missing:
    'Không có mạng, và trang bạn mở chưa được lưu trên máy này. Dưới đây là những trang đã lưu.',
  newer: 'Trang đã có dữ liệu mới hơn bản bạn đang xem.',
  reload: 'Xem bản mới',
  needs: 'Phần này cần JavaScript và một trình duyệt lưu được trang.',
  carry: 'Mang theo',
  carryText: 'Lưu {n} trang vào máy để đọc khi không có mạng.',
  carrying: 'Đang lưu…',
  carried: 'Đã lưu. Mở lại được khi không có mạng.',
  carryFailed: 'Chưa lưu được. Kiểm tra mạng rồi thử lại.',
  bundles: 'Gói mang theo',
  bundlesNone:
    'Chưa có gói nào. Bấm “Mang theo” ở trang một hội chợ, một tuyến hay một điểm du lịch.',
  bundleNote: 'lưu ngày {date}, {size}',
  drop: 'Bỏ gói này',
  pages: 'Các trang đã lưu',
  pagesNone: 'Chưa có trang nào.',
  find: 'Tìm trong các trang đã lưu',
  found: '{n} trang',
  dataDate: 'dữ liệu ngày {date}',
  kilobytes: '{n} kB',
  total: 'Tất cả chiếm {size} trên máy này.',
  keep: 'Giữ lại trang đã xem để đọc khi không có mạng',
  keepNote: 'Tắt đi thì mọi thứ đã lưu bị xoá khỏi máy này ngay.',
  removed: 'Đã xoá hết. Máy này không giữ trang nào nữa.',
};
