import { useEffect, useMemo, useState } from 'react';
import { isLinkFragment, readLink } from '../../domain/inquiry/link.ts';
import type { InquiryList, Shelf } from '../../domain/inquiry/shelf.ts';
import { loadShelf, onOtherTab, saveShelf } from './device.ts';
import * as step from './state.ts';

const forgetLink = (): void => history.replaceState(null, '', location.pathname + location.search);

/** The lists of this device and the one that came by link, with everything one can do to them. */
export const useLists = () => {
  const [state, setState] = useState<step.State>(() => ({ shelf: loadShelf(), kept: true }));
  const { shelf, received } = state;

  useEffect(() => {
    const kept = saveShelf(shelf);
    setState((before) => (before.kept === kept ? before : { ...before, kept }));
  }, [shelf]);

  useEffect(
    () =>
      onOtherTab(() => setState((before) => ({ ...before, shelf: loadShelf(), undo: undefined }))),
    [],
  );

  useEffect(() => {
    const open = async (): Promise<void> => {
      if (!isLinkFragment(location.hash)) return;
      const read = await readLink(location.hash);
      if (!read.ok) {
        forgetLink();
        setState((before) => ({ ...before, fault: read.why }));
        return;
      }
      setState((before) => step.receive(before, { ...read.list, id: 0 }));
    };
    open();
    addEventListener('hashchange', open);
    return () => removeEventListener('hashchange', open);
  }, []);

  // Once it is kept or dropped, the address must not bring it back.
  const isReceived = received !== undefined;
  useEffect(() => (isReceived ? forgetLink : undefined), [isReceived]);

  // The same functions all the time, so that a card that did not change is not drawn anew.
  const steps = useMemo(
    () => ({
      change: (change: (shelf: Shelf) => Shelf) =>
        setState((before) => step.change(before, change)),
      edit: (change: (list: InquiryList) => InquiryList) =>
        setState((before) => step.edit(before, change)),
      settle: (change: (list: InquiryList) => InquiryList) =>
        setState((before) => step.settle(before, change)),
      take: (text: string, change: (list: InquiryList) => InquiryList) =>
        setState((before) => step.take(before, text, change)),
      drop: (text: string, id: number) => setState((before) => step.drop(before, text, id)),
      sign: (sender: string) => setState((before) => step.sign(before, sender)),
      undoLast: () => setState(step.undoLast),
      keepReceived: () => setState(step.keep),
      dropReceived: () => setState((before) => ({ ...before, received: undefined })),
    }),
    [],
  );

  return { ...state, ...steps, list: step.shownList(state), isStuck: step.isStuck(state) };
};

export type Lists = ReturnType<typeof useLists>;
