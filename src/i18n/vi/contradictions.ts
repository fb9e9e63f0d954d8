/** Words of what the sources do not agree on. */
export const contradictions = {
  heading: 'Nguồn nói khác nhau',
  count: '{n} chỗ các nguồn không khớp nhau',
  topics: { products: 'Sản phẩm và sao', makers: 'Nơi làm và người làm', villages: 'Xóm du lịch' },
  shown: 'Trang này',
  together: 'Các nguồn của cả hai bên. Bản ghi của chúng tôi không tách điều nào của nguồn nào:',
  others: 'Nguồn thêm:',
  about: 'Nói về',
  notedOn: 'Ghi lại ngày {date}',
};
