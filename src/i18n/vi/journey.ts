/** Words for going there: files for map apps, the message to a host, the card for the pocket. */
export const journey = {
  gpx: 'Tải toạ độ (.gpx) cho ứng dụng bản đồ',
  gpxNone: 'Chưa có nguồn nào cho toạ độ, nên chưa có tệp GPX.',
  gpxPart: 'Tệp có {n} trên {all} điểm du lịch của tuyến; các điểm khác chưa có toạ độ.',
  map: 'Ở đâu trên sơ đồ',
  mapNote:
    'Xóm nào chưa có toạ độ thì chưa có dấu trên sơ đồ; danh sách bên dưới cho biết xóm thuộc xã nào.',
  villages: 'Điểm du lịch',
  producers: 'Chủ thể',
  roads: 'Đường đến, đi từ:',
  ask: 'Hỏi trước khi đến',
  askText:
    'Điền rồi chép lời nhắn, gửi bằng thư, tin nhắn hay Zalo. Trang này không gửi hộ và không giữ lại gì.',
  arrive: 'Ngày đến',
  nights: 'Mấy đêm',
  people: 'Mấy người',
  diet: 'Ăn kiêng, dị ứng',
  message: 'Lời nhắn bằng tiếng Việt',
  messageEn: 'Lời nhắn bằng tiếng Anh',
  copy: 'Chép',
  copied: 'Đã chép.',
  mail: 'Soạn thư',
  sms: 'Soạn tin nhắn',
  subject: 'Hỏi nghỉ ở {village}',
  template:
    'Xin chào. Chúng tôi muốn đến {village}.\nNgày đến: {arrive}\nSố đêm: {nights}\nSố người: {people}\nĂn kiêng, dị ứng: {diet}\nNhà mình có đón được không, giá thế nào ạ? Xin cảm ơn.',
  blank: '……',
  card: 'Thẻ gấp bỏ túi',
  cardText: 'In hai mặt trên một tờ A5 ngang, lật theo cạnh ngắn, rồi gấp đôi.',
  cardOf: 'Thẻ gấp: {name}',
  askFirst: 'Giá và số điện thoại chưa công bố thì hỏi trước khi đi.',
  address: 'Bản trên mạng',
};
