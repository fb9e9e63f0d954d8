import { addList, dropList, isFull, sameList } from '../../domain/inquiry/edit.ts';
import type { LinkFault } from '../../domain/inquiry/link.ts';
import {
  currentList,
  type InquiryList,
  type Shelf,
  withCurrent,
} from '../../domain/inquiry/shelf.ts';

/** What the list's page stands on, and every step from one state to the next. */
export interface State {
  shelf: Shelf;
  /** A list that came by link, shown but not kept until the person wants it or changes it. */
  received?: InquiryList;
  fault?: LinkFault;
  /**
   * The shelf as it was before the last thing taken away, and what that was. Only until something
   * else is done, here or in another tab: going back would take that away too.
   */
  undo?: { shelf: Shelf; text: string };
  /** Whether the device keeps what is done. */
  kept: boolean;
}

/** The list a person sees. */
export const shownList = ({ shelf, received }: State): InquiryList =>
  received ?? currentList(shelf);

/** A list came by link; one that is here already is turned to instead of doubled. */
export const receive = (state: State, list: InquiryList): State => {
  const same = state.shelf.lists.find((other) => sameList(other, list));
  return same
    ? { ...state, fault: undefined, shelf: { ...state.shelf, current: same.id } }
    : { ...state, fault: undefined, received: list };
};

/**
 * Whether a list came by link and the device can keep no more: it is shown as it came until a list
 * of the device is deleted.
 */
export const isStuck = ({ shelf, received }: State): boolean =>
  received !== undefined && isFull(shelf);

/** Keeps the list that came by link; the state as it is where there is none or no room for it. */
export const keep = (state: State): State => {
  if (!state.received || isStuck(state)) return state;
  return {
    ...state,
    shelf: addList(state.shelf, state.received),
    received: undefined,
    undo: undefined,
  };
};

/** Changes the lists; one that came by link is kept first. Where it cannot be, nothing changes. */
export const change = (state: State, changed: (shelf: Shelf) => Shelf): State => {
  if (isStuck(state)) return state;
  const at = keep(state);
  return { ...at, shelf: changed(at.shelf), undo: undefined };
};

/** Changes the list a person sees, as `change` does. */
export const edit = (state: State, changed: (list: InquiryList) => InquiryList): State =>
  change(state, (shelf) => withCurrent(shelf, changed(currentList(shelf))));

/** Puts the list in order without counting as a person's change. */
export const settle = (state: State, settled: (list: InquiryList) => InquiryList): State => {
  if (state.received) return { ...state, received: settled(state.received) };
  const old = currentList(state.shelf);
  const list = settled(old);
  return list === old ? state : { ...state, shelf: withCurrent(state.shelf, list) };
};

/** Changes the list a person sees, as `change` does, in a way that can be undone. */
export const take = (
  state: State,
  text: string,
  changed: (list: InquiryList) => InquiryList,
): State => {
  if (isStuck(state)) return state;
  const at = keep(state);
  return { ...edit(at, changed), undo: { shelf: at.shelf, text } };
};

/** Deletes a list of the device, which can be undone; one that came by link waits. */
export const drop = (state: State, text: string, id: number): State => ({
  ...state,
  shelf: dropList(state.shelf, id),
  undo: { shelf: state.shelf, text },
});

/** Takes down who asks. This is no part of a list. */
export const sign = (state: State, sender: string): State => ({
  ...state,
  shelf: { ...state.shelf, sender },
  undo: undefined,
});

/** Goes back to before the last thing taken away. */
export const undoLast = (state: State): State =>
  state.undo ? { ...state, shelf: state.undo.shelf, undo: undefined } : state;
