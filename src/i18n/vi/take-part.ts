/** Words of the guided page for who wants to take part. */
export const takePart = {
  title: 'Tham gia OCOP',
  intro: 'Bốn câu hỏi trước, chi tiết ở sau.',
  door: 'Ai được tham gia, chuẩn bị gì, nộp bao giờ, hỏi ai; tự xem mình còn thiếu giấy gì.',
  questions: {
    who: 'Ai được tham gia?',
    prepare: 'Chuẩn bị gì?',
    when: 'Nộp bao giờ?',
    ask: 'Hỏi ai?',
  },
  more: 'Xem kỹ hơn',
  noAnswer: 'Chưa có bài trả lời câu này.',
  deadlines: 'Các hạn sắp tới',
  deadlinesNote: 'Hạn mỗi năm một lần, trang ghi lần gần nhất kể từ ngày {date}.',
  before: 'Hồ sơ đến trước {date}',
  done: 'chấm xong trước {date}',
  check: 'Tự xem mình còn thiếu gì',
  checkNote:
    'Đánh dấu thứ đã có. Trang không chấm điểm và không đoán sao. Không phải hàng nào cũng cần đủ mọi giấy; hỏi xã.',
  owner: 'Bạn là ai?',
  have: 'Đã có giấy tờ nào?',
  missing: 'Còn thiếu {n} thứ:',
  complete: 'Đã đánh dấu đủ các giấy trong danh sách. Mang lên xã để xét.',
  kept: 'Dấu bạn đánh chỉ lưu trên máy này.',
  forget: 'Xoá các dấu',
  print: 'In danh sách',
  idea: 'Mới có ý tưởng? Điền phiếu ý tưởng',
};
