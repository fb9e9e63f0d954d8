import { describe, expect, test } from 'vitest';
import { changesBetween, revisionsOf } from '../../src/domain/revisions.ts';

const version = (data: Record<string, unknown>, body = '') => ({ data, body });

describe('một lần sửa nói bằng lời thường', () => {
  const pack = { kind: 'túi', price: 100000, pricedOn: '2025' };
  const box = { kind: 'hộp', price: 200000, pricedOn: '2025' };
  test.each([
    ['đổi giá', { packs: [pack] }, { packs: [{ ...pack, price: 120000 }] }, ['price']],
    ['sửa quy cách', { packs: [pack] }, { packs: [{ ...pack, kind: 'hộp' }] }, ['packs']],
    ['thêm quy cách có giá', { packs: [pack] }, { packs: [pack, box] }, ['packs']],
    ['thêm quy cách không giá', { packs: [pack] }, { packs: [pack, { kind: 'hộp' }] }, ['packs']],
    ['bỏ một quy cách', { packs: [pack, box] }, { packs: [box] }, ['packs']],
    [
      'đổi cả lượng lẫn giá',
      { packs: [pack] },
      { packs: [{ ...pack, net: '1 kg', price: 180000 }] },
      ['price', 'packs'],
    ],
    [
      'cùng giá, ghi ngày mới',
      { packs: [pack] },
      { packs: [{ ...pack, pricedOn: '2026' }] },
      ['price'],
    ],
    [
      'thứ tự trường khác',
      { packs: [pack] },
      { packs: [{ pricedOn: 2025, price: 100000, kind: 'túi' }] },
      [],
    ],
    ['thêm ảnh', { photos: [] }, { photos: [{ file: './1.jpg' }] }, ['photo']],
    ['bỏ ảnh', { photos: [{ file: './1.jpg' }] }, {}, ['photoGone']],
    [
      'gia hạn',
      { recognitions: [{ on: 1 }] },
      { recognitions: [{ on: 1 }, { on: 2 }] },
      ['renewed'],
    ],
    ['được công nhận', {}, { recognitions: [{ on: 1 }] }, ['recognition']],
    ['hai việc', { name: 'A', set: 1 }, { name: 'B', set: 2 }, ['name', 'details']],
    ['không gì cả', { name: 'A' }, { name: 'A' }, []],
    // A file put into its canonical form: the year in quotes, the fields in another order.
    ['chỉ đổi cách ghi', { a: 2023, b: 'x' }, { b: 'x', a: '2023' }, []],
  ])('%s', (_, before, after, changes) => {
    expect(changesBetween(version(before), version(after))).toEqual(changes);
  });

  test('bài viết khác đi là viết lại câu chuyện; thêm dòng trống thì không', () => {
    expect(changesBetween(version({}, 'Cũ.'), version({}, 'Mới.'))).toEqual(['story']);
    expect(changesBetween(version({}, 'Cũ.'), version({}, '\nCũ.\n'))).toEqual([]);
  });
});

describe('lịch sử của một mục', () => {
  test('theo ngày, mới nhất ở trên; bản nháp không kể; ngày không đổi gì không kể', () => {
    expect(
      revisionsOf([
        { on: '2026-01-01', data: { draft: true, name: 'A' }, body: '' },
        { on: '2026-01-02', data: { name: 'A' }, body: '' },
        { on: '2026-01-02', data: { name: 'B' }, body: '' },
        { on: '2026-01-03', data: { name: 'B' }, body: '' },
        { on: '2026-01-04', data: { name: 'B', photos: [{}] }, body: '' },
        { on: '2026-01-04', data: { name: 'B', photos: [{}], season: {} }, body: '' },
      ]),
    ).toEqual([
      { on: '2026-01-04', changes: ['season', 'photo'] },
      { on: '2026-01-02', changes: ['published'] },
    ]);
  });
});
