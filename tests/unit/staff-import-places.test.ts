import { describe, expect, test } from 'vitest';
import type { ContentFile } from '../../src/check/parse.ts';
import { readContent } from '../../src/check/read.ts';
import { findDecision, findPlace, findProducer, knownOf } from '../../src/intake/look-up.ts';

// All of it is made up; codes that begin with 99 do not exist.

interface Unit {
  code: string;
  name: string;
  part?: boolean;
}

const commune = (code: string, name: string, formedFrom: readonly Unit[]) => ({
  code,
  name,
  slug: `xa-${code}`,
  lat: 20.5,
  lon: 105.5,
  bbox: [105.4, 20.4, 105.6, 20.6],
  formedFrom,
});

const { files } = await readContent('tests/content/fixtures/valid');

const entry = (kind: 'producers' | 'decisions', slug: string, data: object): ContentFile => ({
  path: `${kind}/${slug}/index.md`,
  kind,
  slug,
  translation: false,
  data,
  body: '',
  bodyLine: 1,
  lineOf: () => 1,
  writtenAt: () => undefined,
});

/** What is known of a content folder with these communes of today, and entries beside its own. */
const knowing = (communes: readonly unknown[], entries: readonly ContentFile[] = []) =>
  knownOf([
    ...files.map((file) =>
      file.kind === 'places' ? { ...file, data: { ...Object(file.data), communes } } : file,
    ),
    ...entries,
  ]);

describe('tên xã mà nhiều nơi cùng mang', () => {
  const known = knowing([
    commune('99101', 'Xã Giả Một', [
      { code: '99101', name: 'Thị trấn Giả Một' },
      { code: '99111', name: 'Xã Giả Ba' },
      { code: '99112', name: 'Thị trấn Giả Ba' },
    ]),
    commune('99102', 'Xã Giả Hai', [
      { code: '99102', name: 'Xã Giả Bốn', part: true },
      { code: '99114', name: 'Xã Giả Hải' },
    ]),
    commune('99103', 'Phường Giả Hai', [{ code: '99113', name: 'Xã Giả Bốn' }]),
  ]);

  test.each([
    // The old township lies in the commune of today that bears its name: true of both.
    ['Giả Một', { unit: '99101', era: 'new' }],
    ['xã giả một', { unit: '99101', era: 'new' }],
    ['99101', { unit: '99101', era: 'new' }],
    ['Xã Giả Hai', { unit: '99102', era: 'new' }],
    ['Phường Giả Hai', { unit: '99103' }],
    ['99102 (mới)', { unit: '99102', era: 'new' }],
  ])('“%s” chỉ là một nơi', (cell, place) => {
    expect(findPlace(cell, known)).toEqual(place);
  });

  test.each([
    ['Thị trấn Giả Một', { unit: '99101', era: 'old' }],
    ['Giả Một (cũ)', { unit: '99101', era: 'old' }],
    ['Xã Giả Ba', { unit: '99111' }],
    ['Thị trấn Giả Ba', { unit: '99112' }],
    ['99113', { unit: '99113' }],
    // Its accents tell it from the two of today.
    ['Giả Hải', { unit: '99114' }],
  ])('“%s” là một đơn vị cũ', (cell, place) => {
    expect(findPlace(cell, known)).toEqual({ ...place, note: expect.stringMatching(/tên cũ/) });
  });

  test.each([
    ['Giả Ba', ['Xã Giả Ba (cũ) mã 99111', 'Thị trấn Giả Ba (cũ) mã 99112']],
    ['Giả Hai', ['Xã Giả Hai (mới) mã 99102', 'Phường Giả Hai (mới) mã 99103']],
    ['Xã Giả Bốn', ['Xã Giả Bốn (cũ) mã 99102', 'Xã Giả Bốn (cũ) mã 99113']],
    ['99102', ['Xã Giả Hai (mới) mã 99102', 'Xã Giả Bốn (cũ) mã 99102']],
  ])('“%s” là nhiều nơi: không đoán, kể ra từng nơi', (cell, places) => {
    expect(findPlace(cell, known)).toEqual({
      fault: `có 2 xã tên “${cell}”: ${places.join(', ')}; ghi đủ tên, thêm “(cũ)” hay “(mới)”, hoặc ghi mã`,
    });
  });
});

describe('chủ thể và văn bản trùng tên', () => {
  const known = knowing(
    [],
    [
      entry('producers', 'htx-ha', { name: 'HTX Hà', aliases: ['Tổ chung'] }),
      entry('producers', 'htx-ha-2', { name: 'HTX Hạ', aliases: ['Tổ chung'] }),
      entry('decisions', 'qd-2', { number: '02/QĐ-THU' }),
      entry('decisions', 'qd-2-nam-sau', { number: '02/QĐ-THU' }),
    ],
  );

  test('tên viết đúng dấu thì nhận, không thì kể ra từng chủ thể', () => {
    expect(findProducer('htx hạ', known)).toEqual({ value: 'htx-ha-2' });
    expect(findProducer('HTX Ha', known)).toEqual({
      fault: 'có 2 chủ thể tên “HTX Ha”: HTX Hà (htx-ha), HTX Hạ (htx-ha-2); ghi mã trong ngoặc',
    });
    expect(findProducer('tổ chung', known)).toHaveProperty('fault');
  });

  test('hai văn bản cùng số thì không đoán', () => {
    expect(findDecision('02/QĐ-THU', known)).toEqual({
      fault:
        'có 2 văn bản số “02/QĐ-THU”: 02/QĐ-THU (qd-2), 02/QĐ-THU (qd-2-nam-sau); ghi mã trong ngoặc',
    });
    expect(findDecision('qd-2', known)).toEqual({ value: 'qd-2' });
  });
});
