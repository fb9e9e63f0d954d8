import { describe, expect, test } from 'vitest';
import { packSize } from '../../src/domain/pack-size.ts';
import { paperHolds, readinessOf } from '../../src/domain/readiness.ts';

describe('cỡ gói', () => {
  test.each([
    ['200 g', 'to250'],
    ['250g', 'to250'],
    ['0,5 kg', 'to500'],
    ['501 g', 'to1000'],
    ['1 lít', 'to1000'],
    ['1.5 kg', 'over1000'],
    ['hai cân', 'other'],
    ['500 g x 2', 'other'],
    [undefined, 'other'],
  ])('%s', (net, size) => {
    expect(packSize(net)).toBe(size);
  });
});

describe('sẵn sàng vào siêu thị', () => {
  test('chưa có gì thì không có gì được coi là có', () => {
    expect(readinessOf({ papers: [], packs: [] })).toEqual([]);
  });

  test('giấy còn hạn đến hết ngày cuối, hôm sau thì không', () => {
    const paper = { kind: 'attp', until: '2026-11-24' };
    const onDay = (today: string) =>
      readinessOf({ papers: [{ ...paper, holds: paperHolds(paper, today) }], packs: [] });
    expect(onDay('2026-11-24')).toEqual(['foodSafety']);
    expect(onDay('2026-11-25')).toEqual([]);
  });

  test('không xuất hoá đơn khác với có xuất hoá đơn', () => {
    const supply = { capacity: [], invoice: false, contract: true };
    expect(readinessOf({ papers: [], packs: [{}], supply })).toEqual(['contract']);
  });

  test('đăng ký kinh doanh không phải là giấy an toàn thực phẩm', () => {
    const papers = [{ kind: 'registration', holds: true }];
    expect(readinessOf({ papers, packs: [{ gtin: '8930000000006' }] })).toEqual(['barcode']);
  });
});
