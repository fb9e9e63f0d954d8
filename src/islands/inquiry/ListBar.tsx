import { addList, isFull } from '../../domain/inquiry/edit.ts';
import { LIMITS } from '../../domain/inquiry/shelf.ts';
import { fill } from '../../i18n/index.ts';
import { ListChoice, listName } from './ListChoice.tsx';
import type { Lists } from './lists.ts';
import { useWords } from './words.ts';

/** Which list one works on, its name, a new one, away with it. */
export const ListBar = ({ lists }: { lists: Lists }) => {
  const words = useWords();
  const t = words.lists;
  const { shelf, list, received, change } = lists;
  if (received) return null;
  const name = listName(list, shelf.lists.indexOf(list), words);
  return (
    <div className="list-bar">
      <ListChoice
        id="list"
        label={t.label}
        lists={shelf.lists}
        value={list.id}
        choose={(current) => change((before) => ({ ...before, current }))}
      />
      <div className="field">
        <label htmlFor="list-name">{t.name}</label>
        <input
          id="list-name"
          value={list.name}
          maxLength={LIMITS.name}
          autoComplete="off"
          placeholder={name}
          onChange={({ target }) => lists.edit((before) => ({ ...before, name: target.value }))}
        />
      </div>
      <div className="cluster">
        <button
          type="button"
          className="button button--small button--quiet"
          disabled={isFull(shelf)}
          onClick={() => change((before) => addList(before, { name: '', asks: [], added: [] }))}
        >
          {t.add}
        </button>
        <button
          type="button"
          className="button button--small button--quiet"
          onClick={() => lists.drop(fill(t.dropped, { name }), list.id)}
        >
          {t.drop}
        </button>
      </div>
    </div>
  );
};
