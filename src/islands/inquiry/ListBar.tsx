import { addList, dropList } from '../../domain/inquiry/edit.ts';
import { type InquiryList, LIMITS } from '../../domain/inquiry/shelf.ts';
import { fill } from '../../i18n/index.ts';
import type { Lists } from './lists.ts';
import { useWords } from './words.ts';

/** Which list one works on, its name, a new one, away with it. */
export const ListBar = ({ lists }: { lists: Lists }) => {
  const t = useWords().lists;
  const { shelf, list, received, change } = lists;
  const nameOf = (other: InquiryList, index: number): string =>
    other.name || fill(t.unnamed, { n: index + 1 });
  if (received) return null;
  const drop = (): void => {
    const name = nameOf(list, shelf.lists.indexOf(list));
    lists.take(fill(t.dropped, { name }), (before) => dropList(before, list.id));
  };
  return (
    <div className="list-bar">
      <div className="field">
        <label htmlFor="list">{t.label}</label>
        <select
          id="list"
          value={list.id}
          onChange={({ target }) =>
            change((before) => ({ ...before, current: Number(target.value) }))
          }
        >
          {shelf.lists.map((other, index) => (
            <option key={other.id} value={other.id}>
              {nameOf(other, index)}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor="list-name">{t.name}</label>
        <input
          id="list-name"
          value={list.name}
          maxLength={LIMITS.name}
          autoComplete="off"
          placeholder={nameOf(list, shelf.lists.indexOf(list))}
          onChange={({ target }) => lists.edit((before) => ({ ...before, name: target.value }))}
        />
      </div>
      <div className="cluster">
        <button
          type="button"
          className="button button--small button--quiet"
          disabled={shelf.lists.length >= LIMITS.lists}
          onClick={() => change((before) => addList(before, { name: '', asks: [], added: [] }))}
        >
          {t.add}
        </button>
        <button type="button" className="button button--small button--quiet" onClick={drop}>
          {t.drop}
        </button>
      </div>
    </div>
  );
};
