import { type BadCase, badFile } from '../bad-case.ts';
import { FAIR, ROUTE } from './paths.ts';

/** Fairs that a calendar could not tell of, routes that lead to a closed door. */
export const eventCases: readonly BadCase[] = [
  badFile(
    'hội chợ có giờ mở mà không có giờ đóng',
    FAIR,
    { from: 'status: confirmed', to: 'opens: "08:00"\nstatus: confirmed' },
    { line: 'opens: "08:00"', message: 'chỉ có một trong hai giờ', remedy: 'ghi cả hai' },
  ),
  badFile(
    'hội chợ một ngày đóng cửa trước khi mở',
    FAIR,
    {
      from: 'end: 2026-03-14\nstatus: confirmed',
      to: 'opens: "17:00"\ncloses: "08:00"\nstatus: confirmed',
    },
    { line: 'closes: "08:00"', message: 'giờ đóng cửa trước giờ mở cửa', remedy: 'xem lại' },
  ),
  badFile(
    'hội chợ có giờ mà chỉ biết tháng',
    FAIR,
    {
      from: 'start: 2026-03-10\nend: 2026-03-14\nstatus: confirmed\ndeadline: 2026-03-01',
      to: 'start: 2026-03\nopens: "08:00"\ncloses: "17:00"\nstatus: confirmed',
    },
    { line: 'opens: "08:00"', message: 'có giờ nhưng chưa biết ngày', remedy: 'ghi start' },
  ),
  badFile(
    'hội chợ huỷ mà lịch của người xem không biết',
    FAIR,
    { from: 'status: confirmed', to: 'status: cancelled' },
    { line: 'status: cancelled', message: 'đã huỷ mà chưa ghi ngày sửa', remedy: 'thêm updated' },
  ),
  badFile(
    'ngày sửa trước ngày của nguồn',
    FAIR,
    {
      from: 'status: confirmed',
      to: 'updated: 2026-01-01\nsources: [{ id: tin-gia, kind: press, title: Tin giả, on: 2026-02-01 }]\nstatus: confirmed',
    },
    { line: 'updated: 2026-01-01', message: 'trước ngày của nguồn mới nhất', remedy: 'thêm giờ' },
  ),
  {
    name: 'tuyến dừng ở chủ thể đã ngừng: nói tên cả hai',
    files: {
      'producers/nha-da-dong/index.md':
        '---\nname: Nhà đã đóng\nsummary: Bịa ra để thử.\nform: household\ndissolved:\n  on: 2026\n  source: tin-gia\nsources:\n  - id: tin-gia\n    kind: unverified\n    title: Tin bịa để thử\n---\n',
      [ROUTE]: {
        from: '    village: ban-thu-nghiem',
        to: '    village: ban-thu-nghiem\n    producer: nha-da-dong',
      },
    },
    told: [
      {
        file: ROUTE,
        line: 'producer: nha-da-dong',
        message: 'tuyến “Tuyến thử nghiệm” dừng ở “Nhà đã đóng”, nơi này đã ngừng',
        remedy: 'đổi hoặc bỏ chặng này',
      },
    ],
  },
];
