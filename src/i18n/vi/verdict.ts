/** Words of the page behind the QR code on a jar, and of the code itself. */
export const verdict = {
  title: '{name}: kiểm tra mã {code}',
  description: 'Hàng này của ai, sao OCOP còn hạn không: tra theo mã in trên hàng.',
  photos: 'Hàng thật trông thế này',
  noPhoto: 'Chưa có ảnh.',
  full: 'Xem trang đầy đủ',
  report: 'Báo sai, hoặc nghi hàng giả',
  reportTo: 'Thấy sai, hoặc nghi hàng giả thì đọc mã {code} cho:',
  code: 'Mã trên hàng: {code}',
  note: 'Mã này mở trang danh mục, không phải tem truy xuất nguồn gốc.',
  qr: 'Mã QR',
  qrLabel: 'Mã QR mở {address}',
  qrText: 'In lên hàng, máy ảnh điện thoại mở trang tra trạng thái sao:',
};
