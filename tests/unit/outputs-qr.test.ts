import { describe, expect, test } from 'vitest';
import { qrSvg } from '../../src/outputs/qr.ts';
import { readQr } from '../support/qr.ts';

describe('mã QR', () => {
  test.each([
    'https://ocop-da-bac.example/q/25-04831-01-2026/',
    'https://xa.example/ocop/q/mang-kho-toan-son/',
    `https://xa.example/${'đường-dẫn-dài-'.repeat(12)}`,
  ])('máy đọc ra đúng địa chỉ đã ghi: %s', async (address) => {
    expect(await readQr(qrSvg(address))).toEqual([address]);
  });

  test('quanh mã có lề trắng bốn ô, thiếu thì máy khó nhận ra', () => {
    const svg = qrSvg('https://ocop-da-bac.example/');
    const size = Number(/viewBox="0 0 (\d+) /.exec(svg)?.[1]);
    const boxes = [...svg.matchAll(/M(\d+) (\d+)h(\d+)/g)].map((match) =>
      match.slice(1).map(Number),
    );
    expect(Math.min(...boxes.map(([x = 0]) => x))).toBe(4);
    expect(Math.min(...boxes.map(([, y = 0]) => y))).toBe(4);
    expect(Math.max(...boxes.map(([x = 0, , width = 0]) => x + width))).toBe(size - 4);
  });

  test('vẽ lại cùng một địa chỉ thì ra đúng mã đã vẽ lần đầu', () => {
    for (let code = 0; code < 40; code += 1) {
      const address = `https://xa.example/q/${code}/`;
      expect(qrSvg(address)).toBe(qrSvg(address));
    }
  });

  test('có tên thì máy đọc màn hình đọc tên, không thì bỏ qua', () => {
    expect(qrSvg('x', { label: 'Mã "A" & B' })).toContain(
      'role="img" aria-label="Mã &quot;A&quot; &amp; B"',
    );
    expect(qrSvg('x')).toContain('aria-hidden="true"');
  });
});
