/** Words for those who want to show at a fair, and for calendar files. */
export const fairCall = {
  title: 'Dành cho người muốn bán hàng ở đây',
  text: 'Đăng ký với đơn vị tổ chức. Trang này không nhận đăng ký.',
  organiserUnknown: 'Đơn vị tổ chức chưa công bố.',
  bringUnknown: 'Đơn vị tổ chức chưa công bố cần mang gì.',
  byClass: 'Hàng nào nên mang theo gì',
  needs: {
    papers:
      'Mọi hàng: giấy đăng ký kinh doanh, giấy đủ điều kiện an toàn thực phẩm hoặc bản tự công bố.',
    label: 'Mọi hàng: nhãn ghi tên hàng, người chịu trách nhiệm và hạn dùng.',
    stars:
      'Hàng có sao: bản sao quyết định còn hạn. Hết hạn hoặc chưa thấy quyết định thì không treo sao.',
    spirits:
      'Rượu từ 15 độ, hoặc chưa rõ độ cồn: không quảng cáo, không khuyến mại, không mời người dưới 18 tuổi (Luật 44/2019/QH14, điều 5).',
    health:
      'Thực phẩm bảo vệ sức khoẻ: số đăng ký, giấy xác nhận nội dung quảng cáo, và câu “Thực phẩm này không phải là thuốc và không có tác dụng thay thế thuốc chữa bệnh” (Nghị định 15/2018/NĐ-CP, điều 27).',
  },
  calendar: 'Ghi vào lịch (.ics)',
  feed: 'Theo dõi mọi hội chợ bằng lịch (.ics)',
  calendarNone: 'Chưa biết ngày nên chưa có tệp lịch.',
  resultsNone: 'Chưa có nguồn nào nói kết quả.',
};
