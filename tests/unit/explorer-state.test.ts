import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FACETS } from '../../src/catalogue/facets.ts';
import { keysIn } from '../../src/components/explorer/keys.ts';
import {
  choose,
  dropFacet,
  isPlain,
  NOTHING,
  readState,
  type State,
  writeState,
} from '../../src/components/explorer/state.ts';

const vi = keysIn('vi');
const en = keysIn('en');

const value = fc.stringMatching(/^[a-z0-9-]{1,12}$/);
const states: fc.Arbitrary<State> = fc.record({
  selection: fc.dictionary(
    fc.constantFrom(...FACETS),
    fc.uniqueArray(value, { minLength: 1, maxLength: 4 }),
    { noNullPrototype: true },
  ),
  query: fc.string({ maxLength: 30, unit: 'grapheme' }).map((text) => text.trim()),
  order: fc.option(fc.constantFrom(...Object.keys(vi.orders)), { nil: undefined }),
  view: fc.option(fc.constantFrom('cards', 'table'), { nil: undefined }),
  page: fc.integer({ min: 1, max: 400 }),
});

describe('địa chỉ giữ điều đã chọn', () => {
  test('ghi ra rồi đọc lại thì vẫn như cũ, ở cả hai thứ tiếng', () => {
    fc.assert(
      fc.property(states, fc.constantFrom(vi, en), (state, keys) => {
        expect(readState(writeState(state, keys), keys)).toEqual(state);
      }),
    );
  });

  test('ngắn và đọc được', () => {
    const state: State = { ...NOTHING, selection: { group: ['thuc-pham'], month: ['10', '11'] } };
    expect(writeState(state, vi)).toBe('?nhom=thuc-pham&thang=10,11');
    expect(writeState(state, en)).toBe('?group=thuc-pham&month=10,11');
    expect(writeState({ ...NOTHING, order: 'season', page: 2 }, vi)).toBe('?xep=mua&trang=2');
    expect(writeState(NOTHING, vi)).toBe('');
  });

  test('mỗi điều một khoá riêng', () => {
    for (const keys of [vi, en]) {
      const all = [...Object.values(keys.facets), keys.query, keys.sort, keys.view, keys.page];
      expect(new Set(all).size).toBe(all.length);
    }
  });

  test('địa chỉ viết sai không làm hỏng danh sách', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (search) => {
        const state = readState(`?${search}`, vi);
        expect(state.page).toBeGreaterThanOrEqual(1);
        for (const values of Object.values(state.selection)) {
          for (const each of values) expect(each).toMatch(/^[\w-]{1,80}$/);
        }
      }),
    );
    expect(readState('?thang=<script>&xep=la&trang=-2&nhom=', vi)).toEqual(NOTHING);
  });
});

describe('chọn và bỏ', () => {
  test('chọn rồi bỏ một giá trị thì về như trước, trang đầu', () => {
    const chosen = choose({ ...NOTHING, page: 3 }, 'month', '10', true);
    expect(chosen).toEqual({ ...NOTHING, selection: { month: ['10'] } });
    expect(isPlain(chosen)).toBe(false);
    expect(isPlain(choose(chosen, 'month', '10', false))).toBe(true);
  });

  test('bỏ một điều kiện không đụng điều kiện khác', () => {
    const both = choose(choose(NOTHING, 'month', '10', true), 'form', 'farm', true);
    expect(dropFacet(both, 'month').selection).toEqual({ form: ['farm'] });
  });
});
