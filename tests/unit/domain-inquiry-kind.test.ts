import { describe, expect, test } from 'vitest';
import { kindOf } from '../../src/domain/inquiry/kind.ts';

const OWNERS = ['Xã Toàn Sơn', 'xóm Cha', 'Tỉnh Hòa Bình', 'HTX Đà Giang Eco', 'Tổ hợp tác Đà Bắc'];

describe('tên nói đó là thứ gì', () => {
  test.each([
    ['Măng khô Toàn Sơn', 'măng khô'],
    ['Măng Khô Toàn Sơn', 'măng khô'],
    ['Măng khô xóm Cha', 'măng khô'],
    ['Thịt lợn bản địa Đà Bắc', 'thịt lợn bản địa'],
    ['Măng khô', 'măng khô'],
  ])('%s là %s: tên nơi làm, tên người làm ở cuối không phải là thứ hàng', (name, kind) => {
    expect(kindOf(name, OWNERS)).toBe(kind);
  });

  test.each([
    // Nobody's place or name: it may be what the thing is made of.
    'Trà túi lọc Giảo Cổ Lam',
    'Măng ngâm ớt',
    // Only a piece of the maker's name.
    'Cá lăng đen sông Đà',
    'Măng khô Giang',
    // One word is left, and that is hardly ever one thing.
    'Rượu Toàn Sơn',
    'Toàn Sơn',
  ])('%s giữ nguyên cả tên', (name) => {
    expect(kindOf(name, OWNERS)).toBe(name.toLocaleLowerCase('vi'));
  });

  test('cách gõ dấu khác nhau vẫn là một', () => {
    expect(kindOf('Măng khô Toàn Sơn'.normalize('NFD'), OWNERS)).toBe('măng khô');
  });
});
