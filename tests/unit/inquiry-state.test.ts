import { describe, expect, test } from 'vitest';
import { changeAsk } from '../../src/domain/inquiry/edit.ts';
import {
  emptyShelf,
  type InquiryList,
  LIMITS,
  type Shelf,
} from '../../src/domain/inquiry/shelf.ts';
import * as step from '../../src/islands/inquiry/state.ts';

/** Invented lists. */
const list = (id: number, name: string): InquiryList => ({
  id,
  name,
  asks: [{ products: ['hang-thu'], amount: id, unit: 'kg' }],
  added: [],
});
const shelfOf = (lists: number): Shelf => ({
  ...emptyShelf,
  current: 2,
  lists: Array.from({ length: lists }, (_, at) => list(at + 1, `Thử ${at + 1}`)),
});
const received = list(0, 'Người khác gửi');
const withReceived = (lists: number): step.State =>
  step.receive({ shelf: shelfOf(lists), kept: true }, received);
const ask = (of: InquiryList): InquiryList => changeAsk(of, 0, { amount: 300 });

describe('danh sách nhận qua đường dẫn', () => {
  test('gõ vào là giữ nó, danh sách của mình vẫn như cũ', () => {
    const { shelf, received } = step.edit(withReceived(3), ask);
    expect(received).toBeUndefined();
    expect(shelf.lists.slice(0, 3)).toEqual(shelfOf(3).lists);
    expect(shelf.lists[3]?.asks[0]?.amount).toBe(300);
    expect(shelf.current).toBe(shelf.lists[3]?.id);
  });

  test('máy đã đủ danh sách: không mất nó, không chạm vào danh sách khác', () => {
    const full = withReceived(LIMITS.lists);
    expect(step.isStuck(full)).toBe(true);
    for (const state of [
      step.keep(full),
      step.edit(full, ask),
      step.take(full, 'Đã bỏ', ask),
      step.change(full, (shelf) => ({ ...shelf, lists: [] })),
    ]) {
      expect(state).toBe(full);
    }
    expect(step.shownList(full)).toEqual(received);
    const signed = step.sign(full, 'Người thử');
    expect(signed).toEqual({ ...full, shelf: { ...full.shelf, sender: 'Người thử' } });
  });

  test('xoá một danh sách cũ thì giữ được nó; hoàn tác thì lại chờ', () => {
    const full = withReceived(LIMITS.lists);
    const room = step.drop(full, 'Đã xoá', 7);
    expect(step.isStuck(room)).toBe(false);
    expect(room.shelf.current).toBe(2);
    expect(step.undoLast(room)).toEqual(full);
    const { shelf, undo } = step.keep(room);
    expect(shelf.lists).toHaveLength(LIMITS.lists);
    expect(shelf.lists.map(({ name }) => name)).not.toContain('Thử 7');
    expect(shelf.lists.at(-1)?.name).toBe(received.name);
    // Going back would take the kept list away.
    expect(undo).toBeUndefined();
  });

  test('ghi tên người hỏi không giữ nó', () => {
    expect(step.sign(withReceived(3), 'Người thử').received).toEqual(received);
  });
});

test('bỏ một dòng rồi hoàn tác: danh sách như trước; đổi tiếp thì hết hoàn tác', () => {
  const start: step.State = { shelf: shelfOf(3), kept: true };
  const taken = step.take(start, 'Đã bỏ', (of) => ({ ...of, asks: [] }));
  expect(step.shownList(taken).asks).toEqual([]);
  expect(step.undoLast(taken)).toEqual(start);
  expect(step.edit(taken, ask).undo).toBeUndefined();
});
