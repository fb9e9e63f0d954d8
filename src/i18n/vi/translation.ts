/** Words about the translation of a page; shown on English pages only. */
export const translation = {
  by: 'Chúng tôi dịch ngày {date} từ bản tiếng Việt.',
  undated: 'Chúng tôi dịch từ bản tiếng Việt.',
  none: 'Trang này chưa được dịch: lời của trang còn là tiếng Việt.',
  stale: 'Bản tiếng Việt đã đổi sau bản dịch này.',
  original: 'Xem bản tiếng Việt',
};
