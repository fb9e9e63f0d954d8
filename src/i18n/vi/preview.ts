/** Words on a build that shows drafts. */
export const preview = {
  draft: 'BẢN NHÁP',
  notPublished: 'chưa đăng, chỉ người soạn xem',
  missing: 'Còn thiếu',
  filled: 'Đã ghi',
  unnamed: 'Mục nháp chưa có tên',
  outline:
    'Mục này chưa đủ để thành trang; điền xong những điều dưới đây thì xem trước được cả trang.',
  edit: 'Điền trong biểu mẫu',
  other: 'English',
  site: 'Bản xem trước, có cả mục nháp',
};
