import { keep, readKept } from '../search/device.ts';
import { need } from '../search/element.ts';

/** The columns of the table, kept on the device. */
export interface Columns {
  /** Names of the columns to show, in their order. */
  shown(): string[];
  /** Whether they are the ones the server has printed. */
  arePrinted(): boolean;
  /** Whether there is a table to choose columns for. */
  offer(table: boolean): void;
}

const KEY = 'explorer-columns';

/** @param changed told when other columns are to be shown */
export const chosenColumns = (root: ParentNode, changed: () => void): Columns => {
  const chooser = need(root, '[data-columns]', HTMLElement);
  const boxes = [...chooser.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  const shown = (): string[] => boxes.filter(({ checked }) => checked).map(({ value }) => value);
  const before = readKept(KEY)?.split(',');
  if (before) for (const box of boxes) box.checked = before.includes(box.value);
  chooser.addEventListener('change', () => {
    keep(KEY, shown().join(','));
    changed();
  });
  return {
    shown,
    arePrinted: () => boxes.every(({ checked, defaultChecked }) => checked === defaultChecked),
    offer: (table) => {
      chooser.hidden = !table;
    },
  };
};
