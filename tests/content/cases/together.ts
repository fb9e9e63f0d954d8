import { type BadCase, badFile } from '../bad-case.ts';
import { NEWS, PRODUCER, PRODUCT, PRODUCT_EN, ROUTE, VILLAGE } from './paths.ts';

/** Numbers and days that are fine one by one and wrong together. */
export const togetherCases: readonly BadCase[] = [
  badFile(
    'giá cao nhất thấp hơn giá',
    PRODUCT,
    { from: '    price: 1000', to: '    price: 2000\n    priceTo: 1000' },
    {
      line: 'priceTo: 1000',
      message: 'giá cao nhất thấp hơn giá',
      remedy: 'đổi chỗ hai giá',
    },
  ),
  badFile(
    'giá cao nhất mà không có giá',
    PRODUCT,
    { from: '    price: 1000\n    pricedOn: 2025', to: '    priceTo: 2000' },
    {
      line: 'priceTo: 2000',
      message: 'có giá cao nhất mà chưa có giá',
      remedy: 'thêm price, giá thấp nhất',
    },
  ),
  badFile(
    'mã vạch sai số cuối',
    PRODUCT,
    { from: '    pricedOn: 2025', to: '    pricedOn: 2025\n    gtin: "8930000000018"' },
    {
      line: 'gtin: "8930000000018"',
      message: 'mã vạch “8930000000018” sai số cuối',
      remedy: 'chép lại từng số trên bao bì',
    },
  ),
  badFile(
    'số hộ ngược',
    VILLAGE,
    {
      from: 'activities:',
      to: 'households:\n  value: 70\n  max: 60\n  source: tin-gia\nactivities:',
    },
    { line: 'max: 60', message: 'số lớn nhất nhỏ hơn số nhỏ nhất', remedy: 'đổi chỗ hai số' },
  ),
  badFile(
    'ngừng trước khi thành lập',
    'producers/ngung-truoc/index.md',
    [
      '---',
      'name: Nơi ngừng trước',
      'summary: Nơi làm bịa ra để thử.',
      'form: household',
      'founded: { on: 2020-05, source: tin-gia }',
      'dissolved:',
      '  on: 2019',
      '  source: tin-gia',
      'sources: [{ id: tin-gia, kind: unverified, title: Tin bịa để thử }]',
      '---',
    ].join('\n'),
    {
      line: 'on: 2019',
      message: 'ngừng hoạt động trước khi thành lập',
      remedy: 'xem lại hai ngày',
    },
  ),
  badFile(
    'rượu có mùa',
    'products/ruou-co-mua/index.md',
    [
      '---',
      'name: Rượu có mùa',
      'summary: Hàng bịa ra để thử.',
      'set: 14',
      'status: [{ stage: potential, on: 2025, source: tin-gia }]',
      'season: { best: [1], source: tin-gia }',
      'sources: [{ id: tin-gia, kind: unverified, title: Tin bịa để thử }]',
      '---',
    ].join('\n'),
    {
      line: 'season: { best: [1], source: tin-gia }',
      message: 'rượu từ 15 độ (hoặc chưa rõ độ cồn) không được quảng cáo',
      remedy: 'bỏ phần season',
    },
  ),
  badFile(
    'chặng ngoài số ngày của tuyến',
    ROUTE,
    { from: '  - day: 1', to: '  - day: 3' },
    {
      line: '- day: 3',
      message: 'chặng ở ngày 3 của tuyến chỉ có 1 ngày',
      remedy: 'sửa ngày của chặng',
    },
  ),
  badFile(
    'ngày công nhận khác ngày của quyết định',
    PRODUCT,
    {
      from: '    decision: qd-01-thu-nghiem\n    on: 2025-02-28',
      to: '    decision: qd-01-thu-nghiem\n    on: 2025-02-27',
    },
    {
      line: 'on: 2025-02-27',
      message: 'ngày công nhận khác ngày 2025-02-28 ghi ở văn bản “qd-01-thu-nghiem”',
      remedy: 'xem lại ngày ký quyết định',
    },
  ),
  {
    name: 'có sao mà chưa có bước công nhận, và ngược lại',
    files: {
      [PRODUCT]: {
        from: '  - stage: recognised\n    on: 2025-02-28\n    source: tin-gia\n',
        to: '',
      },
      'products/chua-ghi-sao/index.md': [
        '---',
        'name: Chưa ghi sao',
        'summary: Hàng bịa ra để thử.',
        'set: 7',
        'status:',
        '  - { stage: recognised, on: 2025, source: tin-gia }',
        'sources: [{ id: tin-gia, kind: unverified, title: Tin bịa để thử }]',
        '---',
      ].join('\n'),
    },
    told: [
      {
        file: 'products/chua-ghi-sao/index.md',
        line: '- { stage: recognised, on: 2025, source: tin-gia }',
        message: 'có bước được công nhận mà chưa ghi mấy sao',
        remedy: 'biết qua báo thì ghi reportedOn',
        warning: true,
      },
      {
        file: PRODUCT,
        line: 'recognitions:',
        message: 'có sao mà trong status chưa có bước recognised',
        remedy: 'thêm bước recognised',
        warning: true,
      },
    ],
  },
  badFile(
    'giá không ghi ngày',
    PRODUCT,
    { from: '    pricedOn: 2025\n', to: '' },
    {
      line: 'price: 1000',
      message: 'giá chưa ghi là giá của ngày nào',
      remedy: 'thêm pricedOn',
      warning: true,
    },
  ),
  badFile(
    'ngày chưa tới ở việc đã xong',
    NEWS,
    { from: 'on: 2026-02-01', to: 'on: 2062-02-01' },
    {
      line: 'on: 2062-02-01',
      message: 'ngày 2062-02-01 còn chưa tới',
      remedy: 'xem lại năm và tháng',
      warning: true,
    },
  ),
  badFile(
    'bản tiếng Việt đổi sau khi dịch',
    PRODUCT_EN,
    {
      from: 'translatedOn: 2026-01-01',
      to: 'translatedOn: 2026-01-01\noriginal: v00000000',
    },
    {
      line: 'original: v00000000',
      message: 'bản tiếng Việt đã đổi sau khi dịch',
      remedy: 'ghi translatedOn là ngày xem lại và original: v',
      warning: true,
    },
  ),
  badFile(
    'ngày dịch chưa tới',
    PRODUCT_EN,
    { from: 'translatedOn: 2026-01-01', to: 'translatedOn: 2062-01-20' },
    {
      line: 'translatedOn: 2062-01-20',
      message: 'ngày 2062-01-20 còn chưa tới',
      remedy: 'xem lại năm và tháng',
      warning: true,
    },
  ),
  {
    name: 'chủ thể đã ngừng mà sản phẩm chưa ghi ngừng',
    files: {
      'producers/htx-da-ngung/index.md': [
        '---',
        'name: HTX Đã Ngừng',
        'summary: Hợp tác xã bịa ra để thử.',
        'form: cooperative',
        'dissolved: { on: 2024, source: tin-gia }',
        'sources: [{ id: tin-gia, kind: unverified, title: Tin bịa để thử }]',
        '---',
      ].join('\n'),
      [PRODUCT]: { from: 'producer: htx-thu-nghiem', to: 'producer: htx-da-ngung' },
    },
    told: [
      {
        file: PRODUCT,
        line: 'producer: htx-da-ngung',
        message: 'chủ thể “htx-da-ngung” đã ngừng hoạt động mà sản phẩm chưa ghi ngừng',
        remedy: 'thêm bước stopped vào status',
        warning: true,
      },
    ],
  },
  badFile(
    'rút lại mà liên hệ còn nằm đó',
    PRODUCER,
    { from: '    on: 2026-01-15', to: '    on: 2026-01-15\n    withdrawnOn: 2026-01-16' },
    {
      line: 'phone: "0900000000"',
      message: 'đã rút lại sự đồng ý mà liên hệ còn nằm trong tệp',
      remedy: 'xoá các dòng liên hệ',
      warning: true,
    },
  ),
  badFile(
    'bản nháp có liên hệ mà chưa ai đồng ý',
    'producers/nhap-co-lien-he/index.md',
    '---\nname: Nháp có liên hệ\ncontact:\n  phone: "0900999999"\ndraft: true\n---\n',
    {
      line: 'contact:',
      message: 'bản nháp có liên hệ mà chưa ghi ai đồng ý công bố',
      remedy: 'nháp cũng nằm trong kho mã',
    },
  ),
];
