/** Words of the season calendar. */
export const calendar = {
  table: 'Mười hai tháng',
  what: 'Cái gì',
  kinds: {
    harvest: 'thu hoạch, làm ra',
    sale: 'có bán',
    best: 'ngon nhất',
    visit: 'nên đến',
    rain: 'mùa mưa',
    fair: 'hội chợ',
    renewal: 'nộp hồ sơ đánh giá lại',
  },
  yes: 'có',
  source: 'Nguồn',
  poster: 'In trang này ra một tờ A4.',
  feed: 'Đưa lịch vào điện thoại (.ics)',
  feedNote: 'Ứng dụng lịch tự cập nhật khi trang đổi.',
  monthHead: 'Có gì trong {month}',
  monthNone: 'Chưa có nguồn nào nói tháng này có gì.',
  more: 'và {n} mục nữa trong lịch mùa vụ',
};
