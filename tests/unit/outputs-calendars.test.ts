import ICAL from 'ical.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { joinCatalogue } from '../../src/catalogue/catalogue.ts';
import type { RawContent } from '../../src/catalogue/raw.ts';
import { fairCalendar, fairsCalendar, seasonsCalendar } from '../../src/outputs/calendars.ts';
import { fairSchema } from '../../src/schema/fair.ts';
import { plainTools } from '../../src/schema/index.ts';
import { VALID } from '../content/bad-case.ts';
import { readRawContent } from '../support/raw-content.ts';

let raw: RawContent;
beforeAll(async () => {
  raw = await readRawContent(VALID);
});

const absolute = (path: string): string => new URL(path, 'https://vi-du.example').href;

/** The catalogue with one made-up fair in place of the others. */
const withFair = (fields: Record<string, unknown>) => {
  const data = fairSchema(plainTools).parse({
    name: 'Hội chợ giả',
    summary: 'Giả.',
    start: '2026-12-10',
    end: '2026-12-12',
    status: 'confirmed',
    ...fields,
  });
  const fairs = [
    { slug: 'gia', data: { ...data, photos: [] }, html: '', text: '', english: undefined },
  ];
  return joinCatalogue({ ...raw, fairs }, 'vi', '2026-11-24');
};

/** Events as an independent reader understands them. */
const read = (file: string): ICAL.Component[] => {
  const root = new ICAL.Component(ICAL.parse(file));
  for (const zone of root.getAllSubcomponents('vtimezone')) {
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  }
  return root.getAllSubcomponents('vevent');
};

const only = (file: string): ICAL.Component => {
  const [first, ...rest] = read(file);
  if (!first || rest.length > 0) throw new Error('Not one event.');
  return first;
};

const feed = (fields: Record<string, unknown>): ICAL.Component =>
  only(fairsCalendar(withFair(fields), absolute));

const number = (event: ICAL.Component, name: string): number =>
  Number(event.getFirstPropertyValue(name));
const text = (event: ICAL.Component, name: string): string =>
  String(event.getFirstPropertyValue(name));

describe('lịch hội chợ', () => {
  test('sửa mục thì UID giữ nguyên, SEQUENCE và LAST-MODIFIED tăng', () => {
    const first = feed({ updated: '2026-11-01' });
    const moved = feed({ start: '2026-12-11', updated: '2026-11-20' });
    const again = feed({ start: '2026-12-11', place: 'Chỗ khác', updated: '2026-11-20T15:30' });
    expect(new Set([first, moved, again].map((event) => text(event, 'uid'))).size).toBe(1);
    expect(number(moved, 'sequence')).toBeGreaterThan(number(first, 'sequence'));
    expect(number(again, 'sequence')).toBeGreaterThan(number(moved, 'sequence'));
    expect(text(again, 'last-modified') > text(moved, 'last-modified')).toBe(true);
  });

  test('UID không đổi khi trang đổi địa chỉ', () => {
    const all = withFair({});
    const elsewhere = only(fairsCalendar(all, (path) => `https://noi-khac.example${path}`));
    expect(text(elsewhere, 'uid')).toBe(text(only(fairsCalendar(all, absolute)), 'uid'));
  });

  test('hội chợ huỷ vẫn còn trong lịch, ghi là đã huỷ', () => {
    const event = feed({ status: 'cancelled', updated: '2026-11-20' });
    expect(text(event, 'status')).toBe('CANCELLED');
    expect(number(event, 'sequence')).toBeGreaterThan(number(feed({}), 'sequence'));
  });

  test('hội chợ mới dự kiến thì lịch không nói là chắc', () => {
    expect(text(feed({ status: 'planned' }), 'status')).toBe('TENTATIVE');
    expect(text(feed({ status: 'confirmed' }), 'status')).toBe('CONFIRMED');
  });

  test('ngày trọn không lệch ở múi giờ nào; có giờ thì đúng giờ Việt Nam', () => {
    const whole = new ICAL.Event(feed({}));
    expect(whole.startDate.toString()).toBe('2026-12-10');
    expect(whole.endDate.toString()).toBe('2026-12-13');
    const timed = new ICAL.Event(feed({ opens: '08:00', closes: '21:30' }));
    expect(timed.startDate.toJSDate().toISOString()).toBe('2026-12-10T01:00:00.000Z');
    expect(timed.endDate.toJSDate().toISOString()).toBe('2026-12-12T14:30:00.000Z');
    expect(timed.startDate.zone.tzid).toBe('Asia/Ho_Chi_Minh');
  });

  test('chỉ biết tháng thì không bịa ngày: không có sự kiện', () => {
    expect(read(fairsCalendar(withFair({ start: '2026-12', end: undefined }), absolute))).toEqual(
      [],
    );
  });

  test('tệp của một hội chợ cùng UID với lịch chung', () => {
    const all = withFair({});
    const [fair] = all.fairs;
    if (!fair) throw new Error('No fair.');
    const alone = only(fairCalendar(all, fair, absolute));
    expect(alone.toString()).toBe(only(fairsCalendar(all, absolute)).toString());
  });
});

describe('lịch mùa vụ', () => {
  test('mùa vắt qua năm là một sự kiện, không bị cắt ở giao thừa', () => {
    const all = withFair({ start: '2026-12', end: undefined });
    const products = all.products.slice(0, 1).map((product) => ({
      ...product,
      season: { harvest: [11, 12, 1], sale: [2], best: [] },
    }));
    const events = read(seasonsCalendar({ ...all, products, villages: [] }, absolute)).map(
      (event) => new ICAL.Event(event),
    );
    const told = events.map((event) => `${event.startDate} ${event.endDate}`);
    expect(told).toEqual([
      '2026-11-01 2027-02-01',
      '2027-11-01 2028-02-01',
      '2026-02-01 2026-03-01',
      '2027-02-01 2027-03-01',
    ]);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(4);
    expect(events.map(({ summary }) => summary.split(': ')[1])).toEqual([
      'thu hoạch, làm ra',
      'thu hoạch, làm ra',
      'có bán',
      'có bán',
    ]);
  });
});
