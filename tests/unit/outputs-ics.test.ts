import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { type CalendarEvent, calendar } from '../../src/outputs/ics.ts';

const event = (more: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: 'hoi-cho-thu@vi-du.example',
  title: 'Hội chợ thử nghiệm',
  start: '2026-12-30',
  end: '2027-01-02',
  revised: '2026-11-24',
  ...more,
});

/** Events as an independent reader understands them. */
const readEvents = (file: string): ICAL.Event[] =>
  new ICAL.Component(ICAL.parse(file))
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));

const only = (file: string): ICAL.Event => {
  const [first] = readEvents(file);
  if (!first) throw new Error('No event was read.');
  return first;
};

describe('tệp lịch', () => {
  test('ngày là ngày trọn, ngày cuối vẫn thuộc sự kiện', () => {
    const read = only(calendar({ name: 'Lịch thử', events: [event()] }));
    expect(read.startDate.isDate).toBe(true);
    expect(read.startDate.toString()).toBe('2026-12-30');
    // The reader's end is the first day after it.
    expect(read.endDate.toString()).toBe('2027-01-03');
    expect(read.uid).toBe('hoi-cho-thu@vi-du.example');
  });

  test('chữ có dấu phẩy, chấm phẩy, gạch chéo ngược, xuống dòng đọc lại vẫn nguyên', () => {
    const texts = {
      title: 'Rượu, chè; mật ong \\ măng',
      description: 'Dòng một,\nDòng hai; hết\r\nDòng ba',
      location: 'Nhà văn hoá, xã A; tỉnh B',
    };
    const read = only(calendar({ name: 'Lịch', events: [event(texts)] }));
    expect(read.summary).toBe(texts.title);
    expect(read.description).toBe('Dòng một,\nDòng hai; hết\nDòng ba');
    expect(read.location).toBe(texts.location);
  });

  test('không dòng nào quá 75 byte, không chữ nào bị cắt đôi, dòng nào cũng hết bằng CRLF', () => {
    const title = 'Đường lên bản Sưng mùa nước đổ 🎋 '.repeat(20).trim();
    const file = calendar({ name: title, events: [event({ title })] });
    const rows = file.split('\r\n');
    expect(rows.at(-1)).toBe('');
    for (const row of rows) {
      expect(row).not.toMatch(/[\r\n]/);
      expect(Buffer.byteLength(row)).toBeLessThanOrEqual(75);
    }
    expect(only(file).summary).toBe(title);
  });

  test('sửa sau thì SEQUENCE và LAST-MODIFIED lớn hơn, không sửa thì từng byte như cũ', () => {
    const of = (revised: string) => calendar({ name: 'Lịch', events: [event({ revised })] });
    const days = ['2026-11-24', '2026-11-24T08:30:00+07:00', '2026-11-25'];
    const read = days.map((revised) => only(of(revised)));
    const sequences = read.map((each) => Number(each.sequence));
    expect(sequences).toEqual([...new Set(sequences)].sort((a, b) => a - b));
    expect(
      read.map((each) => String(each.component.getFirstPropertyValue('last-modified'))),
    ).toEqual(['2026-11-24T00:00:00Z', '2026-11-24T01:30:00Z', '2026-11-25T00:00:00Z']);
    expect(of('2026-11-24')).toBe(of('2026-11-24'));
  });

  test('việc bị huỷ vẫn còn trong lịch, ghi là đã huỷ', () => {
    const read = only(calendar({ name: 'Lịch', events: [event({ state: 'cancelled' })] }));
    expect(read.component.getFirstPropertyValue('status')).toBe('CANCELLED');
  });

  test('lịch chưa có việc nào vẫn mở được', () => {
    expect(readEvents(calendar({ name: 'Lịch', events: [] }))).toEqual([]);
  });
});
