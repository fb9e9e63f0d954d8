/** Words of the plan of a year against what came of it, and of the steps by year. */
export const plan = {
  due: 'Kế hoạch khi đó: chấm xong trước {date}',
  title: 'Kế hoạch năm {year} và kết quả',
  intro: 'Hàng đã đăng ký chuẩn hoá năm {year}: hẹn gì, và đã tìm thấy kết quả gì.',
  planned: 'Kế hoạch',
  before: 'chấm xong trước {date}',
  noDue: 'Không ghi hạn',
  result: 'Kết quả',
  none: 'Không tìm thấy kết quả',
  byYear: 'Bước đi theo từng năm',
  byYearNote:
    'Mỗi ô đếm số sản phẩm đi bước ấy trong năm, theo nguồn. Một sản phẩm có thể đi nhiều bước.',
  year: 'Năm',
};
