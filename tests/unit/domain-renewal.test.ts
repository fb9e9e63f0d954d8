import { expect, test } from 'vitest';
import { addDays, daysBetween } from '../../src/domain/dates.ts';
import { renewalPhase, renewalPhasesAfter, renewalWindow } from '../../src/domain/renewal.ts';
import { begunBy } from '../../src/domain/turns.ts';

const term = { renewFromDays: 180, renewToDays: 120 };
const until = '2026-12-29';

test('hồ sơ đánh giá lại nộp từ 180 đến 120 ngày trước khi hết hạn', () => {
  const { from, to } = renewalWindow(until, term);
  expect([from, to]).toEqual(['2026-07-02', '2026-08-31']);
  expect([daysBetween(from, until), daysBetween(to, until)]).toEqual([180, 120]);
});

test('cửa sổ nộp tính qua cả tháng hai năm nhuận', () => {
  expect(renewalWindow('2028-08-20', term)).toEqual({ from: '2028-02-22', to: '2028-04-22' });
});

test('ngày đầu và ngày cuối của cửa sổ vẫn nộp được, ngày trước và ngày sau thì không', () => {
  const days = ['2026-07-01', '2026-07-02', '2026-08-31', '2026-09-01', until, addDays(until, 1)];
  expect(days.map((day) => renewalPhase(until, term, day))).toEqual([
    'early',
    'open',
    'open',
    'late',
    'late',
    'lapsed',
  ]);
});

test('trang dựng ngày nào, xem ngày nào cũng nói đúng đang ở khoảng nào', () => {
  const days = ['2026-06-01', '2026-07-02', '2026-08-31', '2026-09-01', until, '2026-12-30'];
  for (const built of days) {
    for (const visited of days.filter((day) => day >= built)) {
      const later = begunBy(renewalPhasesAfter(until, term, built), visited)?.phase;
      expect(later ?? renewalPhase(until, term, built)).toBe(renewalPhase(until, term, visited));
    }
  }
});
