import { describe, expect, test } from 'vitest';
import { dutiesOf } from '../../src/domain/duties.ts';
import { currentStep } from '../../src/domain/status.ts';

const FROM_ABV = 15;

describe('rượu', () => {
  test.each([
    [undefined, true],
    [14.9, false],
    [15, true],
    [40, true],
    [0, false],
  ])('độ cồn %s: không được quảng cáo là %s', (abv, banned) => {
    const duties = dutiesOf({ duty: 'spirits', abv, registered: true }, FROM_ABV);
    expect(duties).toEqual({
      duty: 'spirits',
      bareFacts: banned,
      mayFeature: !banned,
      adultsOnly: true,
      healthNotice: false,
    });
  });
});

describe('thực phẩm chức năng', () => {
  test.each([
    [false, true],
    [true, false],
  ])('đã đăng ký là %s: chỉ nói điều tối thiểu là %s', (registered, bareFacts) => {
    expect(dutiesOf({ duty: 'health', registered }, FROM_ABV)).toEqual({
      duty: 'health',
      bareFacts,
      mayFeature: false,
      adultsOnly: false,
      healthNotice: true,
    });
  });
});

test('hàng thường không vướng gì, kể cả khi ghi độ cồn', () => {
  expect(dutiesOf({ abv: 40, registered: false }, FROM_ABV)).toEqual({
    duty: undefined,
    bareFacts: false,
    mayFeature: true,
    adultsOnly: false,
    healthNotice: false,
  });
});

describe('bước đang ở', () => {
  test('là bước ghi cuối cùng', () => {
    const steps = [
      { stage: 'registered', on: '2024' },
      { stage: 'stopped', on: '2024-05' },
    ];
    expect(currentStep(steps)).toBe(steps[1]);
  });

  test('không có bước nào là lỗi', () => {
    expect(() => currentStep([])).toThrow('status');
  });
});
