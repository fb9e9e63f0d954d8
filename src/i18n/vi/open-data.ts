/** The open data: the page and what the files say of themselves. */
export const openData = {
  intro:
    'Mọi điều trang này công bố, thành tệp để tải về: không cần tài khoản, không cần xin. Dùng lại được theo giấy phép ghi dưới đây, miễn là ghi nguồn.',
  duties: { spirits: 'Rượu', health: 'Thực phẩm chức năng' },
  types: {
    text: 'chữ',
    number: 'số',
    yesNo: 'có hay không (true, false)',
    day: 'ngày, 2026-11-24',
    partialDay: 'ngày, tháng hay năm: 2026-11-24, 2026-11, 2026',
    list: 'nhiều giá trị, cách nhau bằng “ | ”',
    code: 'mã',
  },
  download: 'Tải về',
  kind: 'Loại',
  count: 'Số mục',
  withSource: 'Có nguồn',
  csvMore: 'CSV của từng danh sách trong {kind}',
  schema: 'lược đồ',
  other: 'Tệp khác',
  places: 'Toạ độ các nơi (GeoJSON): chỉ những toạ độ có nguồn',
  changes: 'Thay đổi so với bản trước (JSON)',
  catalogue: 'Mô tả bộ dữ liệu theo DCAT (JSON-LD)',
  changesSince: 'So với dữ liệu ngày {date}',
  changesNone: 'Bản này không được so với bản nào trước nó, nên chưa kê thay đổi.',
  changesEmpty: 'Không mục nào thay đổi.',
  changesLine: '{kind}: thêm {added}, bớt {removed}, đổi {changed}.',
  notes: 'Đọc các tệp thế nào',
  noteStars:
    'Hạng sao ghi bằng chữ, ngày và quyết định, đúng vào ngày dữ liệu. “Chưa kiểm chứng” là mới nghe nguồn nói, chưa thấy quyết định. Dùng sau ngày ấy thì xem cột recognition_until.',
  noteUnknown:
    'Ô trống, hay trường không có trong JSON, là chưa công bố. Không phải số 0, không phải “không”.',
  noteIds:
    'Mã (id) là tên cuối trong địa chỉ trang và không đổi. Mỗi mục còn một tệp riêng: {address}',
  noteSource: 'Cột source là mã của một nguồn trong danh sách sources của chính mục đó.',
  noteSheet:
    'Mở bằng bảng tính thì lấy tệp XLSX: số điện thoại và mã giữ được số 0 ở đầu. Trang cuối của tệp là từ điển.',
  noteCsv:
    'CSV là UTF-8, dấu phẩy, có BOM. Chữ bắt đầu bằng = + - @ (không kể dấu cách ở trước) hay dấu nháy đơn được thêm một dấu nháy đơn ở trước để bảng tính không chạy nó như công thức; bỏ một dấu ấy đi là được đúng chữ gốc.',
  noteContact:
    'Liên hệ chỉ có khi chủ thể đồng ý công bố; họ rút lại thì bản sau không còn. Người dùng lại cũng nên bỏ.',
  noteDuties:
    'Rượu và thực phẩm chức năng chưa có số đăng ký chỉ có dữ kiện: tên, người làm, nơi làm, trạng thái, giấy tờ.',
  dictionary: 'Từ điển dữ liệu',
  dictionaryIntro:
    'Tên cột trong CSV và XLSX. Trong JSON, mỗi dấu _ là một bậc: name_vi là vi nằm trong name.',
  column: 'Cột',
  meaning: 'Nghĩa',
  holds: 'Kiểu',
  sheetAbout: 'gioi-thieu',
  sheetDictionary: 'tu-dien',
  sheetName: 'trang tính',
  codes: 'các mã',
};
