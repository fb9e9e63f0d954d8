/** What was tried for accessibility, as the page about it says. */
export const access = {
  title: 'Đã thử gì',
  lead: 'Mỗi lần trang đổi, máy mở mỗi loại trang một trang và thử những điều dưới đây. Bảng ghi ngày {date}.',
  passed: 'Đạt',
  failing: 'Chưa đạt',
  noneFailing:
    'Trong những điều máy thử, không có điều nào chưa đạt. Máy không thấy hết: còn cần người dùng thật.',
  checks: {
    rules:
      'Luật WCAG 2.2 mức A và AA mà axe-core {axe} đọc được, trên điện thoại và máy tính, tiếng Việt và tiếng Anh.',
    dark: 'Chữ đủ tương phản khi máy đặt nền tối.',
    reflow: 'Rộng 320 px, tức phóng to 400% trên màn hình 1280 px: không phải kéo ngang.',
    spacing: 'Giãn dòng, giãn chữ theo WCAG 1.4.12: không mất chữ, không tràn.',
    stillness: 'Máy xin bớt chuyển động thì không gì chuyển động.',
    focus: 'Mọi chỗ bấm được đều hiện rõ khi đứng ở đó bằng bàn phím.',
    keyboard: 'Tìm, lọc, lập danh sách hỏi hàng chỉ bằng bàn phím.',
    ownColours: 'Máy ép màu riêng (tương phản cao): chữ và hình trạng thái vẫn hiện.',
  },
};
