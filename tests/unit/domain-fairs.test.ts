import { describe, expect, test } from 'vitest';
import { fairPhase } from '../../src/domain/fairs.ts';

const phases = (start: string, end: string | undefined, days: readonly string[]) =>
  days.map((today) => fairPhase({ start, end, cancelled: false }, today));

describe('hội chợ đang ở đâu trong thời gian', () => {
  test('biết cả hai ngày', () => {
    const days = ['2026-03-09', '2026-03-10', '2026-03-14', '2026-03-15'];
    const expected = ['upcoming', 'running', 'running', 'past'];
    expect(phases('2026-03-10', '2026-03-14', days)).toEqual(expected);
  });

  test('một ngày', () => {
    const days = ['2026-03-09', '2026-03-10', '2026-03-11'];
    expect(phases('2026-03-10', undefined, days)).toEqual(['upcoming', 'running', 'past']);
  });

  test('chỉ biết tháng: chưa qua hết tháng thì chưa gọi là đã qua', () => {
    const days = ['2028-01-31', '2028-02-01', '2028-02-29', '2028-03-01'];
    const expected = ['upcoming', 'running', 'running', 'past'];
    expect(phases('2028-02', undefined, days)).toEqual(expected);
  });

  test('chỉ biết năm', () => {
    const days = ['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'];
    const expected = ['upcoming', 'running', 'running', 'past'];
    expect(phases('2026', undefined, days)).toEqual(expected);
  });

  test('biết ngày khai mạc, chỉ biết tháng bế mạc', () => {
    const days = ['2026-11-27', '2026-11-28', '2026-12-31', '2027-01-01'];
    const expected = ['upcoming', 'running', 'running', 'past'];
    expect(phases('2026-11-28', '2026-12', days)).toEqual(expected);
  });

  test('huỷ rồi thì ngày nào cũng là đã huỷ', () => {
    const fair = { start: '2026-03-10', end: '2026-03-14', cancelled: true };
    const days = ['2026-03-09', '2026-03-12', '2026-03-15'];
    expect(new Set(days.map((today) => fairPhase(fair, today)))).toEqual(new Set(['cancelled']));
  });
});
