/** Words of the comparison, Vietnamese. */
export const compare = {
  title: 'So sánh',
  intro:
    'Đặt cạnh nhau tối đa bốn sản phẩm hoặc bốn chủ thể. Chỗ chưa ai công bố thì ghi rõ là chưa.',
  add: 'So sánh',
  drop: 'Bỏ so sánh',
  noScript:
    'So sánh cần JavaScript. Không có thì mở trang của từng sản phẩm, ở đó có đủ các dòng như ở đây.',
  empty: 'Chưa chọn gì. Bấm “So sánh” ở một sản phẩm hoặc ở trang một chủ thể, rồi ở cái thứ hai.',
  one: 'Mới có một. Bấm “So sánh” ở một mục nữa.',
  products: 'Xem các sản phẩm',
  producers: 'Xem các chủ thể',
  list: 'Chọn từ danh sách hỏi hàng',
  table: 'Bảng so sánh',
  only: 'Chỉ chỗ khác nhau',
  differs: 'khác nhau',
  same: 'Không có chỗ nào khác nhau.',
  remove: 'Bỏ {name}',
  removeShort: 'Bỏ',
  gone: 'Không còn trên danh mục: {names}.',
  failed: 'Chưa tải được: {names}. Thử lại khi có mạng.',
  print: 'In một trang A4 ngang',
  status: 'Trạng thái',
  form: 'Loại hình',
  contactYes: 'Có, trên trang của chủ thể',
};
