/** Words on what is printed for a fair, and on the printed catalogue. */
export const kit = {
  title: 'Bộ in cho hội chợ',
  none: 'Chưa biết chủ thể nào tham gia nên chưa có bộ in.',
  text: 'Mỗi tờ có khổ giấy riêng; mở ra rồi in từ trình duyệt.',
  pieces: {
    'the-gian': 'Thẻ bày hàng A6',
    'so-tay': 'Sổ tay A5, in hai mặt giấy A4 ngang, lật cạnh ngắn, gấp đôi',
    'bang-gia': 'Bảng giá để điền',
    'lien-he': 'Danh sách liên hệ',
  },
  of: '{piece}: {name}',
  price: 'Giá',
  unit: 'mỗi',
  scan: 'Quét để xem nguồn gốc thông tin',
  product: 'Sản phẩm',
  pack: 'Quy cách',
  producer: 'Chủ thể',
  booth: 'Gian',
  contact: 'Liên hệ',
  stallNote: 'Ghi giá bằng tay; trang này không công bố giá bán tại hội chợ.',
  catalogue: 'Danh mục in A4',
  catalogueIntro:
    'Mọi sản phẩm trên một tập A4, theo nhóm. In từ trình duyệt, hoặc chạy npm run kit.',
  printedOn: 'Dữ liệu ngày {date}. Trạng thái có thể đã đổi: quét mã để xem bản mới.',
};
