/** Words of passing a page on. */
export const share = {
  title: 'Chia sẻ trang này',
  address: 'Địa chỉ trang',
  copy: 'Chép liên kết',
  copied: 'Đã chép.',
  selected: 'Máy không cho chép tự động. Địa chỉ đã được chọn, hãy chép bằng tay.',
  send: 'Gửi qua ứng dụng khác',
  qrLabel: 'Mã QR mở trang {name}',
};
