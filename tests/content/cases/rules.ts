import { type BadCase, badFile } from '../bad-case.ts';
import {
  CONTRADICTION,
  DECISION,
  FAIR,
  NEWS,
  PAGE,
  PRODUCER,
  PRODUCT,
  PRODUCT_EN,
  VILLAGE,
} from './paths.ts';
import { product } from './product.ts';

/** Values that are fine one by one and wrong together, and words that may not be said. */
export const ruleCases: readonly BadCase[] = [
  badFile(
    'chỗ nguồn nói khác nhau nêu một mã xã không có',
    CONTRADICTION,
    { from: 'communes: ["99001"]', to: 'communes: ["99999"]' },
    {
      line: 'communes: ["99999"]',
      message: 'không có xã nào ngày nay mang mã “99999”',
      remedy: 'xem lại mã xã',
    },
  ),
  badFile(
    'một bên dẫn nguồn không có trong tệp',
    CONTRADICTION,
    { from: 'by: [tin-b]', to: 'by: [tin-bb]' },
    {
      line: '- { says: Ở nơi khác, by: [tin-bb] }',
      message: 'không có nguồn nào mang mã “tin-bb”',
      remedy: 'tin-b',
    },
  ),
  badFile(
    'hội chợ bế mạc trước khi khai mạc',
    FAIR,
    { from: 'end: 2026-03-14', to: 'end: 2026-03-09' },
    { line: 'end: 2026-03-09', message: 'bế mạc trước ngày khai mạc', remedy: 'xem lại hai ngày' },
  ),
  badFile(
    'hạn đăng ký sau khi hội chợ xong',
    FAIR,
    { from: 'deadline: 2026-03-01', to: 'deadline: 2026-03-15' },
    {
      line: 'deadline: 2026-03-15',
      message: 'hạn đăng ký sau ngày bế mạc',
      remedy: 'xem lại hai ngày',
    },
  ),
  badFile(
    'văn bản hết hiệu lực trước khi có hiệu lực',
    DECISION,
    { from: 'topic: ocop', to: 'until: 2025-01-31\ntopic: ocop' },
    {
      line: 'until: 2025-01-31',
      message: 'hết hiệu lực trước khi có hiệu lực',
      remedy: 'xem lại hai ngày',
    },
  ),
  badFile(
    'có quyết định mà không có ngày',
    PRODUCT,
    {
      from: '    decision: qd-01-thu-nghiem\n    on: 2025-02-28',
      to: '    decision: qd-01-thu-nghiem',
    },
    {
      line: 'decision: qd-01-thu-nghiem',
      message: 'có quyết định nhưng thiếu ngày',
      remedy: 'thêm on: ngày ký quyết định',
    },
  ),
  badFile(
    'có ngày mà không có quyết định',
    PRODUCT,
    { from: '    decision: qd-01-thu-nghiem\n    on: 2025-02-28', to: '    on: 2025-02-27' },
    {
      line: 'on: 2025-02-27',
      message: 'có ngày công nhận nhưng thiếu quyết định',
      remedy: 'ghi reportedOn nếu chỉ nghe nguồn nói',
    },
  ),
  badFile(
    'thu hồi trước khi công nhận',
    PRODUCT,
    {
      from: '    decision: qd-01-thu-nghiem',
      to: '    decision: qd-01-thu-nghiem\n    revokedOn: 2025-02-27',
    },
    {
      line: 'revokedOn: 2025-02-27',
      message: 'ngày thu hồi trước ngày công nhận',
      remedy: 'xem lại hai ngày',
    },
  ),
  badFile(
    'các bước không theo thời gian',
    PRODUCT,
    {
      from: '  - stage: recognised\n    on: 2025-02-28',
      to: '  - stage: recognised\n    on: 2024-02',
    },
    {
      line: 'on: 2024-02',
      message: 'các bước chưa xếp theo thời gian',
      remedy: 'xếp bước cũ trước',
    },
  ),
  badFile(
    'giấy tờ hết hạn trước khi cấp',
    PRODUCT,
    {
      from: 'packs:',
      to: [
        'papers:',
        '  - { kind: attp, source: tin-gia, on: 2025-06,',
        '      until: 2025-05-31 }',
        'packs:',
      ].join('\n'),
    },
    { line: 'until: 2025-05-31 }', message: 'giấy hết hạn trước ngày cấp', remedy: 'hai ngày' },
  ),
  badFile(
    'liên hệ mà chưa ai đồng ý',
    VILLAGE,
    { from: 'products:', to: 'contact:\n  address: Nhà số 0\nproducts:' },
    {
      line: 'contact:',
      message: 'có liên hệ nhưng chưa ghi ai đồng ý công bố',
      remedy: 'thêm consent: by (ai), on (ngày), for (việc gì)',
    },
  ),
  badFile(
    'rút lại trước khi đồng ý',
    PRODUCER,
    { from: '    on: 2026-01-15', to: '    on: 2026-01-15\n    withdrawnOn: 2026-01-14' },
    {
      line: 'withdrawnOn: 2026-01-14',
      message: 'ngày rút lại trước ngày đồng ý',
      remedy: 'xem lại hai ngày',
    },
  ),
  badFile(
    'lời hứa khỏi bệnh trong bài',
    PRODUCT,
    { from: 'Măng được phơi ba nắng.', to: 'Măng này giúp Giải Độc.' },
    {
      line: 'Măng này giúp Giải Độc.[^tin-gia]',
      message: 'có chữ “giải độc”',
      remedy: 'không được nói hàng chữa được bệnh',
    },
  ),
  badFile(
    'lời hứa khỏi bệnh bị ngắt dòng',
    NEWS,
    { from: 'Không có gì ở đây là thật.', to: 'Măng này dùng để điều\ntrị.' },
    {
      line: 'Măng này dùng để điều',
      message: 'có chữ “điều trị”',
      remedy: 'không được nói hàng chữa được bệnh',
    },
  ),
  badFile(
    'lời hứa khỏi bệnh trong một trường',
    PRODUCT,
    { from: 'summary: Măng khô bịa ra để thử.', to: 'summary: Măng khô điều trị mọi thứ.' },
    {
      line: 'summary: Măng khô điều trị mọi thứ.',
      message: 'có chữ “điều trị”',
      remedy: 'bỏ câu này',
    },
  ),
  badFile(
    'lời hứa khỏi bệnh trong bản tiếng Anh',
    PRODUCT_EN,
    { from: 'túi: bag', to: 'túi: cures all' },
    { line: 'túi: cures all', message: 'có chữ “cures”', remedy: 'bỏ câu này' },
  ),
  badFile(
    'rượu có phần cách làm',
    'products/ruou-co-cach-lam/index.md',
    product('Rượu có cách làm', 14, ['making: [{ text: Ủ lâu., source: tin-gia }]']),
    {
      line: 'making: [{ text: Ủ lâu., source: tin-gia }]',
      message: 'rượu từ 15 độ (hoặc chưa rõ độ cồn) không được quảng cáo',
      remedy: 'bỏ phần making',
    },
  ),
  badFile(
    'hàng sức khoẻ chưa đăng ký mà có bài viết',
    'products/tra-chua-dang-ky/index.md',
    product('Trà chưa đăng ký', 17, [], '\nTrà của xã.\n'),
    {
      line: 'Trà của xã.',
      message: 'hàng này chưa có số đăng ký với cơ quan y tế',
      remedy: 'bỏ bài viết dưới phần đầu',
    },
  ),
  badFile(
    'thẻ HTML trong bài',
    NEWS,
    { from: 'Không có gì ở đây là thật.', to: 'Chữ <b>đậm.' },
    { line: 'Chữ <b>đậm.', message: 'bài viết có thẻ HTML', remedy: 'chỉ dùng Markdown' },
  ),
  badFile(
    'thẻ HTML không đóng',
    NEWS,
    { from: 'Không có gì ở đây là thật.', to: '<script src=//xau.example' },
    { line: '<script src=//xau.example', message: 'có thẻ HTML', remedy: 'chỉ dùng Markdown' },
  ),
  badFile(
    'ảnh chèn trong bài',
    PAGE,
    { from: 'Không có gì ở đây là thật.', to: 'Xem ![ảnh](https://thu-nghiem.example/a.jpg)' },
    {
      line: 'Xem ![ảnh](https://thu-nghiem.example/a.jpg)',
      message: 'bài viết có ảnh chèn trong bài',
      remedy: 'đưa ảnh vào phần photos',
    },
  ),
  badFile(
    'đường dẫn javascript: trong bài',
    NEWS,
    { from: 'Không có gì ở đây là thật.', to: 'Bấm [vào đây]( JavaScript:alert(1))' },
    {
      line: 'Bấm [vào đây]( JavaScript:alert(1))',
      message: 'đường dẫn chỉ được bắt đầu bằng https:, mailto:, tel:, geo: hoặc /',
      remedy: 'sửa lại đường dẫn',
    },
  ),
  badFile(
    'đường dẫn ghi riêng, trỏ ra máy khác không mã hoá',
    NEWS,
    { from: 'Không có gì ở đây là thật.', to: 'Xem [bài này][a].\n\n> [a]: //xau.example' },
    {
      line: '> [a]: //xau.example',
      message: 'đường dẫn chỉ được bắt đầu bằng https:',
      remedy: 'sửa lại đường dẫn',
    },
  ),
  badFile(
    'tiêu đề một dấu #',
    PRODUCT,
    { from: '## Cách dùng', to: '# Cách dùng' },
    {
      line: '# Cách dùng',
      message: 'tiêu đề một dấu # đã là tên của mục',
      remedy: 'dùng ## cho các phần trong bài',
    },
  ),
];
