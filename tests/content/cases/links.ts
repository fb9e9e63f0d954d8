import { type BadCase, badFile } from '../bad-case.ts';
import { FAIR, NEWS, PRODUCER, PRODUCT, PRODUCT_EN, ROUTE, VILLAGE } from './paths.ts';

const DRAFT = 'producers/ho-con-nhap/index.md';

/** Names, codes and marks that point at nothing, at something else, or at something unpublished. */
export const linkCases: readonly BadCase[] = [
  badFile(
    'chủ thể không có, có tên gần giống',
    PRODUCT,
    { from: 'producer: htx-thu-nghiem', to: 'producer: htx-thu-nghien' },
    {
      line: 'producer: htx-thu-nghien',
      message: 'không có chủ thể nào tên “htx-thu-nghien”',
      remedy: 'có phải là “htx-thu-nghiem” không',
    },
  ),
  badFile(
    'điểm du lịch không có, không giống cái nào',
    ROUTE,
    { from: 'village: ban-thu-nghiem', to: 'village: nui-cao' },
    {
      line: 'village: nui-cao',
      message: 'không có điểm du lịch nào tên “nui-cao”',
      remedy: 'tạo thư mục villages/nui-cao hoặc xoá dòng này',
    },
  ),
  badFile(
    'sản phẩm không có trong danh sách ở hội chợ',
    FAIR,
    { from: '      - mang-kho-thu-nghiem', to: '      - ruou-khong-co' },
    {
      line: '- ruou-khong-co',
      message: 'không có sản phẩm nào tên “ruou-khong-co”',
      remedy: 'tạo thư mục products/ruou-khong-co',
    },
  ),
  badFile(
    'quyết định không có',
    PRODUCT,
    { from: 'decision: qd-01-thu-nghiem', to: 'decision: qd-02-thu-nghiem' },
    {
      line: 'decision: qd-02-thu-nghiem',
      message: 'không có văn bản nào tên “qd-02-thu-nghiem”',
      remedy: 'có phải là “qd-01-thu-nghiem” không',
    },
  ),
  {
    name: 'dẫn tới một bản nháp',
    files: {
      [DRAFT]: '---\nname: Hộ còn nháp\ndraft: true\n---\n',
      [PRODUCT]: { from: 'producer: htx-thu-nghiem', to: 'producer: ho-con-nhap' },
    },
    told: [
      {
        file: PRODUCT,
        line: 'producer: ho-con-nhap',
        message: 'chủ thể “ho-con-nhap” còn là bản nháp',
        remedy: 'đăng mục đó trước',
      },
    ],
  },
  badFile(
    'mã nguồn không có',
    PRODUCT,
    {
      from: '    pricedOn: 2025\n    source: tin-gia',
      to: '    pricedOn: 2025\n    source: tin-gja',
    },
    {
      line: 'source: tin-gja',
      message: 'không có nguồn nào mang mã “tin-gja”',
      remedy: 'có phải là “tin-gia” không',
    },
  ),
  badFile(
    'hai nguồn một mã',
    PRODUCER,
    {
      from: 'sources:\n',
      to: 'sources:\n  - { id: tin-gia, kind: press, title: Tin khác }\n',
    },
    {
      line: '- id: tin-gia',
      message: 'mã nguồn “tin-gia” dùng hai lần',
      remedy: 'đặt mã khác cho một nguồn',
    },
  ),
  badFile(
    'dấu nguồn lạ trong bài',
    PRODUCT,
    { from: '[^so-gia]', to: '[^so-gja]' },
    {
      line: 'Ngâm nước trước khi nấu.[^so-gja] Xem thêm [trang giới thiệu](/gioi-thieu).',
      message: 'dấu nguồn [^so-gja] không có trong phần sources',
      remedy: 'có phải là “so-gia” không',
    },
  ),
  badFile(
    'dấu nguồn lạ trong bản tiếng Anh',
    PRODUCT_EN,
    { from: '[^tin-gia]', to: '[^bao-khac]' },
    {
      line: 'The shoots are dried for three days in the sun.[^bao-khac]',
      message: 'dấu nguồn [^bao-khac] không có trong phần sources',
      remedy: 'thêm nguồn này vào phần sources',
    },
  ),
  badFile(
    'mã xã không có thật',
    PRODUCT,
    { from: 'unit: "99011"', to: 'unit: "99999"' },
    {
      line: 'unit: "99999"',
      message: 'mã “99999” không có trong places.yaml',
      remedy: 'xem lại mã đơn vị hành chính',
    },
  ),
  badFile(
    'mã vừa là xã cũ vừa là xã nay, không ghi era',
    PRODUCER,
    { from: '  era: old\n', to: '' },
    {
      line: 'unit: "99001"',
      message: 'mã “99001” là của cả một xã cũ và một xã hiện nay',
      remedy: 'thêm era: old (xã cũ) hoặc era: new (xã hiện nay)',
    },
  ),
  badFile(
    'xã nay không lập từ xã cũ đã ghi',
    PRODUCT,
    { from: '  village: xóm Mẫu', to: '  now: "99002"' },
    {
      line: 'now: "99002"',
      message: 'xã “99002” không được lập từ “99011”',
      remedy: 'xem lại mã xã hiện nay',
    },
  ),
  badFile(
    'bộ sản phẩm không có trong taxonomy.yaml',
    PRODUCT,
    { from: 'set: 7', to: 'set: 8' },
    {
      line: 'set: 8',
      message: 'không có bộ sản phẩm số 8 trong taxonomy.yaml',
      remedy: 'chọn một số có trong đó',
    },
  ),
  badFile(
    'ảnh không có cạnh tệp',
    NEWS,
    {
      from: 'on: 2026-02-01',
      to: [
        'on: 2026-02-01',
        'photos:',
        '  - { alt: Ảnh giả, credit: Người Giả, on: 2026, permission: Giả,',
        '      file: ./khong-co.jpg }',
      ].join('\n'),
    },
    {
      line: 'file: ./khong-co.jpg }',
      message: 'không thấy ảnh “./khong-co.jpg” cạnh tệp này',
      remedy: 'chép ảnh vào cùng thư mục',
    },
  ),
  badFile(
    'câu đã dịch không còn trong index.md',
    PRODUCT_EN,
    { from: '  túi: bag', to: '  hộp giấy: box' },
    {
      line: 'hộp giấy: box',
      message: 'câu “hộp giấy” không còn trong index.md',
      remedy: 'sửa cho khớp từng chữ',
    },
  ),
  badFile(
    'một sản phẩm viết hai lần',
    'products/mang-kho-viet-lai/index.md',
    [
      '---',
      'summary: Viết lại lần nữa.',
      'name: Mang khô THỬ NGHIỆM',
      'set: 7',
      'producer: htx-thu-nghiem',
      'status: [{ stage: potential, on: 2025, source: tin-gia }]',
      'sources: [{ id: tin-gia, kind: unverified, title: Tin bịa để thử }]',
      '---',
      '',
    ].join('\n'),
    {
      line: 'name: Mang khô THỬ NGHIỆM',
      message: 'trùng tên với products/mang-kho-thu-nghiem/index.md',
      remedy: 'xoá một mục',
    },
  ),
  badFile(
    'điểm du lịch kể một sản phẩm gõ sai',
    VILLAGE,
    { from: '  - mang-kho-thu-nghiem', to: '  - mang-kho-thu-nghim' },
    {
      line: '- mang-kho-thu-nghim',
      message: 'không có sản phẩm nào tên “mang-kho-thu-nghim”',
      remedy: 'có phải là “mang-kho-thu-nghiem” không',
    },
  ),
  badFile(
    'địa chỉ cũ đang có người ở',
    PRODUCT,
    {
      from: 'producer: htx-thu-nghiem',
      to: 'producer: htx-thu-nghiem\nformerly: [mang-kho-thu-nghiem]',
    },
    {
      line: 'formerly: [mang-kho-thu-nghiem]',
      message: '“mang-kho-thu-nghiem” đang là địa chỉ của một sản phẩm',
      remedy: 'xoá tên này khỏi formerly',
    },
  ),
];
