/** Words of what one may follow. */
export const feeds = {
  updates: 'Mới cập nhật',
  updatesIntro: 'Mục nào vừa đăng hoặc vừa sửa, mới nhất ở trên.',
  follow: 'Nhận mục mới cập nhật qua Atom',
};
