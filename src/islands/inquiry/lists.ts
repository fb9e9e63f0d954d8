import { useCallback, useEffect, useState } from 'react';
import { addList, sameList } from '../../domain/inquiry/edit.ts';
import { isLinkFragment, type LinkFault, readLink } from '../../domain/inquiry/link.ts';
import {
  currentList,
  type InquiryList,
  type Shelf,
  withCurrent,
} from '../../domain/inquiry/shelf.ts';
import { loadShelf, onOtherTab, saveShelf } from './device.ts';

interface State {
  shelf: Shelf;
  /** A list that came by link, shown but not kept until the person wants it or changes it. */
  received?: InquiryList;
  fault?: LinkFault;
  /** The shelf as it was before the last thing taken away, and what that was. */
  undo?: { shelf: Shelf; text: string };
  /** Whether the device keeps what is done. */
  kept: boolean;
}

const keep = (state: State): State => {
  if (!state.received) return state;
  return { ...state, shelf: addList(state.shelf, state.received), received: undefined };
};

const forgetLink = (): void => history.replaceState(null, '', location.pathname + location.search);

/** The lists of this device and the one that came by link, with everything one can do to them. */
export const useLists = () => {
  const [state, setState] = useState<State>(() => ({ shelf: loadShelf(), kept: true }));
  const { shelf, received } = state;
  const list = received ?? currentList(shelf);

  useEffect(() => {
    const kept = saveShelf(shelf);
    setState((before) => (before.kept === kept ? before : { ...before, kept }));
  }, [shelf]);

  useEffect(() => onOtherTab(() => setState((before) => ({ ...before, shelf: loadShelf() }))), []);

  useEffect(() => {
    const open = async (): Promise<void> => {
      if (!isLinkFragment(location.hash)) return;
      const read = await readLink(location.hash);
      if (!read.ok) {
        forgetLink();
        setState((before) => ({ ...before, fault: read.why }));
        return;
      }
      setState((before) => receive(before, { ...read.list, id: 0 }));
    };
    open();
    addEventListener('hashchange', open);
    return () => removeEventListener('hashchange', open);
  }, []);

  // Once it is kept or dropped, the address must not bring it back.
  const isReceived = received !== undefined;
  useEffect(() => (isReceived ? forgetLink : undefined), [isReceived]);

  /** Changes the list a person sees; one that came by link is kept by that. */
  const edit = useCallback((change: (list: InquiryList) => InquiryList): void => {
    setState((before) => {
      const state = keep(before);
      return { ...state, shelf: withCurrent(state.shelf, change(currentList(state.shelf))) };
    });
  }, []);

  /** Puts the list in order without counting as a person's change. */
  const settle = useCallback((change: (list: InquiryList) => InquiryList): void => {
    setState((before) => {
      if (before.received) return { ...before, received: change(before.received) };
      const old = currentList(before.shelf);
      const settled = change(old);
      return settled === old ? before : { ...before, shelf: withCurrent(before.shelf, settled) };
    });
  }, []);

  /** Takes something away in a way that can be undone. */
  const take = useCallback((text: string, change: (shelf: Shelf) => Shelf): void => {
    setState((before) => {
      const state = keep(before);
      return { ...state, shelf: change(state.shelf), undo: { shelf: state.shelf, text } };
    });
  }, []);

  return {
    ...state,
    list,
    edit,
    settle,
    take,
    undoLast: () =>
      setState((before) =>
        before.undo ? { ...before, shelf: before.undo.shelf, undo: undefined } : before,
      ),
    change: (change: (shelf: Shelf) => Shelf) =>
      setState((before) => ({
        ...keep(before),
        undo: undefined,
        shelf: change(keep(before).shelf),
      })),
    keepReceived: () => setState(keep),
    dropReceived: () => setState((before) => ({ ...before, received: undefined })),
  };
};

/** A list that is here already is turned to instead of doubled. */
const receive = (before: State, list: InquiryList): State => {
  const same = before.shelf.lists.find((other) => sameList(other, list));
  return same
    ? { ...before, fault: undefined, shelf: { ...before.shelf, current: same.id } }
    : { ...before, fault: undefined, received: list };
};

export type Lists = ReturnType<typeof useLists>;
