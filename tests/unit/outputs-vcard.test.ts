import ICAL from 'ical.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { joinCatalogue } from '../../src/catalogue/catalogue.ts';
import type { RawContent, RawData } from '../../src/catalogue/raw.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { vcard } from '../../src/outputs/vcard.ts';
import { readRawContent } from '../support/raw-content.ts';

const TODAY = '2026-11-24';
const PAGE = 'https://thu.example/chu-the/htx-thu-nghiem/';
let raw: RawContent;

beforeAll(async () => {
  raw = await readRawContent('tests/content/fixtures/valid');
});

const cardOf = (change: Partial<RawData<'producers'>> = {}, locale: Locale = 'vi'): string => {
  const producers = raw.producers.map((entry) => ({
    ...entry,
    data: { ...entry.data, ...change },
  }));
  const all = joinCatalogue({ ...raw, producers }, locale, TODAY);
  const [producer] = all.producers;
  if (!producer) throw new Error('The valid folder has no producer.');
  return vcard(all, producer, PAGE);
};

/** The card as an independent reader understands it. */
const read = (card: string) => {
  const component = new ICAL.Component(ICAL.parse(card));
  return {
    all: (name: string) =>
      component.getAllProperties(name).map((property) => property.getFirstValue()),
    first: (name: string) => component.getFirstPropertyValue(name),
  };
};

const contact: RawData<'producers'>['contact'] = {
  phone: '0900000000',
  zalo: '0900000001',
  email: 'thu@thu.example',
  website: 'https://htx.thu.example/',
  address: 'Nhà số 0; xóm Mẫu, ngõ 1',
  consent: { by: 'Người Giả', on: '2026-01-15', for: ['catalogue'] },
};

describe('danh thiếp của chủ thể', () => {
  test('đồng ý rồi thì có tên, số, thư, địa chỉ; máy khác đọc lại đúng từng dấu', () => {
    const name = 'HTX Ngô Đồng, Đường Khuỷu "Ẩm Ướt" \\ Quặng Kẽm';
    const card = read(cardOf({ name, contact }));
    expect(card.first('version')).toBe('3.0');
    expect(card.first('fn')).toBe(name);
    expect(card.first('n')).toEqual([name, '', '', '', '']);
    expect(card.all('tel')).toEqual(['0900000000', '0900000001']);
    expect(card.first('email')).toBe('thu@thu.example');
    expect(card.all('url')).toEqual(['https://htx.thu.example/', PAGE]);
    expect(card.first('adr')).toEqual([
      '',
      '',
      contact.address,
      'Xã Thử Nghiệm',
      'Tỉnh Thử',
      '',
      '',
    ]);
    expect(card.first('note')).toContain('Zalo: 0900000001');
    expect(card.first('note')).toContain('Làm ra: Măng khô thử nghiệm.');
    expect(card.first('note')).toContain('24/11/2026');
  });

  test.each([
    ['chưa ghi liên hệ', undefined],
    ['chưa ghi đồng ý', { ...contact, consent: undefined }],
    [
      'đã rút lại',
      {
        ...contact,
        consent: {
          by: 'Người Giả',
          on: '2026-01-15',
          for: ['catalogue' as const],
          withdrawnOn: TODAY,
        },
      },
    ],
    [
      'chỉ đồng ý việc khác',
      { ...contact, consent: { by: 'Người Giả', on: '2026-01-15', for: ['print' as const] } },
    ],
  ])('%s thì chỉ có tên, nơi, và hỏi ở đâu', (_, given) => {
    const text = cardOf({ contact: given });
    const card = read(text);
    expect(card.first('fn')).toBe('HTX Thử Nghiệm');
    expect(card.all('tel')).toEqual([]);
    expect(card.all('email')).toEqual([]);
    expect(card.all('url')).toEqual([PAGE]);
    expect(card.first('adr')).toEqual(['', '', '', 'Xã Thử Nghiệm', 'Tỉnh Thử', '', '']);
    expect(card.first('note')).toContain('chưa công bố liên hệ');
    expect(text.replaceAll('\r\n ', '')).not.toMatch(/0900000|thu@thu|htx\.thu|Nhà số 0|Người Giả/);
  });

  test('không dòng nào quá 75 byte, dòng nào cũng hết bằng CRLF, cùng dữ liệu thì cùng từng byte', () => {
    const text = cardOf({
      name: 'Hợp tác xã nuôi ong và chế biến măng khô vùng cao '.repeat(3).trim(),
      contact,
    });
    const rows = text.split('\r\n');
    expect(rows.at(-1)).toBe('');
    for (const row of rows) {
      expect(row).not.toMatch(/[\r\n]/);
      expect(Buffer.byteLength(row)).toBeLessThanOrEqual(75);
    }
    expect(cardOf({ contact })).toBe(cardOf({ contact }));
  });

  test('bản tiếng Anh nói tiếng Anh, tên riêng giữ nguyên', () => {
    const card = read(cardOf({ contact: undefined }, 'en'));
    expect(card.first('fn')).toBe('HTX Thử Nghiệm');
    expect(card.first('note')).toContain('Makes: Test dried bamboo shoots.');
    expect(card.first('note')).toContain('has not published a contact');
  });
});
