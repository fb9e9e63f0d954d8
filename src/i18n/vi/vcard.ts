/** The address-book card of a maker. */
export const vcard = {
  save: 'Lưu vào danh bạ (vCard)',
  products: 'Làm ra: {products}.',
  moreProducts: '{products} và {n} thứ khác',
  dissolved: 'Đã ngừng hoạt động.',
  noContact: 'Chủ thể chưa công bố liên hệ. Hỏi {office}.',
  version: 'Theo dữ liệu ngày {date}: {url}',
};
