import type { InquiryList } from '../../domain/inquiry/shelf.ts';
import { fill } from '../../i18n/index.ts';
import { type InquiryWords, useWords } from './words.ts';

/** What a list is called: by its place until a person names it. */
export const listName = ({ name }: InquiryList, index: number, t: InquiryWords): string =>
  name || fill(t.lists.unnamed, { n: index + 1 });

interface Props {
  id: string;
  label: string;
  lists: readonly InquiryList[];
  /** Id of the chosen list. */
  value: number;
  choose: (id: number) => void;
}

/** One of the lists of this device. */
export const ListChoice = ({ id, label, lists, value, choose }: Props) => {
  const t = useWords();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => choose(Number(target.value))}>
        {lists.map((list, index) => (
          <option key={list.id} value={list.id}>
            {listName(list, index, t)}
          </option>
        ))}
      </select>
    </div>
  );
};
