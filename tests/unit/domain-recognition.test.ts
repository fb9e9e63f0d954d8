import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/domain/dates.ts';
import {
  lapsedEvenIfTrue,
  type RecognitionFacts,
  type RecognitionState,
  recognitionState,
  showsStars,
  validUntil,
} from '../../src/domain/recognition.ts';
import { vietnamDay } from '../../src/domain/today.ts';

const term = { months: 36, soonDays: 180 };

const decidedOn = (on: string): RecognitionFacts => ({ stars: 3, decided: true, on });

/** Decision, last valid day, first day of the warning (180 days before the last). */
const certificates = [
  ['2023-12-29', '2026-12-29', '2026-07-02'],
  ['2024-02-29', '2027-02-28', '2026-09-01'],
  ['2023-08-31', '2026-08-31', '2026-03-04'],
  ['2025-01-01', '2028-01-01', '2027-07-05'],
] as const;

describe.each(certificates)('giấy cấp ngày %s, hạn đến %s, báo từ %s', (on, until, soonFrom) => {
  const stateOn = (day: string): RecognitionState => recognitionState(decidedOn(on), term, day);

  test('hạn là 36 tháng', () => {
    expect(validUntil(on, term)).toBe(until);
  });

  test('trạng thái đổi đúng ngày, không sớm không muộn', () => {
    const days = [on, addDays(soonFrom, -1), soonFrom, until, addDays(until, 1)];
    expect(days.map(stateOn)).toEqual(['valid', 'valid', 'expiring', 'expiring', 'expired']);
  });

  test('một sao hết hạn không hiện hình sao, dù trang dựng khi sao còn hạn', () => {
    const built = stateOn(addDays(until, -1));
    const seen = stateOn(addDays(until, 1));
    expect([showsStars(built), showsStars(seen)]).toEqual([true, false]);
  });

  test('khách xem lúc giao thừa của ngày cuối: 23:59 còn sao, 00:00 thì không', () => {
    // Midnight in Vietnam is 17:00 UTC of the day before.
    const lastMoment = new Date(`${until}T16:59:59.999Z`);
    const nextMoment = new Date(`${until}T17:00:00.000Z`);
    expect(stateOn(vietnamDay(lastMoment))).toBe('expiring');
    expect(stateOn(vietnamDay(nextMoment))).toBe('expired');
  });
});

describe('ngày dựng và ngày xem', () => {
  const builds = ['2026-07-01', '2026-07-02', '2026-12-29', '2026-12-30'];
  test.each(builds)('trang dựng ngày %s và khách xem cùng ngày thì thấy như nhau', (day) => {
    const facts = decidedOn('2023-12-29');
    const visitor = vietnamDay(new Date(`${day}T05:00:00Z`));
    expect(recognitionState(facts, term, visitor)).toBe(recognitionState(facts, term, day));
  });

  test('hạn ngắn hơn thì hết sớm hơn: hạn đọc từ taxonomy.yaml, không ghi trong mã', () => {
    const shorter = { months: 12, soonDays: 30 };
    const stateOn = (day: string) => recognitionState(decidedOn('2025-03-31'), shorter, day);
    expect(['2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01'].map(stateOn)).toEqual([
      'valid',
      'expiring',
      'expiring',
      'expired',
    ]);
  });
});

describe('thu hồi', () => {
  const facts = { ...decidedOn('2025-02-28'), revokedOn: '2026-02-28' };

  test('có hiệu lực từ chính ngày thu hồi', () => {
    expect(recognitionState(facts, term, '2026-02-27')).toBe('valid');
    expect(recognitionState(facts, term, '2026-02-28')).toBe('revoked');
    expect(recognitionState(facts, term, '2035-01-01')).toBe('revoked');
  });

  test('không bao giờ hiện hình sao', () => {
    expect(showsStars('revoked')).toBe(false);
  });
});

describe('chỉ nghe nguồn nói', () => {
  test.each<[string, RecognitionFacts]>([
    ['không có quyết định', { stars: 3, decided: false, on: '2026-01-01' }],
    ['không có ngày', { stars: 3, decided: true }],
    ['chỉ có tháng nguồn đưa tin', { stars: 3, decided: false, reportedOn: '2025-12' }],
  ])('%s thì chưa xác minh và không hiện hình sao', (_, facts) => {
    const state = recognitionState(facts, term, '2026-02-01');
    expect([state, showsStars(state)]).toEqual(['unverified', false]);
  });

  test.each([
    ['2023', '2026-12-31', '2027-01-01'],
    ['2024-02', '2027-02-28', '2027-03-01'],
    ['2023-12-29', '2026-12-29', '2026-12-30'],
  ])('tin %s: đến %s có thể còn hạn, từ %s thì chắc chắn hết', (reportedOn, still, over) => {
    expect(lapsedEvenIfTrue(reportedOn, term, still)).toBe(false);
    expect(lapsedEvenIfTrue(reportedOn, term, over)).toBe(true);
  });

  test('không biết nguồn đưa tin khi nào thì không nói là đã hết', () => {
    expect(lapsedEvenIfTrue(undefined, term, '2099-01-01')).toBe(false);
  });
});
