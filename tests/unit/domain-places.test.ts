import { describe, expect, test } from 'vitest';
import { type Commune, type PlaceCode, readPlace } from '../../src/domain/places.ts';

const unit = (code: string, name: string, part = false) => ({ code, name, part });

const north: Commune = {
  code: '99001',
  name: 'Xã Bắc',
  slug: 'bac',
  formedFrom: [unit('99001', 'Xã Bắc'), unit('99011', 'Xã Mẫu'), unit('99013', 'Xã Chia', true)],
};
const south: Commune = {
  code: '99002',
  name: 'Xã Nam',
  slug: 'nam',
  formedFrom: [unit('99012', 'Xã Giả'), unit('99013', 'Xã Chia', true)],
};
const read = (code: PlaceCode) => readPlace(code, [north, south]);

describe('đọc mã trên hai bản đồ', () => {
  test('xã nay không trùng mã xã cũ thì là xã nay', () => {
    expect(read({ unit: '99002' })).toMatchObject({ commune: south, candidates: [south] });
    expect(read({ unit: '99002' })).not.toHaveProperty('oldUnit');
  });

  test('xã cũ cho biết xã nay, giữ tên xóm', () => {
    expect(read({ unit: '99011', village: 'xóm Mẫu' })).toEqual({
      village: 'xóm Mẫu',
      oldUnit: unit('99011', 'Xã Mẫu'),
      commune: north,
      candidates: [north],
    });
  });

  test('mã của cả hai thời thì phải nói là thời nào', () => {
    expect(read({ unit: '99001' })).toBe('ambiguous');
    expect(read({ unit: '99001', era: 'new' })).toEqual({
      village: undefined,
      commune: north,
      candidates: [north],
    });
    expect(read({ unit: '99001', era: 'old' })).toMatchObject({
      oldUnit: unit('99001', 'Xã Bắc'),
      commune: north,
    });
  });

  test('mã không có trên bản đồ nào', () => {
    expect(read({ unit: '99999' })).toBe('unknown');
    expect(read({ unit: '99002', era: 'old' })).toBe('unknown');
    expect(readPlace({ unit: '99001' }, [])).toBe('unknown');
  });
});

describe('xã cũ bị tách làm hai', () => {
  test('không đoán: kể cả hai xã nay có thể', () => {
    expect(read({ unit: '99013' })).toMatchObject({
      oldUnit: { code: '99013' },
      commune: undefined,
      candidates: [north, south],
    });
  });

  test.each([
    ['99001', north],
    ['99002', south],
  ])('ghi now: %s thì biết', (now, commune) => {
    expect(read({ unit: '99013', now })).toMatchObject({ commune, candidates: [commune] });
  });

  test('now phải là xã lập từ xã cũ ấy', () => {
    expect(read({ unit: '99011', now: '99002' })).toBe('not-a-successor');
    expect(read({ unit: '99013', now: '99011' })).toBe('not-a-successor');
  });

  test('một xã trùng mã với xã cũ đã tách: era: old vẫn không đoán', () => {
    const kept: Commune = { ...north, code: '99013' };
    const place = readPlace({ unit: '99013', era: 'old' }, [kept, south]);
    expect(place).toMatchObject({ commune: undefined, candidates: [kept, south] });
    expect(readPlace({ unit: '99013', era: 'old', now: '99013' }, [kept, south])).toMatchObject({
      commune: kept,
    });
  });
});
