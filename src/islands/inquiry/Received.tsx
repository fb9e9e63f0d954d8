import { productsOf } from '../../domain/inquiry/shelf.ts';
import { fill } from '../../i18n/index.ts';
import type { Lists } from './lists.ts';
import { useWords } from './words.ts';

/** What a link brought: a list to keep or drop, or a sentence about why it could not be read. */
export const Received = ({ lists }: { lists: Lists }) => {
  const t = useWords();
  const { received, fault } = lists;
  if (!received) {
    return fault ? (
      <p className="notice" role="alert">
        {t.received[fault]}
      </p>
    ) : null;
  }
  const name = received.name || fill(t.lists.unnamed, { n: lists.shelf.lists.length + 1 });
  return (
    <section className="notice stack" aria-labelledby="received">
      <h2 id="received">{fill(t.received.title, { name })}</h2>
      <p>{fill(t.received.text, { n: productsOf(received).length })}</p>
      <p className="cluster">
        <button type="button" className="button button--small" onClick={lists.keepReceived}>
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
