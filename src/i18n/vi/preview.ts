/** Words on a build that shows drafts. */
export const preview = {
  draft: 'BẢN NHÁP',
  notPublished: 'chưa đăng, chỉ người soạn xem',
  site: 'Bản xem trước, có cả mục nháp',
};
