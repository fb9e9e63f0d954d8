import { useRef, useState } from 'react';
import { productsOf } from '../../domain/inquiry/shelf.ts';
import { fill, type Locale } from '../../i18n/index.ts';
import { ListChoice, listName } from './ListChoice.tsx';
import type { Lists } from './lists.ts';
import { useWords } from './words.ts';

/** What a link brought: a list to keep or drop, or a sentence about why it could not be read. */
export const Received = ({ lists, locale }: { lists: Lists; locale: Locale }) => {
  const t = useWords();
  const keep = useRef<HTMLButtonElement>(null);
  const { received, fault, isStuck } = lists;
  if (!received) {
    return fault ? (
      <p className="notice" role="alert">
        {t.received[fault]}
      </p>
    ) : null;
  }
  const name = listName(received, lists.shelf.lists.length, t);
  return (
    <section className="notice stack" aria-labelledby="received">
      <h2 id="received">{fill(t.received.title, { name })}</h2>
      <p>{fill(t.received.text, { n: productsOf(received).length }, locale)}</p>
      {isStuck && (
        // The pressed button goes; keeping is what room was made for.
        <MakeRoom lists={lists} done={() => requestAnimationFrame(() => keep.current?.focus())} />
      )}
      <p className="cluster">
        <button
          type="button"
          ref={keep}
          className="button button--small"
          disabled={isStuck}
          onClick={lists.keepReceived}
        >
          {t.received.keep}
        </button>
        <button
          type="button"
          className="button button--small button--quiet"
          onClick={lists.dropReceived}
        >
          {t.received.drop}
        </button>
      </p>
    </section>
  );
};

/** Why the list cannot be kept, and a way to delete another for it. */
const MakeRoom = ({ lists, done }: { lists: Lists; done: () => void }) => {
  const t = useWords();
  const { shelf, drop } = lists;
  const [chosen, setChosen] = useState(shelf.current);
  // Another tab may have deleted the one chosen.
  const at = Math.max(
    0,
    shelf.lists.findIndex(({ id }) => id === chosen),
  );
  const list = shelf.lists[at];
  if (!list) return null;
  const makeRoom = (): void => {
    drop(fill(t.lists.dropped, { name: listName(list, at, t) }), list.id);
    done();
  };
  return (
    <>
      <p>{fill(t.received.full, { n: shelf.lists.length })}</p>
      <ListChoice
        id="old-list"
        label={t.received.old}
        lists={shelf.lists}
        value={list.id}
        choose={setChosen}
      />
      <p>
        <button type="button" className="button button--small button--quiet" onClick={makeRoom}>
          {t.received.dropOld}
        </button>
      </p>
    </>
  );
};
