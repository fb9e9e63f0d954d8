import {
  addProduct,
  currentList,
  productsOf,
  removeProduct,
  withCurrent,
} from '../../domain/inquiry/shelf.ts';
import { fill } from '../../i18n/index.ts';
import { loadShelf, saveShelf } from '../../islands/inquiry/device.ts';
import { comparedOf } from '../../islands/inquiry/on.ts';
import { keepCompared, queryOf, toggled } from '../compare/choice.ts';
import { say, word } from './tray.ts';

const toggle = (slug: string, name: string): void => {
  const before = loadShelf();
  const list = currentList(before);
  const was = productsOf(list).includes(slug);
  const changed = was ? removeProduct(list, slug) : addProduct(list, slug);
  if (!was && !productsOf(changed).includes(slug)) say(word('full'));
  else if (!saveShelf(withCurrent(before, changed))) say(word('blocked'));
  else {
    say(
      fill(word(was ? 'removed' : 'added'), { name }),
      { text: word('open'), href: word('list') },
      () => saveShelf(before),
    );
  }
};

const compare = (link: HTMLElement, kind: string, id: string): void => {
  const before = comparedOf(kind);
  const changed = toggled(before, id);
  if (changed) keepCompared(kind, changed);
  const ids = changed ?? before;
  const told = changed ? (changed.includes(id) ? 'chosen' : 'unchosen') : 'mostChosen';
  const page = link.getAttribute('href')?.split('?')[0];
  const way = { text: word('openCompare'), href: `${page}${queryOf(kind, ids)}` };
  say(fill(word(told), { n: ids.length }), ids.length > 0 ? way : undefined);
};

/** Does what a pressed control says: puts a product on the list, takes it off, or has it compared. */
export const press = (pressed: HTMLElement): void => {
  const { listAdd, listName = '', compareAdd = '', compareId = '' } = pressed.dataset;
  if (listAdd) toggle(listAdd, listName);
  else compare(pressed, compareAdd, compareId);
};
