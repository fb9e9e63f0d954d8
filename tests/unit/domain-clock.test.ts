import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/domain/dates.ts';
import {
  type RecognitionFacts,
  type RecognitionState,
  rankOn,
  recognitionState,
  statesAfter,
  validUntil,
} from '../../src/domain/recognition.ts';
import { vietnamDay } from '../../src/domain/today.ts';
import { begunBy } from '../../src/domain/turns.ts';
import { validitiesAfter, validityOn } from '../../src/domain/validity.ts';

const term = { months: 36, soonDays: 180 };

/** What a page built on a day tells a visitor of another day, by the page's own clock. */
const seen = (facts: RecognitionFacts, built: string, visited: string): RecognitionState =>
  begunBy(statesAfter(facts, term, built), visited)?.state ?? recognitionState(facts, term, built);

const on = '2024-02-29';
const until = validUntil(on, term);
const soon = addDays(until, -180);

/** Recognitions in every state, and every day on which one of them turns. */
const facts: readonly [string, RecognitionFacts][] = [
  ['có quyết định', { stars: 4, decided: true, on }],
  ['quyết định ghi hạn riêng', { stars: 4, decided: true, on, until: '2025-06-15' }],
  ['bị thu hồi', { stars: 4, decided: true, on, revokedOn: '2025-06-15' }],
  ['bị thu hồi khi sắp hết hạn', { stars: 3, decided: true, on, revokedOn: addDays(soon, 9) }],
  ['bị thu hồi sau khi hết hạn', { stars: 3, decided: true, on, revokedOn: addDays(until, 9) }],
  ['chỉ nghe nguồn nói', { stars: 3, decided: false, reportedOn: '2023' }],
  ['có ngày, chưa thấy quyết định', { stars: 3, decided: false, on }],
];
const turns = [
  on,
  '2025-06-15',
  soon,
  addDays(soon, 9),
  until,
  addDays(until, 1),
  addDays(until, 9),
];
const days = turns.flatMap((day) => [addDays(day, -1), day, addDays(day, 1)]);

describe.each(facts)('ngày dựng × ngày xem: %s', (_, rank) => {
  test('ngày nào xem cũng thấy như trang dựng ngày ấy; máy chạy chậm thì thấy ngày dựng', () => {
    for (const built of days) {
      for (const visited of days) {
        const day = [built, visited].sort().at(-1) ?? built;
        expect(seen(rank, built, visited), `dựng ${built}, xem ${visited}`).toBe(
          recognitionState(rank, term, day),
        );
      }
    }
  });
});

test('hạn ghi trong quyết định đi trước hạn tính theo tháng', () => {
  const rank = { stars: 4, decided: true, on, until: '2025-06-15' };
  const days = ['2024-12-16', '2024-12-17', '2025-06-15', '2025-06-16'];
  expect(days.map((day) => recognitionState(rank, term, day))).toEqual([
    'valid',
    'expiring',
    'expiring',
    'expired',
  ]);
});

test('nửa đêm ở Việt Nam là lúc đổi, dù máy khách đặt múi giờ nào', () => {
  const rank = { stars: 4, decided: true, on };
  const moments: [string, RecognitionState][] = [
    [`${addDays(soon, -1)}T16:59:59.999Z`, 'valid'],
    [`${addDays(soon, -1)}T17:00:00.000Z`, 'expiring'],
    [`${until}T16:59:59.999Z`, 'expiring'],
    [`${until}T17:00:00.000Z`, 'expired'],
  ];
  for (const [moment, state] of moments) {
    expect(seen(rank, on, vietnamDay(new Date(moment))), moment).toBe(state);
  }
});

describe('nhiều lần công nhận', () => {
  const first = { stars: 3, decided: true, on: '2021-05-10' };
  const second = { stars: 4, decided: true, on: '2024-05-08' };
  const told = (reportedOn: string) => ({ stars: 5, decided: false, reportedOn });

  test('quyết định mới nhất đã đến ngày là quyết định được kể, ghi theo thứ tự nào cũng vậy', () => {
    for (const ranks of [
      [first, second],
      [second, first],
    ]) {
      expect(rankOn(ranks, term, '2024-05-07')).toBe(first);
      expect(rankOn(ranks, term, '2024-05-08')).toBe(second);
    }
  });

  test('quyết định của ngày mai không che quyết định còn hạn hôm nay', () => {
    expect(rankOn([first, second], term, '2022-01-01')).toBe(first);
    expect(rankOn([second], term, '2022-01-01')).toBe(second);
  });

  test('tin báo không che quyết định còn hạn; hết hạn rồi thì tin mới hơn được kể', () => {
    expect(rankOn([first, told('2023')], term, '2023-12-31')).toBe(first);
    const newer = told('2025');
    expect(rankOn([first, newer], term, '2025-06-01')).toBe(newer);
    // “2024” may mean a day before 10 May 2024, the last day of the old term.
    expect(rankOn([first, told('2024')], term, '2025-06-01')).toBe(first);
  });

  test('bị thu hồi thì hạng cũ hơn không sống lại', () => {
    const revoked = { ...second, revokedOn: '2024-06-01' };
    expect(rankOn([{ ...first, on: '2023-06-01' }, revoked], term, '2024-07-01')).toBe(revoked);
  });

  test('chưa có gì thì không có hạng nào', () => {
    expect(rankOn([], term, '2026-01-01')).toBeUndefined();
  });
});

describe('hiệu lực của văn bản', () => {
  const text = { from: '2026-05-22', until: '2026-07-21' };
  const visits = ['2026-05-21', '2026-05-22', '2026-07-20', '2026-07-21'];

  test('đổi đúng ngày, dựng hôm nào cũng thấy như nhau', () => {
    expect(visits.map((day) => validityOn(text, day))).toEqual([
      'notYet',
      'inForce',
      'inForce',
      'ended',
    ]);
    for (const built of visits) {
      for (const visited of visits.filter((day) => day >= built)) {
        const later = begunBy(validitiesAfter(text, built), visited)?.validity;
        expect(later ?? validityOn(text, built)).toBe(validityOn(text, visited));
      }
    }
  });

  test('không rõ ngày bắt đầu thì không nói là đang có hiệu lực', () => {
    expect(validityOn({}, '2026-01-01')).toBe('dateUnknown');
    expect(validitiesAfter({ until: '2026-07-21' }, '2026-01-01')).toEqual([
      { from: '2026-07-21', validity: 'ended' },
    ]);
  });
});
