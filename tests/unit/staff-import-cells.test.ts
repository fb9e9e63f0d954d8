import { describe, expect, test } from 'vitest';
import { readDate, readMoney } from '../../src/intake/cells.ts';
import { readCsv } from '../../src/intake/csv.ts';

describe('ô của bảng', () => {
  test.each([
    [
      'a,b\n"1,2","x ""y"""\n',
      [
        ['a', 'b'],
        ['1,2', 'x "y"'],
      ],
    ],
    [
      '\uFEFFa;b\r\n1,5;\r\n',
      [
        ['a', 'b'],
        ['1,5', ''],
      ],
    ],
    [
      'a\tb\n"hai\ndòng"\tc',
      [
        ['a', 'b'],
        ['hai\ndòng', 'c'],
      ],
    ],
  ])('CSV %j', (text, rows) => {
    expect(readCsv(text)).toEqual(rows);
  });

  test.each([
    ['14/6/2023', '2023-06-14'],
    ['ngày 14 tháng 6 năm 2023', '2023-06-14'],
    ['06.2023', '2023-06'],
    [2023, '2023'],
    ['2023-06-14', '2023-06-14'],
  ])('ngày %s', (cell, value) => {
    expect(readDate(cell, false)).toEqual({ value });
  });

  test.each(['14/6/23', '6/14/2023', 45_091, 'sắp tới', '2023-13'])(
    'không phải ngày: %s',
    (cell) => {
      expect(readDate(cell, false)).toHaveProperty('fault');
    },
  );

  test.each([
    ['150.000 đ', 150_000],
    ['150 nghìn', 150_000],
    ['1,250,000', 1_250_000],
    [80_000, 80_000],
  ])('tiền %s', (cell, value) => {
    expect(readMoney(cell)).toEqual({ value });
  });

  test.each(['150.00', 'liên hệ', '1.5 triệu'])('không phải tiền: %s', (cell) => {
    expect(readMoney(cell)).toHaveProperty('fault');
  });
});
