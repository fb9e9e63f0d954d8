import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendarOf } from '../../src/catalogue/calendar.ts';
import { joinCatalogue } from '../../src/catalogue/catalogue.ts';
import { productsUnder } from '../../src/catalogue/decisions.ts';
import type { RawContent, RawData } from '../../src/catalogue/raw.ts';
import { lettersOf, renewalsOf, undecidedOf } from '../../src/catalogue/renewal.ts';
import { renewalCalendar } from '../../src/outputs/renewal-calendar.ts';
import { letterMail, letterText } from '../../src/outputs/renewal-letter.ts';
import { VALID } from '../content/bad-case.ts';
import { readRawContent } from '../support/raw-content.ts';

const raw = await readRawContent(VALID);

/** The made-up content, its one product changed, on a day. */
const on = (today: string, data: Partial<RawData<'products'>> = {}) => {
  const products = raw.products.map((entry) => ({ ...entry, data: { ...entry.data, ...data } }));
  const content: RawContent = { ...raw, products };
  return joinCatalogue(content, 'vi', today);
};

// The made-up decision is of 28 February 2025: 36 months end on 28 February 2028.
const windowOpens = '2027-09-01';

const reported: Partial<RawData<'products'>> = {
  recognitions: [{ stars: 3, reportedOn: '2023', source: 'tin-gia' }],
};

describe('lịch đánh giá lại', () => {
  test('mỗi giấy có ngày hết hạn, khoảng nộp hồ sơ và đang ở khoảng nào', () => {
    expect(renewalsOf(on(windowOpens))).toMatchObject([
      {
        until: '2028-02-28',
        window: { from: windowOpens, to: '2027-10-31' },
        phase: 'open',
        later: [
          { from: '2027-11-01', phase: 'late' },
          { from: '2028-02-29', phase: 'lapsed' },
        ],
      },
    ]);
    expect(renewalsOf(on('2028-02-29'))).toMatchObject([{ phase: 'lapsed', later: [] }]);
  });

  test('bị thu hồi, đã ngừng, hay chỉ nghe nguồn nói thì không có hạn để tính', () => {
    const [recognition] = raw.products[0]?.data.recognitions ?? [];
    if (!recognition) throw new Error('The made-up product has no recognition.');
    const revoked = { recognitions: [{ ...recognition, revokedOn: '2026-01-01' }] };
    const stopped: Partial<RawData<'products'>> = {
      status: [{ stage: 'stopped', on: '2026', source: 'tin-gia' }],
    };
    for (const change of [revoked, stopped, reported]) {
      expect(renewalsOf(on('2027-01-01', change))).toEqual([]);
    }
    expect(undecidedOf(on('2027-01-01', reported))).toHaveLength(1);
    expect(undecidedOf(on('2027-01-01'))).toEqual([]);
  });
});

describe('thư gửi chủ thể', () => {
  const letterOn = (today: string, data?: Partial<RawData<'products'>>): string => {
    const [letter] = lettersOf(on(today, data));
    if (!letter) return '';
    const paragraphs = letterText(letter, '26/2026/QĐ-TTg', 'vi');
    return paragraphs.flatMap(({ text, lines }) => [text, ...lines]).join('\n');
  };

  test('nói đúng việc: còn hạn thì khi nào nộp, hết hạn thì hỏi, chưa thấy quyết định thì xin', () => {
    expect(letterOn(windowOpens)).toContain(
      '3 sao, hết hạn sau ngày 28/02/2028; nộp hồ sơ từ 01/09/2027 đến 31/10/2027.',
    );
    expect(letterOn('2028-02-29')).toContain('đã hết hạn');
    expect(letterOn('2028-02-29')).not.toContain('nộp hồ sơ từ');
    expect(letterOn('2027-01-01', reported)).toContain('3 sao, 2023.');
    expect(letterOn('2027-01-01', reported)).not.toContain('mẫu 01');
  });

  test('chủ thể không có gì để báo thì không có thư', () => {
    expect(letterOn('2027-01-01', { recognitions: [] })).toBe('');
  });

  test('thư điện tử mở ra mang đủ nội dung, chữ có dấu còn nguyên', () => {
    const [letter] = lettersOf(on(windowOpens));
    if (!letter) throw new Error('There is no letter.');
    const mail = letterMail(letter, letterText(letter, '26/2026/QĐ-TTg', 'vi'), 'vi');
    expect(mail).not.toContain('+');
    const { searchParams } = new URL(mail);
    expect(searchParams.get('body')).toContain('Kính gửi: HTX');
    expect(searchParams.get('body')).toContain('Quyết định 26/2026/QĐ-TTg');
  });
});

describe('lịch cho văn phòng xã', () => {
  const events = (today: string, site = 'https://xa.example') => {
    const file = renewalCalendar(on(today), (path) => new URL(path, site).href);
    return new ICAL.Component(ICAL.parse(file))
      .getAllSubcomponents('vevent')
      .map((component) => new ICAL.Event(component));
  };

  test('mỗi giấy hai việc: khoảng nộp hồ sơ và ngày hết hạn, mở được bằng máy đọc lịch khác', () => {
    expect(
      events('2026-01-01').map((event) => [
        event.summary,
        event.startDate.toString(),
        // The reader's end is the first day after it.
        event.endDate.toString(),
      ]),
    ).toEqual([
      [expect.stringContaining('Nộp hồ sơ'), windowOpens, '2027-11-01'],
      [expect.stringContaining('Hết hạn sao'), '2028-02-28', '2028-02-29'],
    ]);
  });

  test('hôm nào dựng cũng ra cùng các việc, cùng mã: lịch đã đăng ký không bị nhân đôi', () => {
    const uids = (today: string) => events(today).map(({ uid }) => uid);
    expect(uids('2026-01-01')).toEqual(uids('2027-12-31'));
    expect(new Set(uids('2026-01-01')).size).toBe(2);
  });

  test('trang đổi địa chỉ thì mã của mỗi việc vẫn như cũ', () => {
    const uids = (site: string) => events('2026-01-01', site).map(({ uid }) => uid);
    expect(uids('https://noi-khac.example')).toEqual(uids('https://xa.example'));
  });
});

test('quyết định cũ vẫn kể sản phẩm nó từng công nhận, sau khi có quyết định mới', () => {
  const all = on('2027-01-01', {
    recognitions: [
      { stars: 3, decision: 'qd-01-thu-nghiem', on: '2025-02-28', source: 'tin-gia' },
      { stars: 4, decision: 'qd-khac', on: '2026-02-28', source: 'tin-gia' },
    ],
  });
  const [old] = all.decisions;
  if (!old) throw new Error('The made-up content has no decision.');
  expect(productsUnder(all, old)).toHaveLength(1);
});

describe('lịch mùa vụ', () => {
  const rowsOn = (today: string) =>
    calendarOf(on(today)).find(({ name }) => name === 'renewals')?.rows ?? [];

  test('khoảng nộp hồ sơ trong mười hai tháng tới có trong lịch, xong rồi thì thôi', () => {
    expect(rowsOn('2026-08-31')).toEqual([]);
    for (const today of ['2026-09-02', windowOpens, '2027-10-31']) {
      expect(rowsOn(today), today).toMatchObject([
        { kind: 'renewal', months: [9, 10], window: { from: windowOpens, to: '2027-10-31' } },
      ]);
    }
    expect(rowsOn('2027-11-01')).toEqual([]);
  });

  test('sao chỉ nghe nói thì không có ngày gia hạn nào', () => {
    expect(calendarOf(on(windowOpens, reported)).at(-1)?.rows).toEqual([]);
  });
});
