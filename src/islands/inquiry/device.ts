import {
  currentList,
  productsOf,
  readShelf,
  type Shelf,
  writeShelf,
} from '../../domain/inquiry/shelf.ts';
import { CHANGED, ON } from './on.ts';

/**
 * The lists on this device. A device that keeps nothing is no error: reading gives an empty shelf,
 * writing says that it did not work.
 */

const KEY = 'inquiry';

export const loadShelf = (): Shelf => {
  try {
    return readShelf(localStorage.getItem(KEY));
  } catch {
    return readShelf(null);
  }
};

/** @returns whether it is kept */
export const saveShelf = (shelf: Shelf): boolean => {
  try {
    localStorage.setItem(KEY, writeShelf(shelf));
    localStorage.setItem(ON, productsOf(currentList(shelf)).join(','));
  } catch {
    return false;
  }
  document.dispatchEvent(new Event(CHANGED));
  return true;
};

/** Calls back when another tab has changed the lists. */
export const onOtherTab = (changed: () => void): (() => void) => {
  const listen = (event: StorageEvent): void => {
    if (event.key === KEY || event.key === null) changed();
  };
  addEventListener('storage', listen);
  return () => removeEventListener('storage', listen);
};
